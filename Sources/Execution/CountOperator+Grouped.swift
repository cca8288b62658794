import Diagnostics
import Facts
import Indexing
import Planning

/// `count … by …`: the parts, what they leave of the total, and the total under them.
extension CountOperator {
  /// One row before its sources are known.
  struct GroupRow {
    let keys: [Cell]
    let figure: Figure?
    let role: Row.Role?
    var gap: Gap?
  }

  /// The rows of a count with what stands under them; without groups one row and nothing under it.
  struct GroupTable {
    let rows: [GroupRow]
    let whole: Resolution
    let basis: [SlotViews]
  }

  func groupedAnswer(_ builder: inout AnswerBuilder) -> ExecutionOutcome {
    let table = table(in: &builder)
    builder.set { $0.columns = plan.groups.map(Column.key) + [.numbers("value", "value", "数值")] }
    for row in table.rows { add(row, hasTotal: table.whole.figure != nil, to: &builder) }
    set(table.whole, in: &builder)
    for row in table.rows { if let gap = row.gap { noteCut(gap, in: &builder) } }
    setUnits(in: &builder, table.whole.figure?.unit)
    noteBasis(table.basis, in: &builder)
    addApartRows(to: &builder, table.whole)
    noteScope(in: &builder, table.whole)
    return .answer(builder.answer)
  }

  /// The rows of the count, before anything is said of their figures.
  func table(in builder: inout AnswerBuilder) -> GroupTable {
    let basis = basis(of: slots)
    var rows: [GroupRow] = []
    expand(basis, where: filter, groups: 0, keys: [], into: &rows, &builder)
    let whole = plan.groups.isEmpty ? Resolution.missing(Gap()) : total()
    if let figure = whole.figure, let parts = periodParts(rows, of: figure) {
      addRemainder(of: figure, parts, keys: [.missing], to: &rows, &builder)
    }
    return GroupTable(rows: rows, whole: whole, basis: basis)
  }

  /// The same count without rows by month or year, where the question asks for a stretch of time:
  /// its months are the year only if all are known, so the stretch answers as a whole.
  var stretch: CountOperator? {
    let others = plan.groups.filter { $0.unit == nil }
    guard others.count < plan.groups.count, !plan.scope.periods.isEmpty else { return nil }
    return CountOperator(plan.narrowed(to: plan.filter, by: others), engine)
  }

  /// The figures of rows that are periods of the stretch asked for, and so parts of its figure.
  private func periodParts(_ rows: [GroupRow], of whole: Figure) -> [Figure]? {
    guard plan.groups.count == 1, plan.groups[0].unit != nil, let stretch,
      plan.measure.nature == .flow
    else { return nil }
    // A month of a year that has no figure is no part of the others' total.
    let covered = stretch.slots(behind: whole).map(\.period)
    let figures = rows.filter { row in
      row.keys.first?.period.map { period in covered.contains { $0.contains(period) } } ?? false
    }.compactMap(\.figure)
    return figures.isEmpty || isStock(figures) ? nil : figures
  }

  /// Says of a table's figures what an answer of its own would say of them.
  func note(_ table: GroupTable, in builder: inout AnswerBuilder) {
    for row in table.rows {
      if let figure = row.figure {
        note(figure, in: &builder, isFormulaShown: row.role != .remainder)
      }
    }
    if plan.groups.isEmpty {
      if let gap = table.rows.first?.gap { note(gap, in: &builder) }
    } else {
      note(
        table.whole, isStated: table.whole.figure.map { $0.isStated && $0.isWhole } ?? false,
        rowCount: table.rows.count, in: &builder)
    }
    for row in table.rows { if let gap = row.gap { noteCut(gap, in: &builder) } }
    noteBasis(table.basis, in: &builder)
    let whole = table.whole.figure ?? table.rows.first?.figure
    if let whole, plan.measure.nature != .rate {
      let aparts = aparts(where: filter, besides: roots(of: whole))
      if !aparts.isEmpty { noteApart(aparts, in: &builder) }
    }
    noteScope(in: &builder, whole.map(Resolution.figure) ?? table.whole)
  }

  private func add(_ row: GroupRow, hasTotal: Bool, to builder: inout AnswerBuilder) {
    guard let figure = row.figure else {
      builder.set {
        $0.rows.append(Row(cells: row.keys + [.missing], role: hasTotal ? row.role : nil))
      }
      return
    }
    let sources = builder.sources(ofRows: figure.terms.map(\.row))
    let role = row.role == .remainder || hasTotal ? row.role : nil
    builder.set { $0.rows.append(self.row(row.keys, figure, sources: sources, role: role)) }
    note(figure, in: &builder, isFormulaShown: row.role != .remainder)
  }

  /// The unit where all figures share it; each row its own where they do not.
  private func setUnits(in builder: inout AnswerBuilder, _ totalUnit: String?) {
    let units = Set(builder.answer.rows.compactMap(\.unit))
    let shared = units.count == 1 ? units.first : nil
    builder.set { answer in
      answer.unit = totalUnit ?? shared
      guard let shared, shared == answer.unit else { return }
      let last = answer.columns.count - 1
      answer.columns[last] = .numbers("value", "value", "数值", unit: shared)
    }
  }

  /// What stands under the rows: the stated total, or the sum of disjoint parts.
  private func total() -> Resolution {
    if plan.measure.nature == .rate { return .missing(Gap()) }
    if plan.measure.nature == .stock, plan.unit != nil { return .missing(Gap()) }
    if let stretch { return stretch.total() }
    if let unit = plan.groups.lazy.compactMap(\.unit).first,
      unit != .year || slots.contains(where: { $0.slot.pieces != nil })
    {
      return .missing(Gap())
    }
    let measure = resolver.measureCode
    let resolution = resolve(basis(of: slots), where: filter)
    for case let column? in groupColumns {
      if schema.isStage(column) { return .missing(Gap()) }
      if schema.isMultiValued(column, measure: measure), resolution.figure?.isWhole != true {
        return .missing(Gap())
      }
    }
    return resolution
  }

  private func set(_ total: Resolution, in builder: inout AnswerBuilder) {
    let isStated = total.figure.map { $0.isStated && $0.isWhole } ?? false
    if let figure = total.figure {
      let sources = builder.sources(ofRows: figure.terms.map(\.row))
      builder.set {
        $0.total = Total(
          value: figure.value, precision: figure.precision, isStated: isStated, sources: sources)
      }
    }
    note(total, isStated: isStated, rowCount: builder.answer.rows.count, in: &builder)
  }

  /// What there is to say of the total under the rows, or of why there is none.
  private func note(
    _ total: Resolution, isStated: Bool, rowCount: Int, in builder: inout AnswerBuilder
  ) {
    switch total {
    case .figure(let figure):
      let isDifference = figure.terms.contains { $0.isTakenAway }
      if !isStated, !isDifference { builder.note(.computedTotal(NoteText.figure(figure))) }
      note(figure, in: &builder, isFormulaShown: isDifference)
    case .listed(let figures): if !groupColumns.isEmpty { builder.note(sideBySide(figures)) }
    case .mixed(let first, let second): builder.note(.unitsApart(first.unit, second.unit))
    case .missing(let gap):
      if slots.isEmpty || !gap.cuts.isEmpty || rowCount == 0 {
        note(gap, in: &builder)
      } else if groupColumns.contains(where: isMultiValued) {
        builder.note(.sideBySide(rowCount, .overlap))
      }
    }
  }

  func isMultiValued(_ column: Int?) -> Bool {
    column.map { schema.isMultiValued($0, measure: resolver.measureCode) } ?? false
  }

  /// The slots with the trees that are broken down by the first dimension asked for.
  ///
  /// The total's parts answer. Where it has none along the dimension and a figure that is stated
  /// apart has, that one does: 五星6件 are parts of 民心网24件, not of 176.
  private func basis(of slots: [SlotViews]) -> [SlotViews] {
    guard let column = groupColumns.lazy.compactMap({ $0 }).first else { return slots }
    return slots.map { slot in
      SlotViews(slot: slot.slot, views: slot.views.map { basis(of: $0, column) })
    }
  }

  private func basis(of view: FrameView, _ column: Int) -> FrameView {
    let wholes = resolver.wholes(of: view, where: filter)
    guard !wholes.isEmpty, !wholes.contains(where: { carries(column, below: $0) }) else {
      return view
    }
    let others = view.roots.filter { root in
      !wholes.contains(root) && index.table.columns[column].codes[root] == 0
        && carries(column, below: root)
    }
    guard let first = others.first else { return view }
    return FrameView(
      frame: view.frame, stage: view.stage, rows: view.rows, roots: [first], wholes: [first])
  }

  /// Says so where the rows break down a figure that is stated apart from the total.
  private func noteBasis(_ basis: [SlotViews], in builder: inout AnswerBuilder) {
    for (slot, own) in zip(slots, basis) {
      for (view, used) in zip(slot.views, own.views) where view.wholes != used.wholes {
        guard let row = used.wholes.first, let whole = view.wholes.first else { continue }
        builder.note(
          .partsOfApart(
            NoteText.figure(ofRow: row, label), NoteText.figure(ofRow: whole, label),
            sources: builder.sources(ofRows: [whole])))
      }
    }
  }

  /// Whether a row or a part of it carries a column.
  private func carries(_ column: Int, below row: Int) -> Bool {
    index.table.columns[column].codes[row] != 0
      || index.children(row).contains { carries(column, below: Int($0)) }
  }

  private func addApartRows(to builder: inout AnswerBuilder, _ whole: Resolution) {
    guard let figure = whole.figure, plan.measure.nature != .rate else { return }
    let aparts = aparts(where: filter, besides: roots(of: figure))
    guard !aparts.isEmpty else { return }
    guard plan.includesApart else {
      noteApart(aparts, in: &builder)
      return
    }
    append(aparts, in: &builder) { apart in
      plan.groups.indices.map { place in
        switch plan.groups[place] {
        case .dimension: groupColumns[place].map { cell($0, ofRow: apart.root) } ?? .missing
        case .period: .period(index.periods[Int(index.table.columns[2].codes[apart.root])])
        case .organisation:
          .text(
            index.table.columns[1].dictionary[index.table.columns[1].codes[apart.root]])
        }
      }
    }
    addUp(aparts, with: figure, in: &builder)
  }
}
