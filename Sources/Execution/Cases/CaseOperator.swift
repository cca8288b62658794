import Diagnostics
import Facts
import Indexing
import Planning

/// Answers questions from the cases of registers.
///
/// Cases are disjoint: they are counted, never reconciled. A group without cases in a period that
/// the registers cover is a zero; a period that they do not cover has no figure.
struct CaseOperator {
  let plan: CasePlan
  let engine: Executor
  let counter: CaseCounter

  init(_ plan: CasePlan, _ engine: Executor) {
    self.plan = plan
    self.engine = engine
    counter = CaseCounter(
      desks: zip(plan.registers, plan.spans).filter { engine.registers.indices.contains($0.0) }
        .map { CaseDesk($0, of: engine, span: $1) })
  }

  /// The answer, or what only the registers' columns show to be wrong.
  func answer(to plan: Plan) -> ExecutionOutcome {
    var builder = AnswerBuilder(index: engine.index, query: plan.text, verb: plan.verb)
    builder.tellsWays = plan.isExplained
    builder.set {
      $0.measure = Term(id: self.plan.measure.id, name: self.plan.measure.name)
      $0.sourceKind = "register"
      $0.condition = CaseWording(engine.vocabulary).wording(of: self.plan.filter)
    }
    do {
      switch self.plan.task {
      case .count: try count(&builder)
      case .figure(let figure): try compute(figure, &builder)
      case .share: try share(&builder)
      case .rate(let base): try rate(base, &builder)
      case .compare(let compare): try self.compare(compare, &builder)
      case .list(let field, _): try list(sortedBy: field, &builder)
      }
    } catch {
      let place: ByteRange? = if case .list(_, let range) = self.plan.task { range } else { nil }
      return .problems([
        .unfitColumn(error, of: fieldName(of: error), at: place ?? plan.verbRange)
      ])
    }
    noteScope(&builder)
    return .answer(builder.answer)
  }

  /// A table of cases; what it touched is kept for who asks how the answer was found.
  func table(
    where filter: CaseFilter, in scope: Scope? = nil, by groups: [Group],
    figure: CaseFigure? = nil, most: Int? = nil, _ builder: inout AnswerBuilder
  ) throws(RegisterQuestionFlaw) -> CaseTable {
    let table = try counter.table(
      where: filter, in: scope ?? plan.scope, by: groups, figure: figure, most: most)
    builder.tell { table.ways.map { "\($0.register): \($0.way)" } }
    return table
  }

  /// Whether a register speaks for the organisations and holds some part of the time asked for, by
  /// the scope or by the condition.
  func covers(_ scope: Scope) -> Bool {
    let times = [scope.periods] + plan.filter.times
    return counter.desks.contains { desk in
      desk.reaches(scope) && times.allSatisfy(desk.covers)
    }
  }

  /// What is to be said of values that no case has, and of time that the registers do not cover.
  private func noteScope(_ builder: inout AnswerBuilder) {
    for value in plan.unstated { builder.note(.noCase(of: value)) }
    for half in plan.halfUnits { builder.note(.halfUnit(half)) }
    let asked =
      (plan.scope.isAsked ? plan.scope.organisations ?? [] : []) + plan.filter.organisations
    let others = asked.filter { name in
      counter.desks.allSatisfy { $0.reached([name]).isEmpty }
    }
    if !others.isEmpty { builder.note(.casesOfOthers(others)) }
    let coverage = plan.coverage
    guard !coverage.isEmpty else { return }
    let stretches = plan.scope.periods.map(\.stretch)
    guard covers(plan.scope) else {
      builder.note(.casesElsewhere(coverage))
      return
    }
    let isOpen = plan.scope.periods.contains { $0.isOpen }
    let isWhole = stretches.allSatisfy { asked in coverage.contains { $0.contains(asked) } }
    if !isOpen, !isWhole {
      builder.note(.casesCover(coverage))
    }
  }
}

extension CaseFilter {
  /// The stretches of time of which each has to hold a case that fits.
  fileprivate var times: [[PeriodTarget]] {
    switch self {
    case .within(let periods) where !periods.isEmpty: [periods.map { .whole($0) }]
    case .all(let filters): filters.flatMap(\.times)
    default: []
    }
  }

  /// The organisations whose cases are asked for.
  fileprivate var organisations: [String] {
    switch self {
    case .organisations(let names): names
    case .all(let filters), .any(let filters): filters.flatMap(\.organisations)
    default: []
    }
  }
}

extension PeriodTarget {
  /// Whether it is `since` or `until` a year.
  fileprivate var isOpen: Bool {
    if case .years(let years) = self {
      years.lowerBound == 0 || years.upperBound == 9999
    } else {
      false
    }
  }
}
