import Facts

/// What one column holds in the rows of one block.
enum ColumnSegment: Sendable {
  /// Codes of the worker that read the block.
  case words(PackedCodes)
  case numbers(PackedNumbers)
  case days(PackedNumbers)
  case text(TextColumn.Stretch)
}

extension ColumnSegment {
  /// How many rows have a number or day; 0 for words.
  var filledCount: Int {
    switch self {
    case .numbers(let numbers), .days(let numbers): numbers.filledCount
    case .words, .text: 0
    }
  }
}

/// Whole numbers as codes from the least of them: code c is low + c − 1, code 0 is none.
struct PackedNumbers: Sendable {
  let codes: PackedCodes
  /// How many rows have a number.
  let filledCount: Int
  let low: Int
  let high: Int
  var decimals = 0

  /// A number that no cell holds, for rows without one.
  static let missing = Int.min

  /// Packs the numbers of a block.
  init(_ values: UnsafeBufferPointer<Int>, decimals: Int = 0) {
    var low = Int.max
    var high = Int.min + 1
    var filled = 0
    for value in values where value != Self.missing {
      low = min(low, value)
      high = max(high, value)
      filled += 1
    }
    filledCount = filled
    self.low = low
    self.high = high
    self.decimals = decimals
    let base = low == Int.max ? 0 : low
    codes = PackedCodes.packing(limit: low > high ? 0 : UInt64(high - low) + 1, values.count) {
      values[$0] == Self.missing ? 0 : UInt64(truncatingIfNeeded: values[$0] &- base &+ 1)
    }
  }

  /// Whether no row has a number.
  var isEmpty: Bool { low > high }
}

extension PackedCodes {
  /// Codes up to a limit in the narrowest width, each made by a function of its row.
  @inline(__always)
  static func packing(limit: UInt64, _ count: Int, _ code: (Int) -> UInt64) -> PackedCodes {
    if limit <= UInt64(UInt8.max) { return .bytes(filled(count, code)) }
    if limit <= UInt64(UInt16.max) { return .shorts(filled(count, code)) }
    if limit <= UInt64(UInt32.max) { return .longs(filled(count, code)) }
    return .wides(filled(count, code))
  }

  @inline(__always)
  private static func filled<Code: FixedWidthInteger>(
    _ count: Int, _ code: (Int) -> UInt64
  ) -> [Code] {
    // An array that is first filled with zeros would write all its memory twice.
    [Code](unsafeUninitializedCapacity: count) { buffer, filled in
      for row in 0..<count { buffer[row] = Code(truncatingIfNeeded: code(row)) }
      filled = count
    }
  }
}
