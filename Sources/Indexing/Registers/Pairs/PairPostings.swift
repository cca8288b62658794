import Diagnostics
import Facts

/// For each pair of neighbouring characters the rows of a column of texts that hold it.
///
/// `异味` leads to its rows without a look at a text. A longer needle leads to the rows that hold all
/// of its pairs, of which the texts decide; one character alone leads nowhere. Characters are those
/// that searches see: full-width letters folded, English in lower case.
struct PairPostings: Sendable {
  private let text: TextColumn
  private let table: PairTable
  private let parts: [PairPart]

  /// Makes the postings of a column; nil where an `Interruption` came meanwhile, and where they would
  /// be too long.
  /// - Complexity: O(bytes of the texts).
  init?(of text: TextColumn, threads: Int) {
    let table = PairTable(sampling: text)
    let starts = Array(stride(from: 0, to: text.count, by: PairPart.rowCount))
    let made = RowWork.inParallel(
      blocks: starts.count, rowCount: text.count, threads: threads
    ) { places in
      var parts: [PairPart] = []
      for place in places where !Interruption.hasCome {
        let end = min(starts[place] + PairPart.rowCount, text.count)
        guard let part = PairPart(starts[place]..<end, of: text, table) else { break }
        parts.append(part)
      }
      return parts
    }
    self.text = text
    self.table = table
    parts = Array(made.joined())
    if Interruption.hasCome || parts.count < starts.count { return nil }
  }

  /// How many bytes they take.
  var byteCount: Int { parts.reduce(table.byteCount) { $0 + $1.byteCount } }

  /// How many bytes the postings of a column will take at most, or not much more: a byte for each
  /// pair, which in English is a byte of the texts and in Chinese three.
  static func mostBytes(of text: TextColumn) -> Int {
    text.stretches.reduce(0) { $0 + $1.bytes.count }
  }

  /// What was found, and what was looked at for it.
  struct Finding {
    /// The rows, as bits.
    let bits: [UInt64]
    /// How many rows the pairs led to.
    let touched: Int
    /// How many bytes of lists and texts were looked at.
    let bytes: Int
  }

  /// The rows whose texts hold a folded needle; nil where pairs don't help: it is a single character,
  /// or so many rows hold each of its pairs that their texts are faster read all.
  /// - Complexity: O(rows that hold its rarest pairs + rows / 64).
  func rows(holding needle: [UInt8], threads: Int) -> Finding? {
    let pairs = PairTable.pairs(of: needle[...])
    let lists = Set(pairs.map { table.list(of: $0) })
    guard let rarest = lists.map({ byteCount(ofList: $0) }).min() else { return nil }
    // All rows of a pair's own list hold it: of a needle of two characters nothing else is asked.
    let isExact = pairs.count == 1 && lists.allSatisfy(table.isOwn)
    guard isExact || rarest < text.count / 8 else { return nil }
    let search = PairSearch(text: text, needle: needle, lists: Array(lists), isExact: isExact)
    let found = RowWork.inParallel(
      blocks: parts.count, rowCount: text.count, threads: threads
    ) { places in
      places.map { Interruption.hasCome ? .nothing(in: parts[$0]) : search.finding(in: parts[$0]) }
    }.joined()
    return Finding(
      bits: Array(found.lazy.map(\.bits).joined()), touched: found.reduce(0) { $0 + $1.touched },
      bytes: found.reduce(0) { $0 + $1.bytes })
  }

  private func byteCount(ofList list: Int) -> Int {
    parts.reduce(0) { $0 + $1.byteCount(ofList: list) }
  }
}
