import Diagnostics

// The verb and what it is about.
extension StatementParser {
  /// Reads a question.
  mutating func parseQuery() -> Query? {
    hope(for: [.statement])
    guard let (word, range) = acceptStarter() else {
      failStatement()
      return nil
    }
    guard word == .explain else { return parseQuery(word, range, isExplained: false) }
    hope(for: Self.explained.map(Expected.keyword))
    guard let (inner, innerRange) = acceptStarter() else {
      failMissing(.statement)
      return nil
    }
    guard Self.explained.contains(inner) else {
      fail(.unexpected(text(innerRange), range: innerRange))
      return nil
    }
    return parseQuery(inner, innerRange, isExplained: true)
  }

  private static let explained = Keyword.verbs.filter { $0 != .explain }

  private mutating func parseQuery(
    _ word: Keyword, _ range: ByteRange, isExplained: Bool
  ) -> Query? {
    guard let verb = Query.Verb(rawValue: word.rawValue) else { return nil }
    var query = Query(verb: verb, verbRange: range, range: raw.range)
    query.isExplained = isExplained
    if verb == .percentile {
      query.percent = Keyword.percent(in: bytes, range)
      guard query.percent != nil else {
        fail(.unknownPercentile(text(range), range: range))
        return nil
      }
    }
    self.verb = verb
    guard parseSubject(of: &query), parseClauses(of: &query) else { return nil }
    return query
  }

  /// Steps over the verb or console word that begins the rest.
  private mutating func acceptStarter() -> (Keyword, ByteRange)? {
    guard let word, let (keyword, length) = Keyword.starter(in: bytes, word) else { return nil }
    let range = word.lowerBound..<(word.lowerBound + length)
    take(range, as: .keyword)
    return (keyword, range)
  }

  private mutating func failStatement() {
    guard let word else {
      fail(
        .unknownStatement(
          text(lexeme?.range ?? last), range: lexeme?.range ?? last, suggestion: nil))
      return
    }
    let piece = firstPiece(of: word)
    fail(
      .unknownStatement(text(piece), range: piece, suggestion: starter(insteadOf: text(piece))))
  }

  /// What a statement that begins with a word was likely to begin with: a bare measure is counted.
  private func starter(insteadOf typed: String) -> String? {
    let isMeasure = lexicon.entries.contains { entry in
      if case .measure = entry.kind { entry.text == typed } else { false }
    }
    if isMeasure { return "\(Keyword.count.spelling(in: language)) \(typed)" }
    return BorrowedWords.meaning(of: typed, among: Keyword.starters)?.spelling(in: language)
      ?? NearestName.nearest(to: typed, among: Keyword.firstWords(of: Keyword.starters))
  }

  private mutating func parseSubject(of query: inout Query) -> Bool {
    switch query.verb {
    case .count: return parseCounted(of: &query)
    case .sum, .average, .minimum, .maximum, .median, .percentile:
      return parseComputed(of: &query)
    case .share, .rate: query.subject = takeSharedMeasure()
    case .compare: query.subject = takeName(.measure)
    case .list: query.subject = takeFacts() ?? takeName(.measure)
    case .show: query.subject = takeTopic() ?? takeName(.topic)
    case .find:
      query.subject = takeValue(.text)
      if let text = query.subject, text.text.isEmpty {
        fail(.missing(.text, after: self.text(query.verbRange), range: text.range))
      }
    case .source: return parseRow(of: &query)
    case .audit, .coverage: return parseBarePeriods(of: &query)
    case .plan, .track: return parseItems(of: &query)
    case .mark: return parseMarking(of: &query)
    case .missing:
      query.subject = takeWord(among: Keyword.gaps)
      return query.subject != nil && parseBarePeriods(of: &query)
    case .similarity: return true
    case .export: query.subject = takeWord(among: Keyword.stores)
    }
    return query.subject != nil
  }

  /// Reads `M` or `distinct DIM of M`.
  private mutating func parseCounted(of query: inout Query) -> Bool {
    hope(for: [.keyword(.distinct)])
    if accept(.distinct) != nil {
      query.distinct = takeName(.dimension)
      guard query.distinct != nil, requireOf() else { return false }
    }
    query.subject = takeName(.measure)
    return query.subject != nil
  }

  /// Reads `FIELD of M`.
  private mutating func parseComputed(of query: inout Query) -> Bool {
    query.field = takeName(.field)
    guard query.field != nil, requireOf() else { return false }
    query.subject = takeName(.measure)
    return query.subject != nil
  }

  /// Takes the `of` that must stand here.
  private mutating func requireOf() -> Bool {
    hope(for: [.keyword(.of)])
    if accept(.of) != nil { return true }
    failMissing(.keyword(.of))
    return false
  }

  /// Takes `of M` or `M`: the `of` after `share` and `rate` binds the measure and is no clause.
  private mutating func takeSharedMeasure() -> Name? {
    hope(for: [.keyword(.of)])
    _ = accept(.of)
    return takeName(.measure)
  }

  private mutating func takeFacts() -> Name? {
    hope(for: [.keyword(.facts)])
    return accept(.facts).map { Name(text: Keyword.facts.rawValue, range: $0) }
  }

  /// Takes one of the topics of `show`, under its English name.
  private mutating func takeTopic() -> Name? {
    hope(for: Keyword.topics.map(Expected.keyword))
    return acceptWord(among: Keyword.topics)
  }

  /// Takes one of some words where nothing else can stand, under its English name.
  private mutating func takeWord(among words: [Keyword]) -> Name? {
    hope(for: words.map(Expected.keyword))
    if let name = acceptWord(among: words) { return name }
    if let word, let suggestion = nearest(to: firstPiece(of: word), among: words) {
      let piece = firstPiece(of: word)
      fail(.unexpected(text(piece), range: piece, suggestion: suggestion))
    } else {
      failMissing(.words(words))
    }
    return nil
  }

  private mutating func acceptWord(among words: [Keyword]) -> Name? {
    for word in words {
      if let range = accept(word) {
        return Name(text: word.spelling(in: .english), range: range)
      }
    }
    return nil
  }

  /// Reads `[N] [context N]`.
  private mutating func parseRow(of query: inout Query) -> Bool {
    hope(for: [.number, .keyword(.context)])
    if startsWithDigit() {
      let start = here
      guard let row = takeNumber() else { return false }
      query.items = [Name(text: String(row), range: start..<last.upperBound)]
      hope(for: [.keyword(.context)])
    }
    guard accept(.context) != nil else { return true }
    query.context = takeNumber()
    return query.context != nil
  }

  /// Reads periods without `in`, which mean the same.
  private mutating func parseBarePeriods(of query: inout Query) -> Bool {
    hope(for: [.period])
    guard startsPeriod() else { return true }
    guard let periods = parsePeriods() else { return false }
    query.clauses.periods = periods
    return true
  }

  /// Reads years and items, parted by blanks or commas; none means all.
  private mutating func parseItems(of query: inout Query) -> Bool {
    hope(for: [.item])
    while startsWithDigit() {
      guard let item = takeItem() else { return false }
      query.items.append(item)
      hope(for: [.item])
      guard accept(.comma) != nil else { continue }
      hope(for: [.item])
      guard startsWithDigit() else {
        failMissing(.item)
        return false
      }
    }
    return true
  }
}
