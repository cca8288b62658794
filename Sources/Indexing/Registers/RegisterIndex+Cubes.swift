import Diagnostics
import Synchronization

extension RegisterIndex {
  /// Groups cases by cubes; nil where some axis has too many codes for one.
  ///
  /// Each field takes a cube of its own, with the field as one axis more: its cells are a histogram
  /// of the field for each group, from which every figure of it is exact.
  func groupedByCubes(
    _ groups: [AxisTable], _ filter: RegisterFilter, fields: [Int], keepsCodes: Set<Int>
  ) -> GroupedCases? {
    var grouped: GroupedCases?
    for field in fields.isEmpty ? [nil] : fields.map(Optional.some) {
      var table: AxisTable?
      if let field {
        guard let own = self.table(RegisterAxis(column: field)) else { return nil }
        table = own
      }
      guard
        let selection = CellSelection(groups: groups, filter: filter, field: table, of: self)
      else { return nil }
      let (cube, isNew) = cube(of: selection.axes)
      let next = read(
        cube, selection, table, keepsCodes: field.map { keepsCodes.contains($0) } ?? false,
        isNew: isNew)
      grouped = grouped.map { joined($0, next) } ?? next
    }
    return grouped
  }

  /// The cube of some axes, and whether it had to be counted.
  func cube(of axes: [AxisTable]) -> (Cube, isNew: Bool) {
    if let kept = cubes.withLock({ $0.cube(of: axes) }) { return (kept, false) }
    // Counted outside the lock: other questions go on meanwhile.
    let cube = Cube.counting(axes, of: columns, rowCount: rowCount, threads: threads)
    if !Interruption.hasCome { cubes.withLock { $0.keep(cube) } }
    return (cube, true)
  }

  private func read(
    _ cube: Cube, _ selection: CellSelection, _ field: AxisTable?, keepsCodes: Bool, isNew: Bool
  ) -> GroupedCases {
    var groups: [GroupedCases.Group] = []
    var histogram = [Int](repeating: 0, count: selection.fieldSize)
    for (group, first) in selection.groupCells.enumerated() {
      for place in histogram.indices { histogram[place] = 0 }
      for (rest, more) in selection.restCells.enumerated() {
        let isLeftOut =
          !selection.fits.isEmpty && !selection.fits[group * selection.restCells.count + rest]
        if isLeftOut { continue }
        for place in histogram.indices {
          histogram[place] += Int(cube.counts[first + more + place])
        }
      }
      let count = histogram.reduce(0, +)
      guard count > 0 else { continue }
      groups.append(
        .init(
          codes: selection.codes(ofGroup: group), count: count,
          fields: field.map { [cells(histogram, $0, keepsCodes: keepsCodes)] } ?? []))
    }
    let touched = selection.groupCells.count * selection.restCells.count * selection.fieldSize
    let way = RegisterWay(kind: isNew ? .newCube : .cube, touched: touched, bytes: touched * 4)
    return GroupedCases(groups: groups, way: way)
  }

  private func cells(_ histogram: [Int], _ field: AxisTable, keepsCodes: Bool) -> FieldCells {
    var cells = FieldCells()
    for (code, count) in histogram.enumerated() {
      cells.add(field.columnCodes(of: code).lowerBound, count: count, keepsCodes: keepsCodes)
    }
    return cells
  }

  /// The fields of two readings of the same groups side by side.
  private func joined(_ left: GroupedCases, _ right: GroupedCases) -> GroupedCases {
    var joined = left
    // They are not the same where an `Interruption` came in between, and what comes of it goes.
    joined.groups = zip(left.groups, right.groups).map { left, right in
      .init(codes: left.codes, count: left.count, fields: left.fields + right.fields)
    }
    joined.way = RegisterWay(
      kind: right.way.kind == .newCube ? .newCube : left.way.kind,
      touched: left.way.touched + right.way.touched, bytes: left.way.bytes + right.way.bytes)
    return joined
  }
}
