/// The words that end a name or a value in the questions of a verb.
///
/// A clause of few verbs ends nothing in questions that can't have it: 市容占道 may hold 占, and a
/// register may have a column 日期.
struct ClauseWords: Sendable {
  /// The first words of what can't be taken for a name where a name is looked for.
  let structural: WordIndex
  /// The first words of what ends an unspaced value where something fitting follows.
  let valueEnders: WordIndex

  private init(structural: [Keyword], valueEnders: [Keyword]) {
    self.structural = WordIndex(Keyword.firstWords(of: structural))
    self.valueEnders = WordIndex(Keyword.firstWords(of: valueEnders))
  }

  /// The words of a verb; of any statement where none is given.
  static func of(_ verb: Query.Verb?) -> ClauseWords {
    verb.flatMap { own[$0] } ?? common
  }

  private static let common = ClauseWords(
    structural: commonStructural, valueEnders: commonEnders)

  private static let commonStructural: [Keyword] =
    Keyword.clauses.filter { !Keyword.rare.contains($0) }
    + [.and, .or, .not, .contains, .isMissing, .isNotMissing, .between]

  private static let commonEnders: [Keyword] = [
    .where, .by, .in, .of, .from, .sortBy, .top, .limit, .as, .into, .and, .or, .upTo,
  ]

  /// The verbs that have other words.
  private static let own: [Query.Verb: ClauseWords] = {
    var words: [Query.Verb: ClauseWords] = [:]
    for verb in Query.Verb.allCases {
      let rare = verb.clauses.filter(Keyword.rare.contains)
      guard !rare.isEmpty else { continue }
      words[verb] = ClauseWords(
        structural: commonStructural + rare, valueEnders: commonEnders + rare)
    }
    // What is looked for is no condition: 部分年份 is not 部 by 年份.
    words[.find] = ClauseWords(
      structural: commonStructural, valueEnders: Query.Verb.find.clauses)
    return words
  }()
}

// What may follow a clause word, so that it is one.
extension ClauseWords {
  /// The words that a number may follow.
  static let numbered: [Keyword] = [.in, .across, .top, .limit, .on]
  /// The words that the name of a dimension may follow.
  static let named: [Keyword] = [.where, .among, .by, .and, .or, .sortBy]
  /// The words that other keywords may follow.
  static let followers: [(Keyword, [Keyword])] = [
    (.where, [.not]), (.among, [.not]), (.and, [.not]), (.or, [.not]), (.in, [.since, .until]),
    (.across, [.since, .until]), (.from, Keyword.origins), (.as, Keyword.formats),
    (.sortBy, [.value, .change, .percent]),
  ]
}
