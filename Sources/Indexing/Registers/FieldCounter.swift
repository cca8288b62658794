import Facts

/// Gathers the cells of one column group by group, while rows are read.
protocol FieldCounter {
  /// Adds the cells of some rows to the groups that they belong to.
  mutating func add(_ rows: [UInt32], groups: [UInt32], groupCount: Int)
  /// What a group holds.
  func cells(ofGroup group: Int) -> FieldCells
}

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

  func cells(ofGroup group: Int) -> FieldCells {
    var cells = FieldCells()
    for code in 0..<size {
      cells.add(
        UInt64(code), count: Int(counts[group * size + code]), keepsCodes: keepsCodes)
    }
    return cells
  }
}

/// Keeps sum, least and largest of the codes of each group.
struct MomentCounter: FieldCounter {
  private let codes: PackedCodes
  private var groups: [FieldCells] = []

  init(_ codes: PackedCodes) { self.codes = codes }

  mutating func add(_ rows: [UInt32], groups: [UInt32], groupCount: Int) {
    if self.groups.count < groupCount {
      self.groups += Array(repeating: FieldCells(), count: groupCount - self.groups.count)
    }
    for place in rows.indices {
      self.groups[Int(groups[place])].add(
        codes[Int(rows[place])], count: 1, keepsCodes: false)
    }
  }

  func cells(ofGroup group: Int) -> FieldCells { groups[group] }
}

/// Keeps all codes of each group: for percentiles and different cells of columns with many codes.
struct ListCounter: FieldCounter {
  private let codes: PackedCodes
  private var lists: [[UInt64]] = []

  init(_ codes: PackedCodes) { self.codes = codes }

  mutating func add(_ rows: [UInt32], groups: [UInt32], groupCount: Int) {
    if lists.count < groupCount {
      lists += Array(repeating: [], count: groupCount - lists.count)
    }
    for place in rows.indices { lists[Int(groups[place])].append(codes[Int(rows[place])]) }
  }

  func cells(ofGroup group: Int) -> FieldCells {
    var cells = FieldCells()
    let sorted = lists[group].sorted()
    var start = 0
    while start < sorted.count {
      let code = sorted[start]
      let end = sorted[start...].firstIndex { $0 != code } ?? sorted.count
      cells.add(code, count: end - start, keepsCodes: true)
      start = end
    }
    return cells
  }
}

/// Keeps the different texts of each group.
struct TextCounter: FieldCounter {
  private let text: TextColumn
  private var sets: [Set<[UInt8]>] = []

  init(_ text: TextColumn) { self.text = text }

  mutating func add(_ rows: [UInt32], groups: [UInt32], groupCount: Int) {
    if sets.count < groupCount {
      sets += Array(repeating: [], count: groupCount - sets.count)
    }
    for (row, group) in zip(rows, groups) {
      let place = text.stretch(ofRow: Int(row))
      let stretch = text.stretches[place]
      let range = stretch.range(ofRow: Int(row) - text.starts[place])
      if !range.isEmpty { sets[Int(group)].insert(Array(stretch.bytes[range])) }
    }
  }

  func cells(ofGroup group: Int) -> FieldCells {
    var cells = FieldCells()
    cells.textCount = sets[group].count
    return cells
  }
}
