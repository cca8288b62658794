import Diagnostics
import Execution
import Facts
import Planning
import Tracking

/// `track`: plans, the reports of the years that they plan, and what people recorded.
extension Workspace {
  /// How far the planned items are.
  func track(_ targets: [Plan.PlanTarget], _ scope: Scope, _ plan: Plan) -> Reply {
    let entries: [JournalEntry]
    do {
      entries = try journal?.entries() ?? []
    } catch {
      return .failed(id: error.id, error.message)
    }
    let plans = planning(in: scope)
    let offices = Set(plans.map(\.organisation))
    let request = TrackRequest(
      text: plan.text, targets: targets.map(PlanReference.init), plans: plans,
      entries: entries.filter { offices.contains($0.record.organisation) },
      nextReport: { report($0, yearsLater: 1) }, previousReport: { report($0, yearsLater: -1) },
      figure: figure)
    return .answer(Tracker(vocabulary: vocabulary).track(request))
  }

  /// The reports of a scope that plan anything.
  func planning(in scope: Scope) -> [Report] {
    reports.filter { report in
      !report.plan.isEmpty && (scope.organisations?.contains(report.organisation) ?? true)
    }
  }

  /// The report of a year before or after another, by the same office or the one that continues it.
  private func report(_ report: Report, yearsLater years: Int) -> Report? {
    let months = years * 12
    let found = reports.filter {
      $0.period.lastMonth == report.period.lastMonth + months && $0.period.wholeYear != nil
    }
    let office = report.organisation
    let kin = organisations.filter { years > 0 ? $0.succeeds == office : $0.name == office }
      .compactMap { years > 0 ? $0.name : $0.succeeds }
    return found.first { $0.organisation == office }
      ?? found.first { kin.contains($0.organisation) }
  }

  /// The figure of a measure, or of one value's part of it, by the rules of `count`.
  private func figure(
    of measure: String, _ narrowing: Measure.Headline?, _ office: String, _ year: Int
  ) -> CountedFigure? {
    guard let measure = vocabulary.measure(measure) else { return nil }
    let scope = Scope(organisation: office, year: year)
    let count = CountPlan(of: measure, narrowing: narrowing, in: scope)
    return executor.figure(of: count)
  }
}

extension PlanReference {
  init(_ target: Plan.PlanTarget) {
    self.init(year: target.year, item: target.item, action: target.action)
  }
}
