extension FactIndex {
  /// Checks, in debug builds, what the counting rules rely on.
  /// - Complexity: O(rows).
  func checkInvariants() {
    assert(frameRows.count == rowCount, "a row is in no frame or in two")
    assert(childStarts.last == childRows.count, "the parts do not end where they should")
    for row in 0..<rowCount {
      assert(!origins(row).isEmpty, "a figure has no source")
      assert(!(isApart(row) && parent(row) != nil), "a part is stated apart")
      guard let parent = parent(row) else { continue }
      assert(parent != row, "a figure is part of itself")
      assert(unitClass(row) == unitClass(parent), "a part counts something else than its whole")
      for column in table.columns.prefix(Self.firstDimension) {
        assert(column.codes[row] == column.codes[parent], "a part lies outside its whole's frame")
      }
    }
  }
}
