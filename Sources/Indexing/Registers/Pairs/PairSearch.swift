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
    var rest = rows[...]
    while !rest.isEmpty {
      let texts = candidates(&rest)
      for place in TextSearch.rows(holding: needle, in: texts.stretch) {
        let row = Int(rows[texts.first + Int(place)]) - part.rows.lowerBound
        bits[row / 64] |= 1 << UInt64(row % 64)
      }
      bytes += texts.stretch.bytes.count
    }
    return bytes
  }

  /// So many bytes of texts are searched at a time: they stay near the core.
  private static let batchBytes = 1 << 17

  /// Takes rows from a list and puts their texts one behind another, so that they are searched as all
  /// texts are; `first` is the place of the first row in the list.
  private func candidates(
    _ rows: inout ArraySlice<UInt32>
  ) -> (first: Int, stretch: TextColumn.Stretch) {
    let first = rows.startIndex
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    while let row = rows.first, bytes.count < Self.batchBytes {
      let place = text.stretch(ofRow: Int(row))
      let (start, end) = (text.starts[place], text.starts[place + 1])
      let stretch = text.stretches[place]
      while let row = rows.first.map({ Int($0) }), row < end, bytes.count < Self.batchBytes {
        bytes += stretch.bytes[stretch.range(ofRow: row - start)]
        ends.append(UInt32(bytes.count))
        rows.removeFirst()
      }
    }
    return (first, TextColumn.Stretch(bytes: bytes, ends: ends))
  }
}

extension PairPostings.Finding {
  /// No row of a part.
  static func nothing(in part: PairPart) -> PairPostings.Finding {
    PairPostings.Finding(
      bits: Array(repeating: 0, count: (part.rows.count + 63) / 64), touched: 0, bytes: 0)
  }
}
