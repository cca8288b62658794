import Facts

/// The figures of a series by what they count, whatever their stage: 同比 may speak of what came in
/// or of what was closed.
struct StageFreeFigures {
  private let vocabulary: Vocabulary
  private let bySubject: [Ledger.Subject: [Ledger.Entry]]

  /// - Complexity: O(facts).
  init(ledger: Ledger, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    bySubject = Dictionary(
      grouping: ledger.entries.filter { $0.fact.valueMax == nil },
      by: { Self.withoutStages(Ledger.Subject($0.fact), vocabulary: vocabulary) })
  }

  /// The figures about a subject, of its own stage where it has one, else of any; rivals too.
  func figures(of subject: Ledger.Subject) -> [Ledger.Entry] {
    let stageless = Self.withoutStages(subject, vocabulary: vocabulary)
    let found = bySubject[stageless, default: []]
    guard stageless.coordinates != subject.coordinates else { return found }
    return found.filter { $0.fact.coordinates == subject.coordinates }
  }

  private static func withoutStages(
    _ subject: Ledger.Subject, vocabulary: Vocabulary
  ) -> Ledger.Subject {
    var subject = subject
    for dimension in subject.coordinates.dimensions
    where vocabulary.dimension(dimension)?.nature == .stage {
      subject.coordinates[dimension] = []
    }
    return subject
  }
}
