import Diagnostics
import Facts
import Syntax

/// `share`, `rate` and `compare`: questions about how figures stand to one another.
extension Binder {
  mutating func shareWork() -> Plan.Work? {
    guard let count = countPlan(columns: ["value", "percent", "base"]) else { return nil }
    if clauses.condition == nil, count.groups.allSatisfy({ $0.dimension == nil }),
      !count.isByOrganisationAlone
    {
      complain(.shareOfNothing(at: query.verbRange))
    }
    return .share(count)
  }

  mutating func rateWork() -> Plan.Work? {
    let base = clauses.base.map { bind($0, allowsFields: false) } ?? .always
    guard let count = countPlan(columns: ["value", "percent", "base"], base: base) else {
      return nil
    }
    guard let condition = clauses.condition else {
      complain(.rateOfNothing(at: query.verbRange))
      return nil
    }
    // Bound a second time only to learn of which dimensions it speaks; its problems are known.
    var again = Binder(planner: planner, query: query)
    let spoken = again.bind(condition, allowsFields: false).dimensions
    let dimensions = planner.dimensions.filter { spoken.contains($0.id) }
    return .rate(RatePlan(count: count, base: base, dimensions: dimensions))
  }

  mutating func compareWork() -> Plan.Work? {
    guard let measure = measure() else { return nil }
    let groups = boundGroups()
    let filter = clauses.condition.map { bind($0, allowsFields: false) } ?? .always
    if let unit = groups.lazy.compactMap(\.unit).first {
      complain(.periodRows(unit.rawValue, at: clauses.groups.first?.range ?? query.verbRange))
    }
    let scope = scope()
    guard let columns = comparedColumns() else { return nil }
    let isByOrganisation = groups.contains(.organisation)
    let plan = ComparePlan(
      measure: measure, filter: filter, groups: groups.filter { $0 != .organisation },
      scope: scope, columns: columns,
      hasOrganisationRows: isByOrganisation || isPerOrganisation(columns), unstated: unstated)
    bindOrdering(columns: names(of: plan))
    return .compare(plan)
  }

  /// Several organisations across years have a row each.
  func isPerOrganisation(_ columns: ComparePlan.Columns) -> Bool {
    if case .periods = columns { clauses.organisations.count > 1 } else { false }
  }

  mutating func comparedColumns() -> ComparePlan.Columns? {
    guard let across = clauses.across else {
      if clauses.organisations.count > 1 { return .organisations }
      complain(.comparesNothing(at: query.verbRange))
      return nil
    }
    if let period = clauses.periods.first {
      let range = (period.first ?? period.last)?.range ?? query.verbRange
      complain(.periodsTwice(at: range))
    }
    var seen: Set<Period> = []
    let periods = across.flatMap { comparedPeriods($0) }.filter { seen.insert($0).inserted }
    if let range = across.first, Set(periods.map(\.months)).count > 1 || periods.count == 1 {
      let range = (range.first ?? range.last)?.range ?? query.verbRange
      complain(periods.count == 1 ? .onePeriodAlone(at: range) : .unequalPeriods(at: range))
    }
    return .periods(periods)
  }

  /// The years whose reports are held against each other, ascending.
  mutating func similarityWork() -> Plan.Work {
    let periods = Set((clauses.across ?? []).flatMap { comparedPeriods($0) }).sorted()
    if periods.count == 1, let range = clauses.across?.first {
      complain(.oneYearAlone(at: (range.first ?? range.last)?.range ?? query.verbRange))
    }
    bindOrdering(columns: [])
    return .similarity(periods, scope())
  }

  /// The most columns that a comparison has.
  static let mostColumns = 120

  /// A range of years, or of other periods of one length, one by one.
  private mutating func comparedPeriods(_ range: PeriodRange) -> [Period] {
    let measure = query.subject.flatMap { planner.measureNames.place(of: $0.text) }
    let known = measure.flatMap { planner.catalogue.measure(planner.measures[$0].id)?.periods }
    let years = (caseFields == nil ? known ?? knownPeriods : knownPeriods)
      .filter { $0.wholeYear != nil }
    guard let first = range.first.map({ period(named: $0) }) ?? years.first,
      let last = range.last.map({ period(named: $0) }) ?? years.last
    else { return [] }
    guard first.months == last.months, first <= last,
      (last.firstMonth - first.firstMonth) % first.months == 0
    else {
      if let name = range.last ?? range.first { complain(.emptyRange(name)) }
      return []
    }
    let starts = stride(from: first.firstMonth, through: last.firstMonth, by: first.months)
    let periods = starts.prefix(Self.mostColumns + 1).map {
      Period(firstMonth: $0, lastMonth: $0 + first.months - 1)
    }
    if periods.count > Self.mostColumns, let name = range.last ?? range.first {
      complain(.tooManyColumns(name, most: Self.mostColumns))
    }
    return periods
  }

  private mutating func period(named name: Name) -> Period? {
    if let period = period(of: name) { return period }
    complain(.unknownPeriod(name))
    return nil
  }

  /// The columns that a comparison may be sorted by.
  func names(of plan: ComparePlan) -> [String] {
    let keys = (plan.hasOrganisationRows ? ["organisation"] : []) + plan.groups.map(\.id)
    let series: [String]
    switch plan.columns {
    case .organisations: series = plan.scope.organisations ?? []
    case .periods(let periods) where periods.isEmpty:
      let known = planner.catalogue.measure(plan.measure.id)?.periods ?? []
      series = known.filter { $0.wholeYear != nil }.map(\.description)
    case .periods(let periods): series = periods.map(\.description)
    }
    return keys + series + results(of: plan.columns) + ["value"]
  }

  /// The columns that are computed from the figures side by side.
  private func results(of columns: ComparePlan.Columns) -> [String] {
    let recent = ["change", "percent"]
    guard case .periods(let periods) = columns, periods.isEmpty || periods.count > 2 else {
      return recent
    }
    let areYears = periods.allSatisfy { $0.wholeYear != nil }
    return recent + ["change_first", "percent_first"] + (areYears ? ["yearly_percent"] : [])
  }
}
