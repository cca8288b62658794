import Diagnostics
public import Facts
public import Indexing
public import Planning

/// Carries plans out over an index: the engine `memory`.
///
/// Made once for an index; what every answer needs of the vocabulary is looked up here.
public struct Executor: Sendable {
  /// Finds the claims that documents make about one another; the facts of a check are places among
  /// the index's linked facts.
  public typealias SeriesAudit = @Sendable (FactIndex) -> [Check]

  let index: FactIndex
  let vocabulary: Vocabulary
  let registers: [CaseRegister]
  /// Whose the cases of each register are; nil where one does not say.
  let offices: [RegisterOffices?]
  let schema: Schema
  let seriesAudit: SeriesAudit
  private let engines: OriginEngines

  /// Prepares an index for answering.
  /// - Parameters:
  ///   - index: the facts.
  ///   - vocabulary: the field's words.
  ///   - registers: the cases, by register.
  ///   - seriesAudit: holds documents and years against each other, when an audit asks for it.
  /// - Complexity: O(columns).
  public init(
    index: FactIndex, vocabulary: Vocabulary, registers: [CaseRegister] = [],
    seriesAudit: @escaping SeriesAudit = { _ in [] }
  ) {
    self.index = index
    self.vocabulary = vocabulary
    self.registers = registers
    offices = registers.map { RegisterOffices(of: $0, in: index.organisations) }
    self.seriesAudit = seriesAudit
    schema = Schema(index, vocabulary)
    engines = OriginEngines(index: index, vocabulary: vocabulary)
  }

  /// The answer to a plan; `previous` is the last answer given, which `source` explains.
  ///
  /// - Complexity: O(facts of the measure in the focus × size of the condition).
  public func answer(_ plan: Plan, previous: Answer? = nil) -> ExecutionOutcome {
    guard let cases = plan.cases else {
      let outcome = answerAsPlanned(plan, previous: previous)
      guard case .cases(let own) = plan.work else { return finish(outcome, by: plan) }
      return finish(withAnswerNote(outcome, own, beside: nil), by: plan)
    }
    return answerByNeed(plan, cases, previous: previous)
  }

  /// What the plan's own work comes to.
  func answerAsPlanned(_ plan: Plan, previous: Answer?) -> ExecutionOutcome {
    let engine = plan.work.isOverCases ? nil : plan.work.origin.map(engines.engine)
    return (engine ?? self).carryOut(plan, previous: previous)
  }

  func finish(_ outcome: ExecutionOutcome, by plan: Plan) -> ExecutionOutcome {
    guard case .answer(let answer) = outcome else { return outcome }
    return .answer(finish(answer, by: plan))
  }

  /// An answer in the order that its plan asks for, or as the plan's explanation.
  ///
  /// What tracking answers comes here too, so that every answer is cut and explained alike.
  public func finish(_ answer: Answer, by plan: Plan) -> Answer {
    var answer = answer
    answer.sourceKind = answer.sourceKind ?? sourceKind(of: answer)
    if plan.isExplained { return explain(plan, answer) }
    plan.ordering.apply(to: &answer)
    return answer
  }

  private func carryOut(_ plan: Plan, previous: Answer?) -> ExecutionOutcome {
    switch plan.work {
    case .count(let count): CountOperator(count, self).answer(to: plan)
    case .cases(let cases): CaseOperator(cases, self).answer(to: plan)
    case .share(let share): .answer(ShareOperator(share, self).answer(to: plan))
    case .rate(let rate): .answer(RateOperator(rate, self).answer(to: plan))
    case .compare(let compare): .answer(CompareOperator(compare, self).answer(to: plan))
    case .list(let list): .answer(self.list(list, plan))
    case .find(let text, let scope): .answer(find(text, in: scope, plan))
    case .source(let rows, let context):
      source(ofRows: rows, context: context, of: previous, plan)
    case .audit(let scope): .answer(audit(scope, plan))
    case .coverage(let scope): .answer(coverage(scope, plan))
    case .plan(let targets, let scope): .answer(planItems(targets, scope, plan))
    case .missingReports(let scope): .answer(missingReports(scope, plan))
    case .missingMeasures(let scope): .answer(missingMeasures(scope, plan))
    case .show(let topic): .answer(show(topic, plan))
    case .track, .mark, .similarity, .exportJournal:
      .answer(Answer(query: plan.text, verb: plan.verb))
    }
  }

  /// The reports of a scope, with their places in load order.
  func reports(in scope: Scope) -> [(place: Int, report: Report)] {
    index.reports.enumerated().filter { _, report in
      (scope.organisations?.contains(report.organisation) ?? true)
        && (scope.periods.isEmpty || scope.periods.contains { $0.contains(report.period) })
    }.map { ($0.offset, $0.element) }
  }

  /// `report`, `history` or, where an answer's figures come from both, `mixed`.
  func sourceKind(of answer: Answer) -> String? {
    let kinds = Set(answer.sources.map { $0.citation == nil && !isHistory($0) })
    if kinds.isEmpty { return nil }
    return kinds.count > 1 ? "mixed" : kinds.contains(true) ? "report" : "history"
  }

  private func isHistory(_ source: Source) -> Bool {
    index.document(named: source.document, of: source.organisation)
      .map(index.isHistory(document:)) ?? false
  }
}
