import Facts
import Indexing
import Planning

/// What stands side by side, and whose figures answer there.
extension CompareOperator {
  /// The columns of figures.
  var sides: [Side] {
    switch plan.columns {
    case .periods(let periods): (periods.isEmpty ? everyYear : periods).map(side)
    case .organisations: organisationSides
    }
  }

  private func side(of period: Period) -> Side {
    var successions: [Succession] = []
    let offices = plan.scope.organisations.map { offices in
      offices.map { office in
        guard let predecessor = predecessor(of: office, in: period, besides: offices) else {
          return office
        }
        successions.append(Succession(office: office, predecessor: predecessor))
        return predecessor
      }
    }
    return Side(
      name: period.description, period: period,
      scope: plan.scope.narrowed(to: offices, in: [.whole(period)]), successions: successions)
  }

  private var organisationSides: [Side] {
    let offices = plan.scope.organisations ?? []
    let periods = plan.scope.periods.isEmpty ? newestCommonYear(of: offices) : plan.scope.periods
    return offices.map { office in
      Side(
        name: office, period: nil, scope: plan.scope.narrowed(to: [office], in: periods),
        successions: [])
    }
  }

  /// The newest whole year that all offices state; none where there is no such year.
  private func newestCommonYear(of offices: [String]) -> [PeriodTarget] {
    let years = offices.map { office in Set(periods(of: [office]).filter { $0.wholeYear != nil }) }
    guard let first = years.first else { return [] }
    let common = years.dropFirst().reduce(first) { $0.intersection($1) }
    return common.max().map { [.whole($0)] } ?? []
  }

  /// Every whole year that the offices, or those that they continue, state the measure for.
  private var everyYear: [Period] {
    let offices = plan.scope.organisations.map { offices in
      offices + offices.flatMap { index.predecessors(of: $0) }
    }
    return Set(periods(of: offices).filter { $0.wholeYear != nil }).sorted()
  }

  private func periods(of offices: [String]?) -> [Period] {
    let words = index.table.columns[1].dictionary
    return index.frames(of: plan.measure.id)
      .filter { frame in offices?.contains(words[frame.organisation]) ?? true }
      .map { index.periods[Int($0.period)] }
  }

  /// The nearest office that an office continues and that states the measure in a period which the
  /// office itself does not; nil where there is none, or where it was asked for by itself.
  private func predecessor(
    of office: String, in period: Period, besides offices: [String]
  ) -> String? {
    guard !states(office, in: period) else { return nil }
    let found = index.predecessors(of: office).first { states($0, in: period) }
    return found.flatMap { offices.contains($0) ? nil : $0 }
  }

  private func states(_ office: String, in period: Period) -> Bool {
    periods(of: [office]).contains { period.contains($0) }
  }
}
