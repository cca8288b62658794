import Facts
import Indexing
import Planning

/// The rows of a grouped count, group within group.
extension CountOperator {
  /// Adds the rows of a group and those within it; gives their figures back where all have one.
  @discardableResult
  func expand(
    _ slots: [SlotViews], where filter: RowFilter, groups depth: Int, keys: [Cell],
    into rows: inout [GroupRow], _ builder: inout AnswerBuilder
  ) -> [Figure]? {
    guard depth < plan.groups.count else {
      return addRow(resolve(slots, where: filter), keys, to: &rows, &builder)
    }
    switch plan.groups[depth] {
    case .dimension:
      return expandCells(slots, where: filter, groups: depth, keys: keys, into: &rows, &builder)
    case .period(let unit):
      return merged(
        periods(of: slots, by: unit).map { period in
          let own = slots.filter { period.contains($0.slot.period) }
          let keys = keys + [.period(period)]
          return expand(own, where: filter, groups: depth + 1, keys: keys, into: &rows, &builder)
        })
    case .organisation:
      return merged(
        organisations(of: slots).map { organisation in
          let own = slots.filter { $0.slot.organisation == organisation }
          let keys = keys + [.text(index.table.columns[1].dictionary[organisation])]
          return expand(own, where: filter, groups: depth + 1, keys: keys, into: &rows, &builder)
        })
    }
  }

  private func merged(_ lists: [[Figure]?]) -> [Figure]? {
    lists.contains { $0 == nil } ? nil : lists.flatMap { $0 ?? [] }
  }

  private func addRow(
    _ resolution: Resolution, _ keys: [Cell], to rows: inout [GroupRow],
    _ builder: inout AnswerBuilder
  ) -> [Figure]? {
    var row = GroupRow(keys: keys, figure: resolution.figure, role: .part)
    if case .missing(let gap) = resolution { row.gap = gap }
    rows.append(row)
    noteRow(resolution, in: &builder)
    return resolution.figure.map { [$0] }
  }

  private func expandCells(
    _ slots: [SlotViews], where filter: RowFilter, groups depth: Int, keys: [Cell],
    into rows: inout [GroupRow], _ builder: inout AnswerBuilder
  ) -> [Figure]? {
    let rest = Array(repeating: Cell.missing, count: plan.groups.count - depth)
    let whole = resolve(slots, where: filter).figure
    guard let column = groupColumns[depth] else {
      if let whole { rows.append(GroupRow(keys: keys + rest, figure: whole, role: .remainder)) }
      return whole.map { [$0] }
    }
    var lists: [[Figure]?] = []
    for cell in cells(of: column, in: slots, where: filter) {
      let narrowed = filter.and(.cell(column: column, cell))
      let keys = keys + [label.cell(cell, of: column)]
      let inner = expand(
        slots, where: narrowed, groups: depth + 1, keys: keys, into: &rows, &builder)
      let isLeaf = depth + 1 == plan.groups.count
      // What lies within may overlap (an office in its city), so the figure of all comes first.
      let outer = isLeaf ? nil : resolve(slots, where: narrowed).figure
      lists.append(outer.map { [$0] } ?? inner)
    }
    guard var parts = merged(lists) else { return nil }
    if let whole, whole.isWhole || parts.isEmpty || depth > 0, plan.measure.nature != .rate,
      !schema.isStage(column), !isMultiValued(column),
      let left = addRemainder(of: whole, parts, keys: keys + rest, to: &rows, &builder)
    {
      parts.append(left)
    }
    return parts
  }

  @discardableResult
  func addRemainder(
    of whole: Figure, _ parts: [Figure], keys: [Cell], to rows: inout [GroupRow],
    _ builder: inout AnswerBuilder
  ) -> Figure? {
    guard parts.allSatisfy({ $0.unitClass == whole.unitClass }) else { return nil }
    let sum = parts.reduce(Number.zero) { $0 + $1.value }
    var left = whole
    left.value = whole.value - sum
    left.precision = Precision.ofSum([whole.precision] + parts.map(\.precision.turnedOver))
    left.isStated = parts.isEmpty && whole.isStated
    if left.value < .zero {
      builder.note(.partsExceed(NoteText.figure(whole), by: sum - whole.value))
    } else if left.value > .zero {
      rows.append(GroupRow(keys: keys, figure: left, role: .remainder))
      builder.note(.notBrokenDown(NoteText.figure(left)))
      return left
    }
    return nil
  }

  /// The cells of a column among the figures that answer, in document order.
  func cells(of column: Int, in slots: [SlotViews], where filter: RowFilter) -> [UInt32] {
    var cells: [UInt32] = []
    let codes = index.table.columns[column].codes
    for view in slots.flatMap(\.views) {
      let wholes = resolver.wholes(of: view, where: filter)
      let parts = view.roots.filter { !index.isApart($0) }
      let isRate = plan.measure.nature == .rate
      let roots = isRate ? view.roots : wholes.isEmpty ? parts : wholes
      for row in tree(of: roots, in: view) where codes[row] != 0 && !cells.contains(codes[row]) {
        if filter.verdict(row, in: index).truth != .none { cells.append(codes[row]) }
      }
    }
    return cells
  }

  /// Some roots of a view with everything that is part of them, in document order.
  private func tree(of roots: [Int], in view: FrameView) -> [Int] {
    var rows: [Int] = []
    var open = roots
    while let row = open.popLast() {
      rows.append(row)
      for child in index.children(row)
      where schema.stage(of: Int(child), index) == view.stage { open.append(Int(child)) }
    }
    return rows.sorted()
  }

  /// The periods to make rows for: those of the slots, and those that were asked for one by one.
  ///
  /// Under a coarser group (`by year, month`) only the periods of that group's row count.
  private func periods(of slots: [SlotViews], by unit: PeriodUnit) -> [Period] {
    let isWithinGroup = slots.count < self.slots.count
    let stated = slots.map(\.slot.period) + (isWithinGroup ? [] : selection.asked)
    return Set(stated.map { $0.months < unit.months ? $0.enclosing(unit) : $0 }).sorted()
  }

  private func organisations(of slots: [SlotViews]) -> [UInt32] {
    var seen: Set<UInt32> = []
    return slots.map(\.slot.organisation).filter { seen.insert($0).inserted }
  }
}
