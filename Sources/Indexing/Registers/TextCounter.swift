import Facts

/// Keeps the different texts of each group.
struct TextCounter: FieldCounter {
  private let text: TextColumn
  private var sets: [Set<[UInt8]>] = []

  init(_ text: TextColumn) { self.text = text }

  mutating func add(_ rows: [UInt32], groups: [UInt32], groupCount: Int) {
    grow(to: groupCount)
    for (row, group) in zip(rows, groups) {
      let place = text.stretch(ofRow: Int(row))
      let stretch = text.stretches[place]
      let range = stretch.range(ofRow: Int(row) - text.starts[place])
      if !range.isEmpty { sets[Int(group)].insert(Array(stretch.bytes[range])) }
    }
  }

  private mutating func grow(to groupCount: Int) {
    sets += Array(repeating: [], count: max(0, groupCount - sets.count))
  }

  mutating func add(_ other: any FieldCounter) {
    guard let other = other as? TextCounter else { return }
    grow(to: other.sets.count)
    for group in other.sets.indices { sets[group].formUnion(other.sets[group]) }
  }

  func cells(ofGroup group: Int) -> FieldCells {
    FieldCells(textCount: sets[group].count)
  }
}
