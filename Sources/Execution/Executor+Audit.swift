import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// `audit`: what documents claim about their own figures and about one another's, claims that
  /// fail first.
  func audit(_ scope: Scope, _ plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    builder.set { $0.columns = Self.auditColumns }
    let reports = reports(in: scope)
    for entry in reports {
      for check in Self.failuresFirst(entry.report.checks) {
        add(check, of: entry.place, to: &builder)
      }
      for account in entry.report.accounts { note(account, of: entry.report, in: &builder) }
    }
    let linked = index.linkedFacts
    let claims = seriesAudit(index).filter { check in
      check.facts.contains { isAbout(linked[$0].fact, scope) }
    }
    for check in Self.failuresFirst(claims) { add(check, linked, to: &builder) }
    addDisputes(in: scope, to: &builder)
    builder.set { $0.rows = Self.problemsFirst($0.rows) }
    if builder.answer.rows.isEmpty {
      builder.note(reports.isEmpty && !isCovered(scope) ? .notLoaded(scope) : .nothingClaimed())
    }
    return builder.answer
  }

  /// What does not hold before what does, and among both an organisation's rows together, in the
  /// order in which organisations first appear.
  private static func problemsFirst(_ rows: [Row]) -> [Row] {
    let holds = auditColumns.firstIndex { $0.name == "holds" } ?? 0
    var places: [Cell: Int] = [:]
    for row in rows where places[row.cells[0]] == nil { places[row.cells[0]] = places.count }
    return rows.enumerated().sorted { left, right in
      func rank(_ row: (offset: Int, element: Row)) -> [Int] {
        let isProblem = row.element.cells[holds] == .flag(false)
        return [isProblem ? 0 : 1, places[row.element.cells[0]] ?? 0, row.offset]
      }
      return rank(left).lexicographicallyPrecedes(rank(right))
    }.map(\.element)
  }

  private static let auditColumns: [Column] = [
    .organisation, .year, .words("kind", "kind", "类别"),
    .words("section", "section", "章节"), .numbers("stated", "stated", "原文"),
    .numbers("computed", "computed", "算得"),
    Column(name: "holds", title: Wording(english: "holds", chinese: "相符"), kind: .boolean),
    .words("formula", "formula", "算式"), .words("text", "text", "原句"),
  ]

  private static func failuresFirst(_ checks: [Check]) -> [Check] {
    checks.filter { !$0.holds && !$0.isAlternative }
      + checks.filter { $0.holds || $0.isAlternative }
  }

  /// What was checked in a table and what could not be, and which cells are likely wrong.
  private func note(
    _ account: TableAccount, of report: Report, in builder: inout AnswerBuilder
  ) {
    builder.note(.tableChecked(account, in: report))
    for misprint in account.misprints {
      let source = builder.add(
        Source(
          organisation: report.organisation, period: report.period,
          document: report.source.name, place: misprint.place))
      builder.note(.misprint(misprint, source: source))
    }
  }

  /// A claim within one report.
  private func add(_ check: Check, of place: Int, to builder: inout AnswerBuilder) {
    let report = index.reports[place]
    var sources = check.facts.filter { report.facts.indices.contains($0) }.map {
      builder.source(FactIndex.Origin(document: place, fact: $0))
    }
    if sources.isEmpty {
      sources = [
        builder.add(
          Source(
            organisation: report.organisation, period: report.period,
            document: report.source.name, place: check.place))
      ]
    }
    add(check, report.organisation, report.period, sources: sources, to: &builder)
  }

  /// A claim across documents or years; its facts are places among the index's linked facts.
  private func add(
    _ check: Check, _ linked: [FactIndex.LinkedFact], to builder: inout AnswerBuilder
  ) {
    let stated = linked[check.facts[0]].fact
    let sources = check.facts.map { builder.source(linked[$0].origin) }
    add(check, stated.organisation, stated.period, sources: sources, to: &builder)
  }

  private func add(
    _ check: Check, _ organisation: String, _ period: Period, sources: [Int],
    to builder: inout AnswerBuilder
  ) {
    builder.set {
      $0.rows.append(
        Row(
          cells: [
            .text(organisation), .period(period), .term(check.kind.term),
            .text(check.place.section), .number(check.stated), .number(check.computed),
            check.isAlternative ? .missing : .flag(check.holds), Self.formula(of: check),
            .text(check.place.text),
          ], sources: sources))
    }
  }

  /// The recomputation, in words where it has them, under the name of its cell where a table prints
  /// it.
  private static func formula(of check: Check) -> Cell {
    guard check.spot != nil || check.account != nil else { return .text(check.formula) }
    return .term(Term(id: check.claim.english, name: check.claim))
  }

  private func isAbout(_ fact: Fact, _ scope: Scope) -> Bool {
    (scope.organisations?.contains(fact.organisation) ?? true)
      && (scope.periods.isEmpty || scope.periods.contains { $0.contains(fact.period) })
  }

  private func isCovered(_ scope: Scope) -> Bool {
    index.histories.contains { $0.facts.contains { isAbout($0, scope) } }
  }

  /// Figures for one thing that differ between documents: no document's own claim shows them.
  private func addDisputes(in scope: Scope, to builder: inout AnswerBuilder) {
    for row in 0..<index.rowCount {
      let first = index.origins(row)[0]
      let fact = index.fact(at: first)
      guard isAbout(fact, scope) else { continue }
      for rival in index.rivals(row)
      where rival.document != first.document || index.isHistory(document: first.document) {
        let other = index.fact(at: rival)
        let sources = [builder.source(first), builder.source(rival)]
        builder.set {
          $0.rows.append(
            Row(
              cells: [
                .text(fact.organisation), .period(fact.period),
                .term(Check.Kind.repeat.term), .text(fact.place.section),
                .number(fact.value), .number(other.value), .flag(false),
                .text("\(fact.value) = \(other.value)"), .text(fact.place.text),
              ], sources: sources, isDisputed: true))
        }
      }
    }
  }
}
