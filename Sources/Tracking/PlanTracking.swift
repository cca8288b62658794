import Facts

/// A measure that an action speaks of, with the figures of the year before and of the planned year.
struct TrackedMeasure {
  /// The measure, or the part of it.
  let spoken: SpokenMeasure
  /// The figure that the plan starts from.
  let baseline: CountedFigure?
  /// The figure of the planned year.
  let actual: CountedFigure?
  /// The figure that the action aims at; nil where it names none.
  var target: Number?
}

/// A planned item or action with all that is known of it.
struct TrackedAction {
  /// The action.
  let action: PlannedAction
  /// The measures that it speaks of; empty for an item that has actions, which speak for it.
  let measures: [TrackedMeasure]
  /// The sentences that take it up; likewise.
  let mentions: [Mention]
  /// Its journal entries, struck out ones too.
  let entries: [TrackedEntry]
  /// The level, marked or suggested; nil where neither is known.
  var level: CompletionLevel?
  /// Whether the level is only suggested.
  var isSuggested: Bool
}

/// One report's plan, followed into the year that it plans.
struct PlanTracking {
  /// The report that plans.
  let report: Report
  /// The report on the planned year; nil while it is awaited.
  let next: Report?
  /// The items, each followed by its actions.
  let actions: [TrackedAction]
  /// The numbers of the journal entries that one of the actions has.
  let matchedEntries: Set<Int>

  /// Follows every action of a report's plan.
  init(of report: Report, request: TrackRequest, vocabulary: Vocabulary, cues: PlanCueFinder) {
    let next = request.nextReport(report)
    let planned = PlannedAction.all(of: report)
    let journal = PlanJournal(
      request.entries,
      matcher: EntryMatcher(actions: planned, organisation: report.organisation))
    let mentions = next.map { MentionFinder(in: $0) }
    let suggestion = LevelSuggestion(vocabulary: vocabulary)
    let single = planned.map { action in
      let spoken = action.standsAlone ? cues.measures(in: action.text) : []
      let measures = spoken.map {
        TrackedMeasure(
          of: $0, action: action.text, report: report, next: next, figure: request.figure)
      }
      let found = action.standsAlone ? mentions?.mentions(of: action.text) ?? [] : []
      let marked = journal.level(of: action.id)
      let suggested =
        next == nil || !action.standsAlone
        ? nil : suggestion.level(measures: measures, isMentioned: !found.isEmpty)
      return TrackedAction(
        action: action, measures: measures, mentions: found,
        entries: journal.entries[action.id, default: []], level: marked ?? suggested,
        isSuggested: marked == nil && suggested != nil)
    }
    self.report = report
    self.next = next
    matchedEntries = journal.matched
    actions = Self.suggestingItems(single, suggestion)
  }

  /// The actions, items that have some taking a suggestion from them where none is marked.
  private static func suggestingItems(
    _ actions: [TrackedAction], _ suggestion: LevelSuggestion
  ) -> [TrackedAction] {
    actions.map { item in
      guard !item.action.standsAlone, item.level == nil else { return item }
      let parts = actions.filter {
        $0.action.id.action != nil && item.action.id.contains($0.action.id)
      }
      var item = item
      item.level = suggestion.level(ofActions: parts.map(\.level))
      item.isSuggested = item.level != nil
      return item
    }
  }
}

extension TrackedMeasure {
  /// Asks for both years' figures; the planned year's is the next report's office's, which may
  /// have been renamed.
  init(
    of spoken: SpokenMeasure, action: String, report: Report, next: Report?,
    figure: TrackRequest.FigureSource
  ) {
    let id = spoken.measure.id
    self.init(
      spoken: spoken,
      baseline: figure(id, spoken.narrowing, report.organisation, report.reportedYear),
      actual: figure(
        id, spoken.narrowing, next?.organisation ?? report.organisation, report.plannedYear),
      target: PlannedTarget.number(in: action, units: spoken.measure.units))
  }
}
