import Diagnostics
import Facts
import Syntax

/// What rows are told apart by, and what stands side by side.
extension CaseBinder {
  /// What a `by` or `distinct` name groups by.
  mutating func group(named name: Name) -> Group? {
    if let field = fields.field(named: name.text) {
      switch field.role {
      case .organisation: return organisationGroup(name)
      case .year: return periodGroup(.year, name)
      case .text where query.distinct != name:
        binder.complain(.textGroup(name))
        return nil
      default:
        return .dimension(field.dimension)
      }
    }
    switch AxisName.axis(of: name.text) {
    case .period(let unit): return periodGroup(unit, name)
    case .organisation: return organisationGroup(name)
    case nil:
      complainOfField(name)
      return nil
    }
  }

  private mutating func organisationGroup(_ name: Name) -> Group? {
    guard fields.field(.organisation) != nil else {
      binder.complain(.noOrganisations(name))
      return nil
    }
    return .organisation
  }

  private mutating func periodGroup(_ unit: PeriodUnit, _ name: Name) -> Group? {
    usesDates = true
    if unit != .year { requireDays(name) }
    return .period(unit)
  }

  /// Complains of a name that no register has: the vocabulary may know it all the same.
  mutating func complainOfField(_ name: Name) {
    if planner.dimensionNames.place(of: name.text) != nil {
      complain(.noColumn(name, in: fields.entries.map(\.entry.name)), for: .column)
    } else {
      let nearest = fields.nearest(to: name.text) ?? AxisName.nearest(to: name.text)
      binder.complain(.unknownDimension(name, nearest: nearest))
    }
  }

  /// What the question groups by, each once; of a comparison that is the comparison's to say.
  mutating func groups(for task: CasePlan.Task) -> [Group] {
    if case .compare(let plan) = task { return plan.groups }
    let groups = boundGroups()
    if query.verb == .share, clauses.condition == nil,
      groups.allSatisfy({ $0.dimension == nil }), !groups.contains(.organisation)
    {
      binder.complain(.shareOfNothing(at: query.verbRange))
    }
    if query.verb == .rate, clauses.condition == nil {
      binder.complain(.rateOfNothing(at: query.verbRange))
    }
    return groups
  }

  private mutating func boundGroups() -> [Group] {
    var groups: [Group] = []
    for name in clauses.groups where !binder.hasEnoughProblems {
      guard let group = group(named: name) else { continue }
      if groups.contains(where: { $0.id == group.id }) {
        binder.complain(.repeatedGroup(name))
      } else if groups.count == Self.mostGroups {
        binder.complain(.tooManyGroups(name, most: Self.mostGroups))
      } else {
        groups.append(group)
      }
    }
    return groups
  }

  /// What `compare` lays side by side.
  mutating func comparison() -> ComparePlan? {
    let groups = boundGroups()
    if let unit = groups.lazy.compactMap(\.unit).first {
      binder.complain(
        .periodRows(unit.rawValue, at: clauses.groups.first?.range ?? query.verbRange))
    }
    guard let columns = binder.comparedColumns() else { return nil }
    if case .periods = columns { usesDates = true }
    let known = binder.knownPeriods
    let hasRows = groups.contains(.organisation) || binder.isPerOrganisation(columns)
    return ComparePlan(
      measure: measure, filter: .always, groups: groups.filter { $0 != .organisation },
      scope: binder.scope(), columns: Self.named(columns, known), hasOrganisationRows: hasRows,
      unstated: [])
  }

  /// Every year that the registers hold, where the question names none.
  private static func named(
    _ columns: ComparePlan.Columns, _ known: [Period]
  ) -> ComparePlan.Columns {
    guard case .periods(let periods) = columns, periods.isEmpty else { return columns }
    return .periods(Array(known.suffix(Binder.mostColumns)))
  }

  /// Binds `sort by`, `top` and `limit` to the columns that the answer will have.
  mutating func bindOrdering(_ task: CasePlan.Task, _ groups: [Group]) {
    binder.refuseTopWithLimit()
    let keys = groups.map(\.id)
    switch task {
    case .count, .figure: binder.bindOrdering(columns: keys + ["value"])
    case .share, .rate: binder.bindOrdering(columns: keys + ["value", "percent", "base"])
    case .compare(let plan): binder.bindOrdering(columns: binder.names(of: plan))
    case .list: binder.bindOrdering(columns: fields.fields.map(\.id))
    }
  }
}
