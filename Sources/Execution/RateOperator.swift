import Diagnostics
import Facts
import Indexing
import Planning

/// `rate`: what part of a base meets a condition.
///
/// The base is what fits `among` and carries the dimension of the condition; what does not carry it
/// is left out and named. For a stage (办结 of all) the base is the figure without a stage, else
/// what was received, by itself or as new and carried-in cases together.
struct RateOperator {
  let plan: RatePlan
  let engine: Executor

  /// Stages that make up all that a measure's cases of the year were, the best first.
  private static let received: [[String]] = [["received_or_carried"], ["new", "carried_in"]]

  init(_ plan: RatePlan, _ engine: Executor) {
    self.plan = plan
    self.engine = engine
  }

  func answer(to plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: engine.index, query: plan.text, verb: plan.verb)
    let measure = self.plan.count.measure
    builder.set { $0.measure = Term(id: measure.id, name: measure.name) }
    let count = CountOperator(self.plan.count, engine)
    let table = count.table(in: &builder)
    let bases = bases(&builder)
    let entries = table.rows.filter { $0.role != .remainder }.map { row in
      PartOfWhole.Entry(
        keys: row.keys, figure: row.figure, base: bases.figure(of: row.keys), role: nil)
    }
    PartOfWhole(count: count).fill(&builder, entries, total: nil)
    count.note(table, in: &builder)
    noteLeftOut(bases, &builder)
    if !entries.isEmpty, entries.allSatisfy({ $0.base == nil }) { builder.note(.noWhole()) }
    return builder.answer
  }

  private func bases(_ builder: inout AnswerBuilder) -> CountOperator.GroupTable {
    let stages = plan.dimensions.filter { $0.nature == .stage }
    let carried = plan.dimensions.filter { $0.nature != .stage }.map {
      Filter.not(.missing(dimension: $0.id))
    }
    let filter = Self.all([plan.base] + carried)
    let plain = table(where: filter, &builder)
    guard let stage = stages.first else { return plain }
    let isStaged = plain.rows.compactMap(\.figure).contains { figure in
      figure.terms.contains { engine.schema.stage(of: $0.row, engine.index) != nil }
    }
    guard isStaged else { return plain }
    return received(stage, where: filter, &builder)
  }

  /// The cases of the year by the stages in which they came in.
  private func received(
    _ stage: Dimension, where filter: Filter, _ builder: inout AnswerBuilder
  ) -> CountOperator.GroupTable {
    for values in Self.received where values.allSatisfy({ stage.value($0) != nil }) {
      let tables = values.map { value in
        table(where: Self.all([filter, .values(dimension: stage.id, [value])]), &builder)
      }
      let sum = sum(of: tables)
      if sum.rows.contains(where: { $0.figure != nil }) { return sum }
    }
    return CountOperator.GroupTable(rows: [], whole: .missing(Gap()), basis: [])
  }

  /// The rows that all tables have a figure for, added up.
  private func sum(of tables: [CountOperator.GroupTable]) -> CountOperator.GroupTable {
    let count = CountOperator(plan.count, engine)
    let rows = (tables.first?.rows ?? []).map { row in
      let figures = tables.compactMap { $0.figure(of: row.keys) }
      let sum = figures.count == tables.count ? count.resolver.sum(of: figures).figure : nil
      return CountOperator.GroupRow(keys: row.keys, figure: sum, role: row.role)
    }
    return CountOperator.GroupTable(rows: rows, whole: .missing(Gap()), basis: [])
  }

  private func table(
    where filter: Filter, _ builder: inout AnswerBuilder
  ) -> CountOperator.GroupTable {
    let count = CountOperator(plan.count.narrowed(to: filter, by: plan.count.groups), engine)
    var table = CountOperator.GroupTable(rows: [], whole: .missing(Gap()), basis: [])
    _ = builder.collectingNotes { table = count.table(in: &$0) }
    return table
  }

  private static func all(_ filters: [Filter]) -> Filter {
    let narrowing = filters.filter { $0 != .always }
    return narrowing.count > 1 ? .all(narrowing) : narrowing.first ?? .always
  }

  /// Names what the base leaves out for want of the dimension asked for.
  private func noteLeftOut(_ bases: CountOperator.GroupTable, _ builder: inout AnswerBuilder) {
    let dimensions = plan.dimensions.filter { $0.nature != .stage }
    guard !dimensions.isEmpty, let base = bases.rows.first?.figure, bases.rows.count == 1,
      let whole = table(where: plan.base, &builder).rows.first?.figure,
      whole.unitClass == base.unitClass, base.value < whole.value
    else { return }
    var left = whole
    left.value = whole.value - base.value
    builder.note(.withoutDimension(NoteText.figure(left), dimensions.map(\.name)))
  }
}
