import Diagnostics
import Facts
import Syntax

extension Binder {
  /// Whose documents and which periods the question is about.
  mutating func scope() -> Scope {
    let periods = clauses.periods.compactMap { target(of: $0) }
    let asked = clauses.organisations.compactMap { organisation($0) }
    return Scope(
      organisations: clauses.organisations.isEmpty ? planner.focus : asked,
      isAsked: !clauses.organisations.isEmpty, periods: periods,
      origin: clauses.origin.flatMap { Scope.Origin(rawValue: $0.rawValue) })
  }

  /// A stretch of periods: whole years one by one, anything shorter as one period.
  private mutating func target(of range: PeriodRange) -> PeriodTarget? {
    guard let first = end(range.first, open: knownEnds.first),
      let last = end(range.last, open: knownEnds.last)
    else { return nil }
    if range.first == range.last { return .whole(first) }
    let start = range.first == nil ? nil : first.wholeYear
    let finish = range.last == nil ? nil : last.wholeYear
    if (start != nil || range.first == nil) && (finish != nil || range.last == nil) {
      let years = (start ?? 0, finish ?? Self.lastYear)
      if years.0 <= years.1 { return .years(years.0...years.1) }
    } else if first.firstMonth <= last.lastMonth {
      return .whole(Period(firstMonth: first.firstMonth, lastMonth: last.lastMonth))
    }
    if let name = range.last ?? range.first { complain(.emptyRange(name)) }
    return nil
  }

  /// One end of a range; an open one is where the documents begin or end.
  private mutating func end(_ name: Name?, open: Period?) -> Period? {
    guard let name else { return open ?? .year(0) }
    if let period = period(of: name) { return period }
    complain(.unknownPeriod(name))
    return nil
  }

  /// What `show` shows.
  mutating func showWork() -> Plan.Work? {
    guard let subject = query.subject else {
      complain(.missingTopic(at: query.verbRange))
      return nil
    }
    if let topic = ShowTopics.topics[NameTable.folded(subject.text)] { return .show(topic) }
    if let place = planner.dimensionNames.place(of: subject.text) {
      return .show(.dimension(planner.dimensions[place].id))
    }
    if let place = planner.measureNames.place(of: subject.text) {
      return .show(.measure(planner.measures[place].id))
    }
    if let field = planner.caseDimension(named: subject.text) { return .show(.dimension(field)) }
    let nearest =
      NearestName.nearest(to: subject.text, among: ShowTopics.topics.keys.sorted())
      ?? planner.dimensionNames.nearest(to: subject.text)
      ?? planner.measureNames.nearest(to: subject.text)
      ?? NearestName.nearest(to: subject.text, among: planner.caseDimensionNames)
    complain(.unknownTopic(subject, nearest: nearest))
    return nil
  }
}

extension Planner {
  /// The id of a field that tells the cases of some register apart.
  fileprivate func caseDimension(named name: String) -> String? {
    caseFields.keys.sorted().lazy.compactMap { measure in
      caseFields[measure]?.field(named: name)
    }.first { $0.role == .dimension }?.id
  }

  /// What such fields are called.
  fileprivate var caseDimensionNames: [String] {
    caseFields.keys.sorted().flatMap { caseFields[$0]?.fields ?? [] }
      .filter { $0.role == .dimension }
      .flatMap { [$0.id, $0.name.english, $0.name.chinese] }
  }
}

/// What can be shown.
enum ShowTopics {
  static let topics: [String: Plan.Topic] = [
    "reports": .reports, "report": .reports, "报告": .reports,
    "measures": .measures, "指标": .measures,
    "dimensions": .dimensions, "维度": .dimensions,
    "history": .history, "历史": .history,
    "converters": .converters, "转换程序": .converters,
    "registers": .registers, "register": .registers, "登记表": .registers, "登记": .registers,
    "rejected": .rejected, "rejected rows": .rejected, "未载入": .rejected, "未载入行": .rejected,
    "memory": .memory, "内存": .memory,
    "organisations": .organisations, "organizations": .organisations, "机构": .organisations,
  ]
}
