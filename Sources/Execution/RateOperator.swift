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
    let condition = ConditionWording(vocabulary: engine.vocabulary).wording(
      of: self.plan.count.filter)
    builder.set { $0.condition = condition }
    if let several = several(&builder) { return pooled(several, plan, builder) }
    let count = CountOperator(self.plan.count, engine)
    let table = count.table(in: &builder)
    let bases = bases(&builder)
    let entries = table.rows.filter { $0.role != .remainder }.map { row in
      PartOfWhole.Entry(
        keys: row.keys, figure: row.figure, base: bases.figure(of: row.keys), role: nil)
    }
    PartOfWhole(count: count).fill(&builder, entries, total: nil)
    let said = CountOperator.GroupTable(
      rows: table.rows,
      whole: self.plan.count.groups.isEmpty ? table.whole : .missing(Gap()), basis: table.basis)
    count.note(said, in: &builder)
    noteLeftOut(bases, &builder)
    if !entries.isEmpty, entries.allSatisfy({ $0.base == nil }) { builder.note(.noWhole()) }
    return builder.answer
  }

  /// The organisations that a rate without rows for them would put together, where there are some.
  private func several(_ builder: inout AnswerBuilder) -> [String]? {
    guard !plan.count.groups.contains(.organisation) else { return nil }
    let slots = CountOperator(plan.count, engine).slots
    let offices = Set(slots.map(\.slot.organisation)).sorted()
    guard offices.count > 1 else { return nil }
    let words = engine.index.table.columns[1].dictionary
    return offices.map { words[$0] }
  }

  /// The rate of the organisations that state both figure and base; the others are named.
  ///
  /// A sum of closed cases over some offices must not be divided by the cases of others.
  private func pooled(_ offices: [String], _ plan: Plan, _ before: AnswerBuilder) -> Answer {
    var builder = before
    var absent: [String] = []
    let stating = offices.filter { office in
      let scope = self.plan.count.scope.narrowed(to: [office], in: self.plan.count.scope.periods)
      let own = RateOperator(self.plan.moved(to: scope), engine).answer(to: plan)
      let place = own.columns.firstIndex { $0.name == "percent" }
      let states = own.rows.contains { row in place.map { row.cells[$0] != .missing } ?? false }
      if !states { absent.append(office) }
      return states
    }
    let scope = self.plan.count.scope.narrowed(to: stating, in: self.plan.count.scope.periods)
    guard stating.count > 1, stating.count == offices.count else {
      guard !stating.isEmpty else { return missing(&builder) }
      builder.note(.leftOutOfRate(absent))
      var answer = RateOperator(self.plan.moved(to: scope), engine).answer(to: plan)
      answer.notes += builder.answer.notes
      return answer
    }
    return sum(of: stating, plan, &builder)
  }

  private func missing(_ builder: inout AnswerBuilder) -> Answer {
    let count = CountOperator(plan.count, engine)
    let entry = PartOfWhole.Entry(
      keys: plan.count.groups.map { _ in .missing }, figure: nil, base: nil, role: nil)
    PartOfWhole(count: count).fill(&builder, [entry], total: nil)
    builder.note(.noWhole())
    return builder.answer
  }

  /// The figures and the bases of offices that all state both, each added up by the counting rules.
  private func sum(of offices: [String], _ plan: Plan, _ builder: inout AnswerBuilder) -> Answer {
    let count = CountOperator(self.plan.count, engine)
    let table = count.table(in: &builder)
    let tables = outermost(offices, count).map { office in
      let scope = self.plan.count.scope.narrowed(to: [office], in: self.plan.count.scope.periods)
      return RateOperator(self.plan.moved(to: scope), engine).bases(&builder)
    }
    let bases = sum(of: tables)
    let entries = table.rows.filter { $0.role != .remainder }.map { row in
      PartOfWhole.Entry(
        keys: row.keys, figure: row.figure, base: bases.figure(of: row.keys), role: nil)
    }
    PartOfWhole(count: count).fill(&builder, entries, total: nil)
    count.note(
      .init(rows: table.rows, whole: .missing(Gap()), basis: table.basis), in: &builder)
    return builder.answer
  }

  /// The offices that lie within none of the others.
  private func outermost(_ offices: [String], _ count: CountOperator) -> [String] {
    let words = engine.index.table.columns[1].dictionary
    let codes = Set(offices.compactMap { words.code(of: $0) })
    return offices.filter { office in
      words.code(of: office).map { count.outer(of: $0, among: codes) == nil } ?? false
    }
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

  /// Names what the base leaves out for want of the dimension asked for, row by row.
  private func noteLeftOut(_ bases: CountOperator.GroupTable, _ builder: inout AnswerBuilder) {
    let dimensions = plan.dimensions.filter { $0.nature != .stage }
    guard !dimensions.isEmpty else { return }
    let wholes = table(where: plan.base, &builder)
    var left: [Wording] = []
    for row in bases.rows {
      guard let base = row.figure, var rest = wholes.figure(of: row.keys),
        rest.unitClass == base.unitClass, base.value < rest.value
      else { continue }
      rest.value = rest.value - base.value
      let name = row.keys.map(\.words).joined(separator: " ")
      left.append(NoteText.figure(rest, of: name.isEmpty ? nil : Wording(same: name)))
    }
    if !left.isEmpty {
      builder.note(.withoutDimension(NoteText.some(left), dimensions.map(\.name)))
    }
  }
}

extension Cell {
  /// A key in a note.
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.description
    case .term(let term): term.id
    default: ""
    }
  }
}
