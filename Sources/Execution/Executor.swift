import Diagnostics
public import Facts
public import Indexing
public import Planning

/// Carries plans out over an index: the engine `memory`.
///
/// Made once for an index; what every answer needs of the vocabulary is looked up here.
public struct Executor: Sendable {
  let index: FactIndex
  let vocabulary: Vocabulary
  let schema: Schema

  /// Prepares an index for answering.
  /// - Complexity: O(columns).
  public init(index: FactIndex, vocabulary: Vocabulary) {
    self.index = index
    self.vocabulary = vocabulary
    schema = Schema(index, vocabulary)
  }

  /// The answer to a plan; `previous` is the last answer given, which `source` explains.
  ///
  /// - Complexity: O(facts of the measure in the focus × size of the condition).
  public func answer(_ plan: Plan, previous: Answer? = nil) -> ExecutionOutcome {
    let outcome = carryOut(plan, previous: previous)
    guard case .answer(var answer) = outcome else { return outcome }
    if plan.isExplained { return .answer(explain(plan, answer)) }
    plan.ordering.apply(to: &answer)
    return .answer(answer)
  }

  private func carryOut(_ plan: Plan, previous: Answer?) -> ExecutionOutcome {
    switch plan.work {
    case .count(let count):
      CountOperator(count, index: index, schema: schema, vocabulary: vocabulary).answer(to: plan)
    case .list(let list): .answer(self.list(list, plan))
    case .find(let text, let scope): .answer(find(text, in: scope, plan))
    case .source(let rows, let context):
      source(ofRows: rows, context: context, of: previous, plan)
    case .audit(let scope): .answer(audit(scope, plan))
    case .coverage(let scope): .answer(coverage(scope, plan))
    case .plan(let targets, let scope): .answer(planItems(targets, scope, plan))
    case .show(let topic): .answer(show(topic, plan))
    }
  }

  /// The reports of a scope, with their places in load order.
  func reports(in scope: Scope) -> [(place: Int, report: Report)] {
    index.reports.enumerated().filter { _, report in
      (scope.organisations?.contains(report.organisation) ?? true)
        && (scope.periods.isEmpty || scope.periods.contains { $0.contains(report.period) })
    }.map { ($0.offset, $0.element) }
  }
}
