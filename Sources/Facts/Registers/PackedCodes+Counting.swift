extension PackedCodes {
  /// The largest code; 0 where no row has one.
  /// - Complexity: O(rows).
  public var largest: UInt64 {
    switch self {
    case .bytes(let codes): UInt64(codes.max() ?? 0)
    case .shorts(let codes): UInt64(codes.max() ?? 0)
    case .longs(let codes): UInt64(codes.max() ?? 0)
    case .wides(let codes): codes.max() ?? 0
    }
  }

  /// How many rows have code 0.
  /// - Complexity: O(rows).
  public var missingCount: Int {
    switch self {
    case .bytes(let codes): Self.zeros(codes)
    case .shorts(let codes): Self.zeros(codes)
    case .longs(let codes): Self.zeros(codes)
    case .wides(let codes): Self.zeros(codes)
    }
  }

  /// How many codes other than 0 occur; nil where they lie too far apart to be counted cheaply.
  /// - Complexity: O(rows + largest code).
  public var distinctCount: Int? {
    let largest = largest
    // A bit for each code that may be: no more memory than eight bytes a row.
    guard largest <= UInt64(max(1 << 16, count * 64)) else { return nil }
    return switch self {
    case .bytes(let codes): Self.distinct(codes, largest)
    case .shorts(let codes): Self.distinct(codes, largest)
    case .longs(let codes): Self.distinct(codes, largest)
    case .wides(let codes): Self.distinct(codes, largest)
    }
  }

  private static func zeros<Code: FixedWidthInteger>(_ codes: [Code]) -> Int {
    var zeros = 0
    for code in codes where code == 0 { zeros += 1 }
    return zeros
  }

  private static func distinct<Code: FixedWidthInteger>(_ codes: [Code], _ largest: UInt64) -> Int {
    var seen = [UInt64](repeating: 0, count: Int(largest / 64) + 1)
    for code in codes where code != 0 { seen[Int(code >> 6)] |= 1 << UInt64(code & 63) }
    return seen.reduce(0) { $0 + $1.nonzeroBitCount }
  }
}

extension RegisterColumn {
  /// How many rows have nothing in the column.
  /// - Complexity: O(rows).
  public var missingCount: Int {
    guard case .text(let text) = content else { return codes?.missingCount ?? 0 }
    return text.stretches.reduce(0) { sum, stretch in
      sum + stretch.ends.indices.count { stretch.range(ofRow: $0).isEmpty }
    }
  }

  /// How many different cells there are; nil for texts and for numbers that lie far apart.
  /// - Complexity: O(rows).
  public var distinctCount: Int? {
    if case .words(let list) = meaning { list.count } else { codes?.distinctCount }
  }
}
