import CKernels
import Facts

/// Finds a needle in the parts of a column by the lists of its pairs.
struct PairSearch {
  let text: TextColumn
  let needle: [UInt8]
  /// The lists that a row must be in.
  let lists: [Int]
  /// Whether being in them is enough.
  let isExact: Bool

  /// More lists than this leave no row out that the texts would not leave out sooner.
  private static let mostLists = 8

  /// The rows of a part, by the shortest lists first.
  func finding(in part: PairPart) -> PairPostings.Finding {
    let chosen = lists.sorted { part.byteCount(ofList: $0) < part.byteCount(ofList: $1) }
      .prefix(Self.mostLists)
    var bits = [UInt64](repeating: 0, count: (part.rows.count + 63) / 64)
    var bytes = 0
    for (place, list) in chosen.enumerated() {
      bytes += part.byteCount(ofList: list)
      if place == 0 {
        part.setBits(ofList: list, in: &bits)
        continue
      }
      var others = [UInt64](repeating: 0, count: bits.count)
      part.setBits(ofList: list, in: &others)
      kernel_bits_and(&bits, others, bits.count)
    }
    let touched = kernel_bits_count(bits, bits.count)
    if !isExact, touched > 0 { bytes += keepHolding(&bits, touched, in: part) }
    return PairPostings.Finding(bits: bits, touched: touched, bytes: bytes)
  }

  /// Leaves the rows whose texts do hold the needle; returns how many bytes of texts were read.
  private func keepHolding(_ bits: inout [UInt64], _ count: Int, in part: PairPart) -> Int {
    let rows = [UInt32](unsafeUninitializedCapacity: count) { rows, filled in
      if let start = rows.baseAddress {
        filled = kernel_bits_places(bits, bits.count, UInt32(part.rows.lowerBound), start)
      }
    }
    for word in bits.indices { bits[word] = 0 }
    var bytes = 0
    var first = 0
    while first < rows.count {
      let texts = candidates(rows, from: first)
      for place in TextSearch.rows(holding: needle, in: texts) {
        let row = Int(rows[first + Int(place)]) - part.rows.lowerBound
        bits[row / 64] |= 1 << UInt64(row % 64)
      }
      bytes += texts.bytes.count
      first += texts.ends.count
    }
    return bytes
  }

  /// So many bytes of texts are searched at a time: they stay near the core.
  private static let batchBytes = 1 << 17

  /// The texts of some rows from a place on, one behind another, so that they are searched as all
  /// texts are; as many as a batch has room for, at least one.
  private func candidates(_ rows: [UInt32], from first: Int) -> TextColumn.Stretch {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    var next = first
    while next < rows.count, bytes.count < Self.batchBytes {
      let place = text.stretch(ofRow: Int(rows[next]))
      let (start, end) = (text.starts[place], text.starts[place + 1])
      let (own, limits) = (text.stretches[place].bytes, text.stretches[place].ends)
      while next < rows.count, rows[next] < end, bytes.count < Self.batchBytes {
        let row = Int(rows[next]) - start
        bytes += own[(row == 0 ? 0 : Int(limits[row - 1]))..<Int(limits[row])]
        ends.append(UInt32(bytes.count))
        next += 1
      }
    }
    return TextColumn.Stretch(bytes: bytes, ends: ends)
  }
}

extension PairPostings.Finding {
  /// No row of a part.
  static func nothing(in part: PairPart) -> PairPostings.Finding {
    PairPostings.Finding(
      bits: Array(repeating: 0, count: (part.rows.count + 63) / 64), touched: 0, bytes: 0)
  }
}
