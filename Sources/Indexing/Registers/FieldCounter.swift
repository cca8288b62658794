/// Gathers the cells of one column group by group, while rows are read.
protocol FieldCounter: Sendable {
  /// Adds the cells of some rows to the groups that they belong to.
  mutating func add(_ rows: [UInt32], groups: [UInt32], groupCount: Int)
  /// Adds what another counter of the same kind gathered of other rows.
  mutating func add(_ other: any FieldCounter)
  /// What a group holds.
  func cells(ofGroup group: Int) -> FieldCells
}
