import Diagnostics
import Facts

/// Fills the answer to `track`: rows, the sentences behind them, and what a reader must know.
struct TrackAnswer {
  /// The answer so far.
  private(set) var answer: Answer
  let request: TrackRequest
  private let plans: [PlanTracking]
  /// Whether several organisations plan, so that each must be named.
  let isSeveral: Bool
  private var places: [Source: Int] = [:]
  /// The rows by plan, so that no item stands twice and notes speak of what is shown.
  private var shown: [[PlanReference]]

  init(request: TrackRequest, plans: [PlanTracking]) {
    self.request = request
    self.plans = plans
    isSeveral = Set(plans.map(\.report.organisation)).count > 1
    shown = plans.map { _ in [] }
    answer = Answer(query: request.text, verb: request.verb)
    answer.columns = Self.columns(isSeveral: isSeveral)
    answer.sourceKind = plans.isEmpty ? nil : "report"
  }

  /// Adds the rows that a target names in every plan of its year, or says what is planned instead.
  mutating func add(_ target: PlanReference, plans all: [Report]) {
    var isFound = false
    for (place, plan) in plans.enumerated() {
      for tracked in plan.actions where target.contains(tracked.action.id) {
        isFound = true
        guard !shown[place].contains(tracked.action.id) else { continue }
        shown[place].append(tracked.action.id)
        let row = row(for: tracked, of: plan)
        answer.rows.append(row)
      }
    }
    guard !isFound else { return }
    let planned = all.flatMap(PlannedAction.all).map(\.id)
    note(.notPlanned(target, planned: planned))
  }

  /// Adds what a reader of the rows must know of each plan.
  mutating func addNotes() {
    for (plan, ids) in zip(plans, shown) {
      addNotes(on: plan, shown: plan.actions.filter { ids.contains($0.action.id) })
    }
  }

  /// The journal entries of the targets that no plan of their year takes.
  mutating func addUnmatched(targets: [PlanReference]) {
    let matched = plans.reduce(into: Set<Int>()) { $0.formUnion($1.matchedEntries) }
    for entry in request.entries.sorted(by: { $0.number < $1.number })
    where !matched.contains(entry.number) {
      guard let id = PlanReference(entry.record.item),
        targets.contains(where: { $0.contains(id) })
      else { continue }
      note(.unmatched(entry))
    }
  }

  /// Adds a note, once.
  mutating func note(_ note: Note) {
    if !answer.notes.contains(note) { answer.notes.append(note) }
  }

  /// The place of a sentence among the answer's sources.
  mutating func place(of source: Source) -> Int {
    if let place = places[source] { return place }
    answer.sources.append(source)
    places[source] = answer.sources.count - 1
    return answer.sources.count - 1
  }

  private mutating func row(for tracked: TrackedAction, of plan: PlanTracking) -> Row {
    var sources = [place(of: Source(plan.report, tracked.action.item.place))]
    let measures = tracked.measures.map { measure in
      cell(measure, of: plan, sources: &sources)
    }
    let mentions = tracked.mentions.compactMap { mention in
      plan.next.map { next in
        sources.append(place(of: Source(next, mention.place)))
        return Self.cell(mention, in: next)
      }
    }
    let isItem = tracked.action.id.action == nil
    let cells: [Cell] = [
      .text(tracked.action.id.description),
      isItem ? tracked.action.item.heading.map { .text($0) } ?? .missing : .missing,
      .text(tracked.action.text),
      tracked.level.map { .term($0.term) } ?? .missing,
      tracked.level == nil ? .missing : .flag(tracked.isSuggested),
      .list(measures), .list(mentions), .list(tracked.entries.map(Self.cell)),
    ]
    let organisation: [Cell] = isSeveral ? [.text(plan.report.organisation)] : []
    var seen: Set<Int> = []
    return Row(
      cells: organisation + cells, sources: sources.filter { seen.insert($0).inserted })
  }

  private mutating func cell(
    _ measure: TrackedMeasure, of plan: PlanTracking, sources: inout [Int]
  ) -> Cell {
    let baseline = cell(measure.baseline, sources: &sources)
    let actual = cell(measure.actual, sources: &sources)
    let units = [measure.baseline, measure.actual].compactMap { $0?.unit }.filter { !$0.isEmpty }
    let unit = units.first == units.last ? units.first : units.joined(separator: " / ")
    return .record([
      Cell.Field(name: "measure", value: .term(measure.spoken.term)),
      Cell.Field(name: "dims", value: .record(measure.spoken.narrowingFields)),
      Cell.Field(name: "baseline_year", value: .number(Number(plan.report.reportedYear))),
      Cell.Field(name: "baseline", value: baseline),
      Cell.Field(name: "actual_year", value: .number(Number(plan.report.plannedYear))),
      Cell.Field(name: "actual", value: actual),
      Cell.Field(name: "target", value: measure.target.map { .number($0) } ?? .missing),
      Cell.Field(name: "awaited", value: .flag(plan.next == nil)),
      Cell.Field(name: "unit", value: unit.map { .text($0) } ?? .missing),
    ])
  }

  private mutating func cell(_ figure: CountedFigure?, sources: inout [Int]) -> Cell {
    guard let figure else { return .missing }
    let places = figure.sources.map { place(of: $0) }
    sources += places
    guard let value = figure.value else { return .missing }
    return .figure(
      Cell.Figure(
        value, precision: figure.precision, sources: places, isDisputed: figure.isDisputed,
        isStated: figure.isStated))
  }
}
