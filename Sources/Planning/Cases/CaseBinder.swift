import Diagnostics
import Facts
import Syntax

/// Binds one question to the fields of registers; collects everything that is wrong with it.
struct CaseBinder {
  /// The most groups that rows are told apart by.
  static let mostGroups = 3

  let planner: Planner
  let query: Query
  let measure: Measure
  let fields: CaseFields
  /// What every question has: periods, organisations, order.
  var binder: Binder
  var unstated: [UnstatedValue] = []
  /// Whether it speaks of days, months or years.
  var usesDates = false
  /// The numbers that fields are held against.
  var quantities: [Quantity] = []
  /// What the question asks for and no register has.
  private(set) var lacks: Set<CaseLack> = []

  init(planner: Planner, query: Query, measure: Measure, fields: CaseFields) {
    self.planner = planner
    self.query = query
    self.measure = measure
    self.fields = fields
    binder = Binder(planner: planner, query: query)
    binder.caseFields = fields
    guard let span = Self.span(of: fields.entries.map(\.entry)) else { return }
    binder.knownPeriods = Array((span.firstMonth / 12...span.lastMonth / 12).map(Period.year))
    binder.knownEnds = (
      Period(firstMonth: span.firstMonth, lastMonth: span.firstMonth),
      Period(firstMonth: span.lastMonth, lastMonth: span.lastMonth)
    )
  }

  var clauses: Clauses { query.clauses }

  /// The plan; nil where the question cannot be bound, or no register in reach answers it.
  mutating func plan() -> CasePlan? {
    guard let task = task() else { return nil }
    let filter = clauses.condition.map { bind($0) } ?? .always
    let groups = groups(for: task)
    bindOrdering(task, groups)
    let scope = scope()
    guard binder.problems.isEmpty, let registers = registers(in: scope) else { return nil }
    let entries = registers.map { planner.catalogue.registers[$0] }
    let counted = zip(fields.entries, fields.reaches).filter { known, reach in
      registers.contains(known.place) && mayHaveCases(known.entry, reach, filter, in: scope)
    }.map(\.0.entry)
    requireOneUnit(for: task, by: groups, counted)
    guard binder.problems.isEmpty else { return nil }
    return CasePlan(
      task: task, measure: measure, unit: unit(of: counted.isEmpty ? entries : counted),
      figureUnit: Self.figureUnit(of: task, counted),
      halfUnits: halfUnits(of: task, by: groups, counted), registers: registers, filter: filter,
      groups: groups, scope: scope, spans: entries.map(\.period), unstated: unstated,
      ordering: ordering(of: task))
  }

  /// The order of the rows; that of a list is made by the index, which sees all cases.
  private func ordering(of task: CasePlan.Task) -> Ordering {
    guard case .list = task else { return binder.ordering }
    return Ordering(
      key: nil, isDescending: binder.ordering.isDescending, limit: binder.ordering.limit,
      isTop: false)
  }

  private static func span(of entries: [Catalogue.RegisterEntry]) -> Period? {
    let periods = entries.compactMap(\.period)
    guard let first = periods.map(\.firstMonth).min(), let last = periods.map(\.lastMonth).max()
    else { return nil }
    return Period(firstMonth: first, lastMonth: last)
  }

  private mutating func task() -> CasePlan.Task? {
    switch query.verb {
    case .count:
      guard let name = query.distinct else { return .count }
      return group(named: name).map { .figure(.distinct($0)) }
    case .sum, .average, .minimum, .maximum, .median, .percentile:
      return figure().map { .figure($0) }
    case .share: return .share
    case .rate: return .rate(base: clauses.base.map { bind($0) } ?? .always)
    case .compare: return comparison().map { .compare($0) }
    case .list:
      let key = clauses.sorting.flatMap { fields.field(named: $0.key.text) }
      return .list(sortedBy: key?.id, at: clauses.sorting?.key.range)
    default: return nil
    }
  }

  /// The figure of a verb, of a field that has numbers, or for the ends of a field that has days.
  private mutating func figure() -> CaseFigure? {
    guard let name = query.field else { return nil }
    let hasEnds = query.verb == .minimum || query.verb == .maximum
    func isFit(_ field: CaseFields.Field) -> Bool {
      field.role == .number || hasEnds && [.day, .received].contains(field.role)
    }
    guard let field = fields.field(named: name.text) else {
      let nearest = fields.nearest(to: name.text, where: isFit)
      let fit = nearest == nil ? fields.fields.filter(isFit).map(\.name) : []
      binder.complain(.unknownField(name, nearest: nearest, of: fit))
      return nil
    }
    guard isFit(field) else {
      let other = fields.fields.first(where: isFit)
      let isLatin = name.text.utf8.allSatisfy { $0 < 0x80 }
      complain(.noNumbers(name, nearest: isLatin ? other?.id : other?.name.chinese), for: .numbers)
      return nil
    }
    switch query.verb {
    case .sum: return .sum(field.bound)
    case .average: return .average(field.bound)
    case .minimum: return .minimum(field.bound)
    case .maximum: return .maximum(field.bound)
    default: return .percentile(field.bound, percent: query.percent ?? 50)
    }
  }

  private mutating func scope() -> Scope {
    let scope = binder.scope()
    usesDates = usesDates || !scope.periods.isEmpty
    if scope.periods.contains(where: \.cutsYears),
      let name = clauses.periods.first.flatMap({ $0.first ?? $0.last })
    {
      requireDays(name)
    }
    return scope
  }

  /// The registers that hold cases of the organisations asked for.
  ///
  /// One that lacks a field of the question counts as well: its cases have no value there.
  private mutating func registers(in scope: Scope) -> [Int]? {
    let reached = zip(fields.entries, fields.reaches).filter { reaches($0.entry, $1, scope) }
      .map(\.0)
    guard !reached.isEmpty else {
      let held = fields.entries.flatMap { $0.entry.organisations.map(\.id) }
      complain(.casesOfOthers(scope.organisations ?? [], held: held, at: askedRange), for: .cases)
      return nil
    }
    guard !usesDates || reached.contains(where: { $0.entry.period != nil }) else {
      complain(.noDates(reached.map(\.entry.name), at: query.verbRange), for: .dates)
      return nil
    }
    return reached.map(\.place)
  }

  /// Where the organisations asked for are named, or the verb where none is.
  private var askedRange: ByteRange {
    guard let first = clauses.organisations.first, let last = clauses.organisations.last else {
      return query.verbRange
    }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Complains of what the registers lack.
  mutating func complain(_ problem: Diagnostic, for lack: CaseLack) {
    lacks.insert(lack)
    binder.complain(problem)
  }

  /// Complains of what is shorter than a year where no register has days.
  mutating func requireDays(_ name: Name) {
    guard fields.entries.allSatisfy({ !$0.entry.hasDays }) else { return }
    binder.complain(.yearsAlone(name))
  }

  /// Whether a register can speak for an organisation in scope, or does not say whose cases it has.
  private func reaches(
    _ entry: Catalogue.RegisterEntry, _ reach: CaseReach, _ scope: Scope
  ) -> Bool {
    guard let wanted = scope.organisations else { return true }
    guard entry.fields.contains(where: { $0.role == .organisation }) else { return !scope.isAsked }
    return reach.covers(anyOf: wanted)
  }

  /// Complains of organisations of which no register has cases.
  mutating func requireCases(of names: [String], at range: ByteRange) {
    let held = fields.entries.flatMap { $0.entry.organisations.map(\.id) }
    // Whose name cases carry needs no look at the tree, which takes longer than the count.
    guard !names.isEmpty, !held.contains(where: names.contains),
      !fields.reaches.contains(where: { $0.covers(anyOf: names) })
    else { return }
    complain(.casesOfOthers(names, held: held, at: range), for: .cases)
  }
}

extension PeriodTarget {
  /// Whether it begins or ends amid a year.
  fileprivate var cutsYears: Bool {
    guard case .whole(let period) = self else { return false }
    return period.firstMonth % 12 != 0 || period.lastMonth % 12 != 11
  }
}
