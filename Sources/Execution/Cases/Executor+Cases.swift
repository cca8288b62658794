import Diagnostics
import Facts
import Indexing
import Planning

/// Source by need: facts answer where they hold every cell asked for, else the registers do.
extension Executor {
  /// The answer of facts or cases, whichever the question and the figures ask for.
  func answerByNeed(
    _ plan: Plan, _ cases: CasePlan, previous: Answer?
  ) -> ExecutionOutcome {
    let overCases = plan.over(cases)
    switch plan.work.origin {
    case .register:
      let counted = answerAsPlanned(overCases, previous: previous)
      guard case .answer(var answer) = counted else { return finish(counted, by: overCases) }
      if let note = factNote(plan, beside: cases) { answer.notes.append(note) }
      return .answer(finish(answer, by: overCases))
    case .report, .history:
      return finish(withCaseNote(answerAsPlanned(plan, previous: previous), cases), by: plan)
    case nil: break
    }
    let facts = answerAsPlanned(plan, previous: previous)
    if case .answer(let answer) = facts, answer.holdsEveryCell {
      return finish(withCaseNote(facts, cases), by: plan)
    }
    let counted = answerAsPlanned(overCases, previous: previous)
    guard case .answer(let answer) = counted, answer.holdsEveryCell || !facts.hasFigures,
      !answer.isEmptyHanded || !facts.hasFigures && !isStated(cases.measure)
    else { return finish(facts, by: plan) }
    return finish(withAnswerNote(counted, cases, beside: facts), by: overCases)
  }

  /// Whether documents state a measure at all.
  private func isStated(_ measure: Measure) -> Bool { index.catalogue.measure(measure.id) != nil }

  /// The cases' count; where documents state the measure it says that the registers answer, and
  /// with what the documents would have noted: a zero is theirs alone.
  func withAnswerNote(
    _ outcome: ExecutionOutcome, _ cases: CasePlan, beside facts: ExecutionOutcome?
  ) -> ExecutionOutcome {
    guard case .answer(var answer) = outcome, cases.task.isCount, !answer.isEmptyHanded,
      isStated(cases.measure), cases.scope.origin == nil
    else { return outcome }
    var reasons: [Wording] = []
    if case .answer(let stated)? = facts {
      reasons = stated.notes.filter { ["included-in", "not-stated"].contains($0.code) }.map(\.text)
    }
    let names = CaseOperator(cases, self).counter.desks.map(\.register.name)
    answer.notes.append(.casesAnswer(by: names, reasons))
    return .answer(answer)
  }

  /// Facts' answer with what the registers count for the same question and time.
  private func withCaseNote(_ outcome: ExecutionOutcome, _ cases: CasePlan) -> ExecutionOutcome {
    guard case .answer(var answer) = outcome, case .count = cases.task else { return outcome }
    let periods = Set(answer.sources.map(\.period))
    let isSameTime = cases.isOf(periods)
    let period = periods.count == 1 ? periods.first : nil
    guard isSameTime || period != nil || answer.sources.isEmpty else { return outcome }
    let named = isSameTime && !cases.scope.periods.isEmpty ? nil : period
    guard let own = counted(cases, in: named) else { return outcome }
    answer.notes.append(.casesCounted(own.count, by: own.names, in: named))
    return .answer(answer)
  }

  /// How many cases the registers count, of one period where it is given; nil where they hold none
  /// of it.
  private func counted(
    _ cases: CasePlan, in period: Period?
  ) -> (count: Wording, names: [String])? {
    let scope = cases.scope.narrowed(
      to: cases.scope.organisations, in: period.map { [.whole($0)] } ?? cases.scope.periods)
    let operation = CaseOperator(cases, self)
    guard operation.covers(scope),
      let table = try? operation.counter.table(where: cases.filter, in: scope, by: [])
    else { return nil }
    return (
      NoteText.figure(Number(table.count), .exact, cases.unit),
      operation.counter.desks.map(\.register.name)
    )
  }

  /// What documents state where the question asked for the register; where that is of another time
  /// than the register's answer, the register's count of the same time stands beside it.
  private func factNote(_ plan: Plan, beside cases: CasePlan) -> Note? {
    guard case .count(let count) = plan.work, count.distinct == nil else { return nil }
    let own = CountOperator(count.moved(to: count.scope.fromAnywhere), self)
    guard case .answer(let facts) = own.answer(to: plan), facts.holdsEveryCell,
      let value = facts.total?.value ?? facts.onlyValue
    else { return nil }
    let periods = Set(facts.sources.map(\.period))
    let period = periods.count == 1 ? periods.first : nil
    let isSameTime = cases.isOf(periods)
    let beside = isSameTime ? nil : period.flatMap { counted(cases, in: $0) }
    guard isSameTime || beside != nil else { return nil }
    let figure = NoteText.figure(value, facts.total?.precision ?? .exact, facts.unit ?? "")
    return .factStated(figure, of: period, from: sourceKind(of: facts), beside: beside)
  }
}

extension CasePlan {
  /// Whether figures of some periods are of the time that the cases are counted over.
  fileprivate func isOf(_ periods: Set<Period>) -> Bool {
    if scope.periods.isEmpty {
      return periods.count == 1
        && coverage.allSatisfy { span in periods.contains { $0.contains(span) } }
    }
    let asked = scope.periods.map(\.stretch)
    return periods.allSatisfy { period in asked.contains { $0.contains(period) } }
      && periods.reduce(0) { $0 + $1.months } == asked.reduce(0) { $0 + $1.months }
  }
}

extension CasePlan.Task {
  /// Whether cases are counted, which documents may do as well.
  fileprivate var isCount: Bool {
    switch self {
    case .count, .share, .rate, .compare: true
    case .figure, .list: false
    }
  }
}

extension ExecutionOutcome {
  /// Whether the answer has any figure.
  fileprivate var hasFigures: Bool {
    if case .answer(let answer) = self { !answer.isEmptyHanded } else { true }
  }
}

extension Answer {
  /// Whether every row that was asked for has its figures.
  fileprivate var holdsEveryCell: Bool {
    let places = figurePlaces
    let plain = rows.filter { $0.role == nil || $0.role == .part }
    return !plain.isEmpty
      && plain.allSatisfy { row in
        places.allSatisfy { row.cells[$0] != .missing }
      }
  }

  /// Whether no row has a figure.
  fileprivate var isEmptyHanded: Bool {
    let places = figurePlaces
    if places.isEmpty { return rows.isEmpty }
    guard total == nil else { return false }
    return rows.allSatisfy { row in places.allSatisfy { row.cells[$0] == .missing } }
  }

  /// The figure of an answer that has one.
  fileprivate var onlyValue: Number? {
    guard rows.count == 1, let place = columns.firstIndex(where: { $0.name == "value" }),
      case .number(let value) = rows[0].cells[place]
    else { return nil }
    return value
  }

  /// The columns of the figures asked for; none of a list, of which every row is a find.
  private var figurePlaces: [Int] {
    if !series.isEmpty { return series }
    return columns.indices.filter { ["value", "base"].contains(columns[$0].name) }
  }
}
