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

  func groupedAnswer(_ builder: inout AnswerBuilder) -> ExecutionOutcome {
    let whole = total()
    var rows: [GroupRow] = []
    let basis = basis(of: slots)
    expand(basis, where: filter, groups: 0, keys: [], into: &rows, &builder)
    builder.set { $0.columns = plan.groups.map(column) + [.numbers("value", "value", "数值")] }
    for row in rows { add(row, hasTotal: whole.figure != nil, to: &builder) }
    set(whole, in: &builder)
    for row in rows { if let gap = row.gap { noteCut(gap, in: &builder) } }
    setUnits(in: &builder, whole.figure?.unit)
    noteBasis(basis, in: &builder)
    addApartRows(to: &builder, whole)
    noteScope(in: &builder, whole)
    return .answer(builder.answer)
  }

  private func column(_ group: Group) -> Column {
    switch group {
    case .year: .year
    case .organisation: .organisation
    case .dimension(let dimension):
      Column(name: dimension.id, title: dimension.name, kind: .string)
    }
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
    if plan.measure.nature == .stock, plan.groups.contains(.year) { return .missing(Gap()) }
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
    switch total {
    case .figure(let figure):
      let sources = builder.sources(ofRows: figure.terms.map(\.row))
      let isStated = figure.isStated && figure.isWhole
      builder.set {
        $0.total = Total(
          value: figure.value, precision: figure.precision, isStated: isStated, sources: sources)
      }
      let isDifference = figure.terms.contains { $0.isTakenAway }
      if !isStated, !isDifference { builder.note(.computedTotal(NoteText.figure(figure))) }
      note(figure, in: &builder, isFormulaShown: isDifference)
    case .listed(let figures): if !groupColumns.isEmpty { builder.note(sideBySide(figures)) }
    case .mixed(let first, let second): builder.note(.unitsApart(first.unit, second.unit))
    case .missing(let gap):
      if slots.isEmpty || !gap.cuts.isEmpty || builder.answer.rows.isEmpty {
        note(gap, in: &builder)
      } else if groupColumns.contains(where: isMultiValued) {
        builder.note(.sideBySide(builder.answer.rows.count, .overlap))
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
        case .year: .period(index.periods[Int(index.table.columns[2].codes[apart.root])])
        case .organisation:
          .text(
            index.table.columns[1].dictionary[index.table.columns[1].codes[apart.root]])
        }
      }
    }
    addUp(aparts, with: figure, in: &builder)
  }
}
