import CKernels
import Diagnostics
import Facts

/// Which list of rows each pair of neighbouring characters is put into.
///
/// A pair that many rows hold has a list of its own; all others share some lists, as chance has it.
/// So there are few lists, and the rows of each stand so close together that the step from one to the
/// next takes a byte.
struct PairTable: Sendable {
  /// Pairs that fewer than one row in so many holds share lists.
  private static let rarity = 256
  /// How many lists are shared.
  ///
  /// Titles with eighteen pairs, all of them rare, put one row in sixty into each.
  private static let sharedLists = 1 << 10
  /// So many rows are looked at to learn which pairs are frequent.
  private static let sampledRows = 1 << 16
  /// Fewer where their texts are long: so many bytes take a tenth of a second.
  private static let sampledBytes = 8 << 20

  /// Keys and their lists, by open addressing; no pair has the key 0.
  private let keys: [UInt64]
  private let lists: [UInt32]
  private let ownLists: Int

  /// Learns from a sample of texts which pairs are frequent.
  init(sampling text: TextColumn) {
    let frequent = Self.frequentPairs(of: text)
    ownLists = frequent.count
    var size = 2
    while size < frequent.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var lists = [UInt32](repeating: 0, count: size)
    for (list, pair) in frequent.enumerated() {
      kernel_pair_keep(&keys, &lists, size, pair, UInt32(list))
    }
    self.keys = keys
    self.lists = lists
  }

  /// How many lists there are.
  var listCount: Int { ownLists + Self.sharedLists }

  /// How many bytes the table takes.
  var byteCount: Int { keys.count * 12 }

  /// Whether all rows of a list hold the same pair.
  func isOwn(_ list: Int) -> Bool { list < ownLists }

  /// The list of a pair.
  func list(of pair: UInt64) -> Int {
    withKernelTable { Int(kernel_pair_list($0, pair)) }
  }

  /// Hands the table to a kernel.
  func withKernelTable<Result>(
    _ body: (UnsafePointer<kernel_pair_table>) -> Result
  ) -> Result {
    keys.withUnsafeBufferPointer { keys in
      lists.withUnsafeBufferPointer { lists in
        var table = kernel_pair_table(
          keys: keys.baseAddress, lists: lists.baseAddress, size: keys.count,
          own: UInt32(ownLists), shared: UInt32(Self.sharedLists))
        return withUnsafePointer(to: &table, body)
      }
    }
  }

  /// The pairs of a text, those that stand in it twice too: each the left character in the high
  /// half, the right one in the low half.
  static func pairs(of text: ArraySlice<UInt8>) -> [UInt64] {
    text.withUnsafeBufferPointer { text in
      [UInt64](unsafeUninitializedCapacity: text.count) { pairs, count in
        count = kernel_text_pairs(text.baseAddress, text.count, pairs.baseAddress)
      }
    }
  }

  private static func frequentPairs(of text: TextColumn) -> [UInt64] {
    var counts: [UInt64: Int] = [:]
    var sampled = 0
    for text in sample(of: text) {
      if Interruption.hasCome { break }
      sampled += 1
      for pair in Set(pairs(of: text)) { counts[pair, default: 0] += 1 }
    }
    // Of a handful of texts every pair would be frequent.
    let fewest = max(2, sampled / rarity)
    return counts.filter { $0.value >= fewest }.keys.sorted()
  }

  /// Some texts from all over a column.
  /// - Complexity: O(stretches + rows of the sample).
  static func sample(of text: TextColumn) -> [ArraySlice<UInt8>] {
    let bytes = text.stretches.reduce(0) { $0 + $1.bytes.count }
    let step = max(1, text.count / sampledRows, bytes / sampledBytes + 1)
    var left = sampledBytes
    var sample: [ArraySlice<UInt8>] = []
    for (start, stretch) in zip(text.starts, text.stretches) {
      let first = (start + step - 1) / step * step - start
      for row in stride(from: first, to: stretch.ends.count, by: step) {
        let range = stretch.range(ofRow: row)
        left -= range.count
        // Long texts may happen to stand a step apart.
        guard left >= 0 else { return sample }
        sample.append(stretch.bytes[range])
      }
    }
    return sample
  }
}
