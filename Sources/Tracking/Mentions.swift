import Facts

/// A sentence that takes up what was planned.
struct Mention: Sendable {
  /// Where it stands.
  let place: Place
  /// How alike it is to the action's own words, 0 to 1.
  let score: Double
}

/// Finds the sentences of a report that take up planned actions.
struct MentionFinder: Sendable {
  /// The likeness from which a sentence counts as taking an action up.
  ///
  /// Of pairs of invented actions and sentences, those that a person finds to be about one thing
  /// score 0.28 to 0.96, those that share only the words of the office 0 to 0.20, but for one that
  /// shares a verb and half a word. Two that say one thing in other words stay below as well, and
  /// are missed rather than guessed.
  static let threshold = 0.25
  /// How many sentences are shown of one action.
  static let limit = 3

  private let sentences: [ReportSentence]
  private let likeness: Likeness

  /// Prepares the sentences that tell of a report's year.
  init(in report: Report) {
    sentences = report.resultSentences()
    likeness = Likeness(of: sentences.compactMap(\.readings.first))
  }

  /// The best sentences, the most alike first; a sentence is as alike as its best clause.
  /// - Complexity: O(letters of the report).
  func mentions(of text: String) -> [Mention] {
    let wanted = CharacterPairs(of: text)
    let found = sentences.map { sentence in
      Mention(
        place: sentence.place,
        score: sentence.readings.reduce(0) { max($0, likeness.score(wanted, $1)) })
    }
    return Array(
      found.filter { $0.score >= Self.threshold }.sorted {
        ($1.score, $0.place.range.lowerBound) < ($0.score, $1.place.range.lowerBound)
      }.prefix(Self.limit))
  }
}
