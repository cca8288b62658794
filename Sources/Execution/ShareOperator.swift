import Diagnostics
import Facts
import Indexing
import Planning

/// `share`: what part of the whole a row is.
///
/// With `by` a dimension the whole is what the condition leaves; without one it is what would be
/// counted without the condition. Years and organisations among the groups have a whole each.
struct ShareOperator {
  let plan: CountPlan
  let engine: Executor

  init(_ plan: CountPlan, _ engine: Executor) {
    self.plan = plan
    self.engine = engine
  }

  func answer(to plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: engine.index, query: plan.text, verb: plan.verb)
    builder.set { $0.measure = Term(id: self.plan.measure.id, name: self.plan.measure.name) }
    let condition = ConditionWording(vocabulary: engine.vocabulary).wording(of: self.plan.filter)
    builder.set { $0.condition = condition }
    let count = CountOperator(self.plan, engine)
    let table = count.table(in: &builder)
    let areOffices = self.plan.isByOrganisationAlone
    let axes = self.plan.groups.filter {
      $0.dimension == nil && !(areOffices && $0 == .organisation)
    }
    let splits = axes.count < self.plan.groups.count || areOffices
    // The stage of the rows is that of their whole: outcomes are parts of what was closed.
    let asked = count.chooser.asked.filter { !engine.schema.isStage($0) }
    let whole = CountOperator(
      self.plan.narrowed(to: splits ? self.plan.filter : .always, by: axes), engine,
      asked: asked)
    var wholes: CountOperator.GroupTable?
    _ = builder.collectingNotes { wholes = whole.table(in: &$0) }
    let hasTotal = axes.isEmpty && splits && table.whole.figure != nil
    let entries = table.rows.map { row in
      PartOfWhole.Entry(
        keys: row.keys, figure: row.figure,
        base: wholes?.figure(of: axisKeys(of: row.keys)).flatMap { usable($0, splits: splits) },
        role: row.role == .remainder ? .remainder : hasTotal ? .part : nil)
    }
    PartOfWhole(count: count).fill(
      &builder, entries, total: total(table, axes: axes, wholes, splits: splits))
    let said = CountOperator.GroupTable(
      rows: table.rows, whole: axes.isEmpty ? table.whole : .missing(Gap()), basis: table.basis)
    count.note(said, in: &builder)
    if !entries.isEmpty, entries.allSatisfy({ $0.base == nil }) { builder.note(.noWhole()) }
    return builder.answer
  }

  private func axisKeys(of keys: [Cell]) -> [Cell] {
    let areOffices = plan.isByOrganisationAlone
    return zip(plan.groups, keys).filter {
      $0.0.dimension == nil && !(areOffices && $0.0 == .organisation)
    }.map(\.1)
  }

  /// Stages are no parts of one another, so only a figure without a stage is their whole.
  private func usable(_ base: Figure, splits: Bool) -> Figure? {
    let groups = plan.groups.compactMap(\.dimension).map(\.id)
    let parting = splits ? groups : Array(plan.filter.dimensions)
    guard parting.contains(where: { engine.vocabulary.dimension($0)?.nature == .stage })
    else { return base }
    return base.terms.allSatisfy { engine.schema.stage(of: $0.row, engine.index) == nil }
      ? base : nil
  }

  private func total(
    _ table: CountOperator.GroupTable, axes: [Group], _ wholes: CountOperator.GroupTable?,
    splits: Bool
  ) -> PartOfWhole.Entry? {
    guard axes.isEmpty, splits, let figure = table.whole.figure,
      let base = wholes?.rows.first?.figure
    else { return nil }
    return PartOfWhole.Entry(
      keys: plan.groups.map { _ in .missing }, figure: figure, base: base, role: nil)
  }
}
