import Diagnostics
import Facts
import Syntax

/// Binds one question; collects everything that is wrong with it on the way.
struct Binder {
  let planner: Planner
  let query: Query
  private(set) var problems: [Diagnostic] = []
  var unstated: [UnstatedValue] = []
  var ordering = Ordering(key: nil, isDescending: false, limit: nil, isTop: false)
  /// The periods that figures are known of, ascending.
  var knownPeriods: [Period]
  /// Where a range without a beginning or an end begins and ends.
  var knownEnds: (first: Period?, last: Period?)
  /// The fields of cases, where the question is about them.
  var caseFields: CaseFields?

  init(planner: Planner, query: Query) {
    self.planner = planner
    self.query = query
    knownPeriods = planner.catalogue.periods
    knownEnds = (knownPeriods.first, knownPeriods.max { $0.lastMonth < $1.lastMonth })
  }

  var clauses: Clauses { query.clauses }

  /// The work that the question asks for; nil where its subject cannot be bound.
  mutating func work() -> Plan.Work? {
    refuseTopWithLimit()
    switch query.verb {
    case .count: return countPlan(columns: ["value"]).map { .count($0) }
    case .sum, .average, .minimum, .maximum, .median, .percentile:
      if let measure = measure() {
        let isElsewhere = ![nil, .register].contains(clauses.origin)
        complain(
          isElsewhere
            ? .fieldsOfCases(at: query.verbRange)
            : .noRegister(of: measure.id, at: query.verbRange))
      }
      return nil
    case .list: return listWork()
    case .find: return findWork()
    case .source: return sourceWork()
    case .audit:
      bindOrdering(columns: [])
      return .audit(scope())
    case .coverage: return .coverage(scope())
    case .plan: return .plan(planTargets(allowsActions: false), planScope())
    case .show: return showWork()
    case .share: return shareWork()
    case .rate: return rateWork()
    case .compare: return compareWork()
    case .track: return .track(planTargets(allowsActions: true), planScope())
    case .mark: return markWork()
    case .missing: return missingWork()
    case .similarity: return similarityWork()
    case .export: return .exportJournal
    }
  }

  /// A count with the condition narrowed to a base.
  mutating func countPlan(columns: [String], base: Filter = .always) -> CountPlan? {
    guard let measure = measure() else { return nil }
    let groups = boundGroups()
    let distinct = query.distinct.flatMap { group(named: $0) }
    let condition = clauses.condition.map { bind($0, allowsFields: false) } ?? .always
    bindOrdering(columns: groups.map(\.id) + columns)
    return CountPlan(
      measure: measure, distinct: distinct,
      filter: base == .always ? condition : .all([base, condition]), groups: groups,
      scope: scope(), includesApart: clauses.includesApart, unstated: unstated)
  }

  private mutating func listWork() -> Plan.Work? {
    let isAll = query.subject.map { Self.allFacts.contains($0.text.lowercased()) } ?? true
    let measure = isAll ? nil : measure()
    guard isAll || measure != nil else { return nil }
    let filter = clauses.condition.map { bind($0, allowsFields: true) } ?? .always
    bindOrdering(columns: ListPlan.columns)
    return .list(
      ListPlan(measure: measure, filter: filter, scope: scope(), unstated: unstated))
  }

  private static let allFacts: Set<String> = ["facts", "fact", "事实", "数字"]

  private mutating func findWork() -> Plan.Work? {
    guard let subject = query.subject, !subject.text.isEmpty else {
      complain(.missingText(at: query.verbRange))
      return nil
    }
    bindOrdering(columns: [])
    return .find(subject.text, scope())
  }

  private mutating func sourceWork() -> Plan.Work {
    let rows = query.items.compactMap { name -> Plan.RowNumber? in
      if let number = Int(name.text), number > 0 {
        return Plan.RowNumber(number: number, range: name.range)
      }
      complain(.unknownRow(name))
      return nil
    }
    return .source(rows: rows, context: min(max(query.context ?? 0, 0), 50))
  }

  /// The measure that the question is about.
  mutating func measure() -> Measure? {
    guard let subject = query.subject else {
      complain(.missingMeasure(query.verb, at: query.verbRange))
      return nil
    }
    if let place = planner.measureNames.place(of: subject.text) { return planner.measures[place] }
    complain(
      .unknownMeasure(subject, nearest: planner.measureNames.nearest(to: subject.text)))
    return nil
  }

  /// What a `by` or `distinct` name groups by.
  private mutating func group(named name: Name) -> Group? {
    if let place = planner.dimensionNames.place(of: name.text),
      planner.dimensions[place].id != "period"
    {
      return .dimension(planner.dimensions[place])
    }
    switch AxisName.axis(of: name.text) {
    case .period(let unit): return .period(unit)
    case .organisation: return .organisation
    case nil:
      complain(unknownDimension(name))
      return nil
    }
  }

  /// The most problems that are told of one question: who mends five looks again.
  private static let mostProblems = 5

  /// Whether finding further problems is work for nothing.
  var hasEnoughProblems: Bool { problems.count >= Self.mostProblems }

  /// Notes a problem, unless enough are known.
  mutating func complain(_ problem: Diagnostic) {
    if !hasEnoughProblems { problems.append(problem) }
  }

  func unknownDimension(_ name: Name) -> Diagnostic {
    let known = planner.dimensionNames.nearest(to: name.text)
    return .unknownDimension(name, nearest: known ?? AxisName.nearest(to: name.text))
  }

  /// What the question groups by, each once.
  mutating func boundGroups() -> [Group] {
    var groups: [Group] = []
    for name in clauses.groups where !hasEnoughProblems {
      guard let group = group(named: name) else { continue }
      if groups.contains(where: { $0.id == group.id }) {
        complain(.repeatedGroup(name))
      } else {
        groups.append(group)
      }
    }
    return groups
  }
}

extension ListPlan {
  /// The columns of a list of facts.
  public static let columns = [
    "measure", "value", "dims", "organisation", "year", "section", "line", "text",
  ]
}
