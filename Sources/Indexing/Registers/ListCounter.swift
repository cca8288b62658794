import Facts

/// Keeps all codes of each group: for percentiles and different cells of columns with many codes.
struct ListCounter: FieldCounter {
  private let codes: PackedCodes
  private var lists: [[UInt64]] = []

  init(_ codes: PackedCodes) { self.codes = codes }

  mutating func add(_ rows: [UInt32], groups: [UInt32], groupCount: Int) {
    grow(to: groupCount)
    for place in rows.indices { lists[Int(groups[place])].append(codes[Int(rows[place])]) }
  }

  private mutating func grow(to groupCount: Int) {
    lists += Array(repeating: [], count: max(0, groupCount - lists.count))
  }

  mutating func add(_ other: any FieldCounter) {
    guard let other = other as? ListCounter else { return }
    grow(to: other.lists.count)
    for group in other.lists.indices { lists[group] += other.lists[group] }
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
