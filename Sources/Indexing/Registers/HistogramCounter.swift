import Facts

/// Counts the cells of each code in each group: exact for every figure, where codes are few.
struct HistogramCounter: FieldCounter {
  /// More cells than this are no longer counted one by one: sixteen megabytes.
  static let mostCells = 4 << 20

  private let codes: PackedCodes
  private let size: Int
  private let keepsCodes: Bool
  private var counts: [UInt32]

  /// Codes lie below `size`.
  init(_ codes: PackedCodes, size: Int, groupCount: Int, keepsCodes: Bool) {
    self.codes = codes
    self.size = size
    self.keepsCodes = keepsCodes
    counts = Array(repeating: 0, count: size * groupCount)
  }

  mutating func add(_ rows: [UInt32], groups: [UInt32], groupCount: Int) {
    switch codes {
    case .bytes(let codes): add(codes, rows, groups)
    case .shorts(let codes): add(codes, rows, groups)
    case .longs(let codes): add(codes, rows, groups)
    case .wides(let codes): add(codes, rows, groups)
    }
  }

  private mutating func add<Code: FixedWidthInteger>(
    _ codes: [Code], _ rows: [UInt32], _ groups: [UInt32]
  ) {
    for place in rows.indices {
      let code = Int(truncatingIfNeeded: codes[Int(rows[place])])
      counts[Int(groups[place]) * size + code] += 1
    }
  }

  mutating func add(_ other: any FieldCounter) {
    guard let other = other as? HistogramCounter else { return }
    for cell in counts.indices { counts[cell] += other.counts[cell] }
  }

  func cells(ofGroup group: Int) -> FieldCells {
    var cells = FieldCells()
    for code in 0..<size {
      cells.add(
        UInt64(code), count: Int(counts[group * size + code]), keepsCodes: keepsCodes)
    }
    return cells
  }
}
