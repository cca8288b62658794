public import Facts

/// Follows planned actions: what a report promised for the year after, and what came of it.
///
/// 2011's report plans 2012.5.3 提高点击率. It speaks of page views, so their figures of 2011 and
/// 2012 stand side by side; sentences of 2012's report that take it up stand beside it, and so does
/// what people have recorded. A level is a person's mark or a suggestion that is never stored.
public struct Tracker: Sendable {
  private let vocabulary: Vocabulary
  private let cues: PlanCueFinder

  /// Prepares tracking with the words of a vocabulary.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    cues = PlanCueFinder(vocabulary: vocabulary)
  }

  /// Answers `track`: a row for each item and each of its actions.
  ///
  /// The columns are `item heading text level suggested measures mentions entries`, behind
  /// `organisation` where several plan. What is asked for and not planned is a note that names
  /// what is.
  /// - Complexity: O(actions × letters of the reports), and two figures a measure.
  public func track(_ request: TrackRequest) -> Answer {
    let plans = request.plans.filter { !$0.plan.isEmpty }
    let newest = plans.map(\.plannedYear).max()
    let targets =
      request.targets.isEmpty
      ? newest.map { [PlanReference(year: $0)] } ?? [] : request.targets
    let years = Set(targets.map(\.year))
    let tracked = plans.filter { years.contains($0.plannedYear) }.map {
      PlanTracking(of: $0, request: request, vocabulary: vocabulary, cues: cues)
    }
    var answer = TrackAnswer(request: request, plans: tracked)
    for target in targets { answer.add(target, plans: plans) }
    if targets.isEmpty { answer.note(.noPlan()) }
    answer.addNotes()
    answer.addUnmatched(targets: targets)
    return answer.answer
  }
}
