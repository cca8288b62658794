import Diagnostics
import Facts

extension TrackAnswer {
  /// Adds what a reader of those rows of a plan must know.
  mutating func addNotes(on plan: PlanTracking, shown: [TrackedAction]) {
    let single = shown.filter(\.action.standsAlone)
    guard !single.isEmpty else { return }
    addAwaited(single, plan)
    let unmeasured = single.filter(\.measures.isEmpty).map(\.action.id)
    let office = isSeveral ? plan.report.organisation : nil
    if !unmeasured.isEmpty { note(Note.unmeasured(unmeasured).about(office)) }
    var seen: Set<SpokenMeasure> = []
    for measure in single.flatMap(\.measures) where seen.insert(measure.spoken).inserted {
      addFigures(of: measure, plan)
    }
    addPlannedAgain(single.map(\.action.id), plan)
  }

  /// The figures of the planned year that are not there: awaited, or not stated by its report.
  private mutating func addAwaited(_ actions: [TrackedAction], _ plan: PlanTracking) {
    let missing = actions.flatMap { tracked in
      tracked.measures.filter { $0.actual == nil }.map { (tracked.action.id, $0.spoken) }
    }
    if plan.next == nil {
      note(.awaited(missing, of: plan.report))
    } else if !missing.isEmpty {
      let office = isSeveral ? plan.report.organisation : nil
      note(Note.notStated(missing, in: plan.report.plannedYear).about(office))
    }
  }

  /// Disputes, figures listed beside and breaks between the two years.
  private mutating func addFigures(of measure: TrackedMeasure, _ plan: PlanTracking) {
    let (before, planned) = (plan.report.reportedYear, plan.report.plannedYear)
    for (figure, year) in [(measure.baseline, before), (measure.actual, planned)] {
      guard let figure, !figure.others.isEmpty else { continue }
      let sources = figure.sources.map { place(of: $0) }
      let office = isSeveral ? plan.report.organisation : nil
      note(Note.others(of: figure, measure.spoken, year: year, sources: sources).about(office))
    }
    guard measure.baseline != nil, measure.actual != nil else { return }
    for change in measure.spoken.measure.breaks where before < change.year && change.year <= planned
    {
      note(.broken(measure.spoken, change))
    }
  }

  private mutating func addPlannedAgain(_ ids: [PlanReference], _ plan: PlanTracking) {
    if let before = request.previousReport(plan.report) {
      let pairs = PlannedAgain.pairs(from: before, to: plan.report).filter {
        ids.contains($0.later.id)
      }
      addPlannedAgain(pairs, before, plan.report)
    }
    if let next = plan.next {
      let pairs = PlannedAgain.pairs(from: plan.report, to: next).filter {
        ids.contains($0.earlier.id)
      }
      addPlannedAgain(pairs, plan.report, next)
    }
  }

  private mutating func addPlannedAgain(
    _ pairs: [PlannedAgain.Pair], _ earlier: Report, _ later: Report
  ) {
    guard !pairs.isEmpty else { return }
    var sources: [Int] = []
    for pair in pairs {
      for source in [
        Source(earlier, pair.earlier.item.place), Source(later, pair.later.item.place),
      ] {
        let place = place(of: source)
        if !sources.contains(place) { sources.append(place) }
      }
    }
    let office = isSeveral ? earlier.organisation : nil
    note(Note.plannedAgain(pairs, sources: sources).about(office))
  }
}
