public import Facts

/// Plans made from plans: the counts that a comparison, a share or a rate is computed from.
extension Scope {
  /// The same question about other organisations and periods.
  public func narrowed(to organisations: [String]?, in periods: [PeriodTarget]) -> Scope {
    Scope(organisations: organisations, isAsked: isAsked, periods: periods, origin: origin)
  }

  /// The same question of documents and registers alike.
  public var fromAnywhere: Scope {
    Scope(organisations: organisations, isAsked: isAsked, periods: periods, origin: nil)
  }
}

extension CountPlan {
  /// The same count under another condition, by other groups.
  public func narrowed(to filter: Filter, by groups: [Group]) -> CountPlan {
    CountPlan(
      measure: measure, distinct: nil, filter: filter, groups: groups, scope: scope,
      includesApart: false, unstated: unstated)
  }

  /// The same count of other organisations or periods.
  public func moved(to scope: Scope) -> CountPlan {
    CountPlan(
      measure: measure, distinct: distinct, filter: filter, groups: groups, scope: scope,
      includesApart: includesApart, unstated: unstated)
  }

  /// The count of a measure, whole or narrowed to one value of a dimension.
  public init(of measure: Measure, narrowing: Measure.Headline?, in scope: Scope) {
    self.init(
      measure: measure, distinct: nil,
      filter: narrowing.map { .values(dimension: $0.dimension, [$0.value]) } ?? .always,
      groups: [], scope: scope, includesApart: false, unstated: [])
  }
}

extension Scope {
  /// One organisation in one whole year.
  public init(organisation: String, year: Int) {
    self.init(
      organisations: [organisation], isAsked: true, periods: [.whole(.year(year))], origin: nil)
  }
}

extension ComparePlan {
  /// The count behind one column, or behind one organisation's part of it.
  public func count(in scope: Scope, by groups: [Group]) -> CountPlan {
    CountPlan(
      measure: measure, distinct: nil, filter: filter, groups: groups, scope: scope,
      includesApart: false, unstated: unstated)
  }
}

extension RatePlan {
  /// The same rate of other organisations or periods.
  public func moved(to scope: Scope) -> RatePlan {
    RatePlan(count: count.moved(to: scope), base: base, dimensions: dimensions)
  }
}
