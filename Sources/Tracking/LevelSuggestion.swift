import Facts

/// The level that documents suggest where nobody has marked one.
///
/// | figures of the planned year | a sentence takes it up | none does |
/// |---|---|---|
/// | one is up to its target, or without one has grown or is new | substantial | limited |
/// | stated | limited | limited |
/// | none | limited | no evidence |
///
/// Whether more is better depends on the measure, so a fall counts as stated, not as failure. A
/// document never suggests `completed`: that is for a person to say.
struct LevelSuggestion {
  /// What the figures of an action say, the weakest first.
  enum Figures: Int, Comparable {
    case absent
    case stated
    case grown

    static func < (left: Figures, right: Figures) -> Bool { left.rawValue < right.rawValue }
  }

  private static let table: [Figures: (mentioned: CompletionLevel, silent: CompletionLevel)] = [
    .grown: (.substantial, .limited), .stated: (.limited, .limited),
    .absent: (.limited, .noEvidence),
  ]

  private let vocabulary: Vocabulary

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The level of an action, once the report on the planned year is there.
  func level(measures: [TrackedMeasure], isMentioned: Bool) -> CompletionLevel? {
    let figures = measures.map(figures).max() ?? .absent
    return Self.table[figures].map { isMentioned ? $0.mentioned : $0.silent }
  }

  /// The level of an item from those of its actions; nil where one is unknown.
  ///
  /// Substantial where most are, no evidence or not started where all are, else limited. Actions
  /// given up don't count.
  func level(ofActions levels: [CompletionLevel?]) -> CompletionLevel? {
    let known = levels.compactMap { $0 }
    guard known.count == levels.count else { return nil }
    let open = known.filter { $0 != .withdrawn }
    guard !open.isEmpty else { return .withdrawn }
    let done = open.filter { $0 == .substantial || $0 == .completed }
    if done.count * 2 > open.count { return .substantial }
    for level in [CompletionLevel.noEvidence, .notStarted] where open.allSatisfy({ $0 == level }) {
      return level
    }
    return .limited
  }

  private func figures(of measure: TrackedMeasure) -> Figures {
    guard let actual = measure.actual else { return .absent }
    guard let value = actual.value else { return .stated }
    if let target = measure.target {
      return value >= target && [.exact, .over, .atLeast].contains(actual.precision)
        ? .grown : .stated
    }
    guard let baseline = measure.baseline else { return value > .zero ? .grown : .stated }
    guard let before = baseline.value, vocabulary.areOfOneClass(actual.unit, baseline.unit)
    else {
      return .stated
    }
    return value > before && isCertain(from: baseline.precision, to: actual.precision)
      ? .grown : .stated
  }

  /// Whether a larger number surely is a larger figure: 2100 is not surely more than 2000余.
  private func isCertain(from before: Precision, to now: Precision) -> Bool {
    [.exact, .atMost].contains(before) && [.exact, .over, .atLeast].contains(now)
  }
}
