import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// `missing reports`: the known organisations that have no report for a year.
  ///
  /// Without a year the newest one that any loaded report is of. An office that another continues
  /// is left out once the other has reported.
  func missingReports(_ scope: Scope, _ plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    builder.set {
      $0.columns = [
        .organisation, .words("level", "level", "层级"), .words("part_of", "part of", "隶属"),
        .numbers("last_report", "last report", "最近报告"), .numbers("history", "in history", "历史数据"),
      ]
    }
    let newest = index.reports.map(\.period).max()
    let periods = scope.periods.isEmpty ? newest.map { [.whole($0)] } ?? [] : scope.periods
    guard !periods.isEmpty else {
      builder.note(.notLoaded(.report))
      return builder.answer
    }
    let known = expected(scope)
    let reporting = Set(
      index.reports.filter { report in periods.contains { $0.contains(report.period) } }
        .map(\.organisation))
    let facts = historyFacts(in: periods)
    let missing = known.filter { office in
      !reporting.contains(office.name)
        && !isSpokenFor(office, among: known, reporting: reporting, facts)
    }
    builder.set { answer in
      answer.rows = missing.map { row(of: $0, history: facts[$0.name] ?? 0) }
    }
    let years = NoteText.some(periods.map { Wording(same: $0.description) })
    builder.note(.reportsMissing(missing.count, of: known.count, for: years))
    return builder.answer
  }

  /// Whether another office of the same line stands for one: one of them has reported, or a later
  /// one is expected and this one states nothing for the year.
  private func isSpokenFor(
    _ office: Organisation, among known: [Organisation], reporting: Set<String>,
    _ facts: [String: Int]
  ) -> Bool {
    let older = index.predecessors(of: office.name)
    let newer = known.map(\.name).filter { index.predecessors(of: $0).contains(office.name) }
    if (older + newer).contains(where: reporting.contains) { return true }
    return !newer.isEmpty && facts[office.name] == nil
  }

  private func row(of organisation: Organisation, history: Int) -> Row {
    let last = index.reports.filter { $0.organisation == organisation.name }.map(\.period).max()
    return Row(cells: [
      .text(organisation.name), organisation.level.map { .text($0) } ?? .missing,
      organisation.partOf.map { .text($0) } ?? .missing, last.map { .period($0) } ?? .missing,
      .number(Number(history)),
    ])
  }

  /// The organisations asked after with those within them; without any, all that are known.
  private func expected(_ scope: Scope) -> [Organisation] {
    let known = Set(index.organisations.map(\.name))
    var seen: Set<String> = []
    let others = index.reports.map(\.organisation).filter {
      !known.contains($0) && seen.insert($0).inserted
    }
    let all = index.organisations + others.map { Organisation(name: $0) }
    guard let names = scope.organisations else { return all }
    let words = index.table.columns[1].dictionary
    let asked = Set(names.compactMap { words.code(of: $0) })
    return all.filter { organisation in
      guard let code = words.code(of: organisation.name) else { return false }
      return asked.contains(code)
        || asked.contains { index.organisation(code, isWithin: $0) }
    }
  }

  /// How many figures history tables state for each organisation in some periods.
  private func historyFacts(in periods: [PeriodTarget]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for fact in index.histories.flatMap(\.facts)
    where periods.contains(where: { $0.contains(fact.period) }) {
      counts[fact.organisation, default: 0] += 1
    }
    return counts
  }

  /// `missing measures`: what other organisations state for a year and the ones in focus do not.
  func missingMeasures(_ scope: Scope, _ plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    builder.set {
      $0.columns = [
        .organisation, .year, .words("measure", "measure", "指标"),
        .words("stated_by", "stated by", "陈述机构"),
      ]
    }
    var statements: [Period: [(measure: String, offices: [String: Int])]] = [:]
    for (office, year) in subjects(scope) {
      let stated = statements[year] ?? self.statements(in: year)
      statements[year] = stated
      for (measure, offices) in stated where offices[office] == nil {
        let sources = builder.sources(ofRows: offices.values.sorted().prefix(12))
        builder.set {
          $0.rows.append(
            Row(
              cells: [
                .text(office), .period(year), .term(measureTerm(measure)),
                .list(offices.keys.sorted().map { .text($0) }),
              ], sources: sources))
        }
      }
    }
    if builder.answer.rows.isEmpty { builder.note(.nothingMissing()) }
    return builder.answer
  }

  /// The organisations in question with the years: those asked for, else the newest of each.
  private func subjects(_ scope: Scope) -> [(String, Period)] {
    let organisations = index.table.columns[1]
    let offices = scope.organisations ?? Array(organisations.dictionary.words.dropFirst())
    return offices.flatMap { office -> [(String, Period)] in
      guard let code = organisations.dictionary.code(of: office) else { return [] }
      let years = Set(
        organisations.rows(holding: code).map {
          index.periods[Int(index.table.columns[2].codes[Int($0)])]
        }.filter { $0.wholeYear != nil })
      let own = index.reports.filter { $0.organisation == office }.map(\.period)
      guard scope.periods.isEmpty else {
        return years.filter { year in scope.periods.contains { $0.contains(year) } }.sorted()
          .map { (office, $0) }
      }
      return (own.max() ?? years.max()).map { [(office, $0)] } ?? []
    }
  }

  /// Whether a figure only says how others stand to one another: a growth, a share, a difference.
  private func isDerived(_ row: Int) -> Bool {
    let coordinates = index.fact(at: index.origins(row)[0]).coordinates
    return !coordinates["delta"].isEmpty
      || coordinates["kind"].contains { ["yoy", "mom", "share"].contains($0) }
  }

  /// The measures of a year in the vocabulary's order, each with the first row of every office.
  private func statements(in year: Period) -> [(measure: String, offices: [String: Int])] {
    let columns = index.table.columns
    var offices: [String: [String: Int]] = [:]
    for row in 0..<index.rowCount
    where index.periods[Int(columns[2].codes[row])] == year && !isDerived(row) {
      let measure = columns[0].dictionary[columns[0].codes[row]]
      let office = columns[1].dictionary[columns[1].codes[row]]
      if offices[measure]?[office] == nil { offices[measure, default: [:]][office] = row }
    }
    let listed = vocabulary.measures.map(\.id)
    let order = listed + offices.keys.filter { !listed.contains($0) }.sorted()
    return order.compactMap { id in offices[id].map { (id, $0) } }
  }
}
