import Diagnostics
import Facts
import Indexing
import Planning

/// `share` and `rate`: counts as parts of a base.
extension CaseOperator {
  /// `share`: with `by` a dimension the whole is what the condition leaves, without one what would
  /// be counted without it; years and organisations have a whole each.
  func share(_ builder: inout AnswerBuilder) throws(RegisterQuestionFlaw) {
    let groups = plan.groups
    let areOffices =
      plan.filter == .always && groups.contains(.organisation)
      && groups.allSatisfy { $0.dimension == nil }
    let isAxis = groups.map { $0.dimension == nil && !(areOffices && $0 == .organisation) }
    let axes = zip(groups, isAxis).filter(\.1).map(\.0)
    let splits = axes.count < groups.count
    let parts = try table(where: plan.filter, by: groups, &builder)
    let wholes = try table(where: splits ? plan.filter : .always, by: axes, &builder)
    let hasTotal = axes.isEmpty && splits
    let isKnown = covers(plan.scope)
    let bases = wholes.countsByKeys
    builder.set { answer in
      answer.unit = plan.unit
      answer.columns = PartOfWhole.columns(groups, unit: plan.unit)
      let rows = Interruption.mapped(parts.entries) { entry in
        let keys = zip(entry.keys, isAxis).filter(\.1).map(\.0)
        let isLeft = entry.keys.contains(.missing)
        return part(
          entry.keys, isKnown ? entry.count : nil, of: isKnown ? bases[keys] : nil,
          role: isLeft ? .remainder : hasTotal ? .part : nil)
      }
      answer.rows = withGaps(rows)
      if hasTotal, isKnown {
        answer.totalRow = part(
          groups.map { _ in .missing }, parts.count, of: wholes.count, role: nil)
      }
    }
  }

  /// `rate`: the base is what fits `among` and says something of the fields of the condition.
  func rate(
    _ among: CaseFilter, _ builder: inout AnswerBuilder
  ) throws(RegisterQuestionFlaw) {
    let carried = plan.filter.fields.reduce(among) { $0.and(.not(.missing($1))) }
    let bases = try table(where: carried, by: plan.groups, &builder)
    let parts = try table(where: carried.and(plan.filter), by: plan.groups, &builder)
    let isKnown = covers(plan.scope)
    let counts = parts.countsByKeys
    builder.set { answer in
      answer.unit = plan.unit
      answer.columns = PartOfWhole.columns(plan.groups, unit: plan.unit)
      let rows = Interruption.mapped(bases.entries) { base in
        part(
          base.keys, isKnown ? counts[base.keys] ?? 0 : nil,
          of: isKnown ? base.count : nil, role: base.keys.contains(.missing) ? .remainder : nil)
      }
      answer.rows = withGaps(rows)
    }
    let all = try table(where: among, by: [], &builder)
    guard all.count > bases.count, isKnown else { return }
    let left = NoteText.figure(Number(all.count - bases.count), .exact, plan.unit)
    builder.note(.withoutDimension(left, plan.filter.fields.map(\.name)))
  }

  private func part(_ keys: [Cell], _ count: Int?, of base: Int?, role: Row.Role?) -> Row {
    let figure = count.map { Cell.Figure(Number($0), isStated: false) }
    let whole = base.map { Cell.Figure(Number($0), isStated: false) }
    let percent = figure.flatMap { figure in
      whole.flatMap { figure.value.percent(of: $0.value, decimals: 1) }
    }
    return Row(
      cells: keys + [
        figure.map(Cell.figure) ?? .missing,
        percent.map { .figure(.init($0, isStated: false)) } ?? .missing,
        whole.map(Cell.figure) ?? .missing,
      ], precision: figure == nil ? nil : .exact, role: role)
  }
}
