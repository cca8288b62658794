import Diagnostics

// The clauses, in any order, each at most once.
extension StatementParser {
  /// Reads clauses up to the end of the statement.
  mutating func parseClauses(of query: inout Query) -> Bool {
    var given: Set<Keyword> = query.clauses.periods.isEmpty ? [] : [.in]
    let allowed = query.allowedClauses
    while true {
      hope(for: allowed.filter { !given.contains($0) }.map(Expected.keyword))
      guard lexeme != nil else { return true }
      guard let (clause, range) = acceptClause() else {
        failClause(allowed: Self.open(allowed, besides: given))
        return false
      }
      guard allowed.contains(clause) else {
        fail(.clauseNotHere(clause, verb: query.governingWord, range: range))
        return false
      }
      guard given.insert(clause).inserted else {
        fail(.clauseTwice(clause, range: range))
        return false
      }
      guard parse(clause, into: &query) else { return false }
    }
  }

  private mutating func acceptClause() -> (Keyword, ByteRange)? {
    guard word != nil else { return nil }
    for clause in verb == .mark ? Keyword.clauses + Keyword.markings : Keyword.clauses {
      if let range = accept(clause) { return (clause, range) }
    }
    return nil
  }

  /// Reads what follows the word of a clause.
  private mutating func parse(_ clause: Keyword, into query: inout Query) -> Bool {
    switch clause {
    case .where: query.clauses.condition = parseCondition()
    case .among: query.clauses.base = parseCondition()
    case .by: query.clauses.groups = takeList { $0.takeName(.dimension) }
    case .in: query.clauses.periods = parsePeriods() ?? []
    case .across: query.clauses.across = parseAcross()
    case .of: query.clauses.organisations = takeList { $0.takeValue(.organisation) }
    case .from: query.clauses.origin = takeOrigin()
    case .includeApart: query.clauses.includesApart = true
    case .sortBy: query.clauses.sorting = parseSorting()
    case .top: query.clauses.top = takeNumber()
    case .limit: query.clauses.limit = takeNumber()
    case .as: query.clauses.format = takeFormat()
    case .on: query.marking?.date = takeDate()
    case .evidence: query.marking?.evidence = takeValue(.evidence)
    default: query.clauses.destination = takeValue(.file)
    }
    return diagnostic == nil
  }

  private mutating func takeList(_ takeOne: (inout Self) -> Name?) -> [Name] {
    var names: [Name] = []
    repeat {
      guard let name = takeOne(&self) else { return [] }
      names.append(name)
    } while accept(.comma) != nil
    return names
  }

  private mutating func takeOrigin() -> Clauses.Origin? {
    hope(for: Keyword.origins.map(Expected.keyword))
    for origin in Keyword.origins where accept(origin) != nil {
      return Clauses.Origin(rawValue: origin.rawValue)
    }
    guard let word else {
      failMissing(.origin)
      return nil
    }
    let piece = firstPiece(of: word)
    fail(
      .unknownOrigin(
        text(piece), range: piece, suggestion: nearest(to: piece, among: Keyword.origins)))
    return nil
  }

  private mutating func parseSorting() -> Clauses.Sorting? {
    guard let key = takeColumn() else { return nil }
    hope(for: [.keyword(.ascending), .keyword(.descending)])
    let isDescending = accept(.descending) != nil
    if !isDescending { _ = accept(.ascending) }
    return Clauses.Sorting(key: key, isDescending: isDescending)
  }

  /// Takes a column by its word, under its English name, or by any other name: `channel`, `2019`.
  private mutating func takeColumn() -> Name? {
    let columns = verb?.columns ?? []
    hope(for: columns.map(Expected.keyword))
    for column in columns {
      if let range = accept(column) { return Name(text: column.rawValue, range: range) }
    }
    return takeYearColumn() ?? takeName(.column)
  }

  /// Takes a period that names a column of `compare`, and a 年 right behind it.
  private mutating func takeYearColumn() -> Name? {
    guard let word, startsWithDigit() else { return nil }
    let range = asciiPiece(of: word)
    guard PeriodSpelling.months(of: WordText.bare(in: bytes, range)) != nil else { return nil }
    let name = takeBare(range, orElse: .number)
    skipYearSign()
    return name
  }

  /// Takes one of the known formats, under its English name.
  private mutating func takeFormat() -> Name? {
    hope(for: [.format])
    for format in Keyword.formats {
      if let range = accept(format) { return Name(text: format.rawValue, range: range) }
    }
    guard let word else {
      failMissing(.format)
      return nil
    }
    let piece = firstPiece(of: word)
    fail(
      .unknownFormat(
        text(piece), range: piece, suggestion: nearest(to: piece, among: Keyword.formats)))
    return nil
  }

  /// The clauses that may still come: one of `top` and `limit` is enough.
  private static func open(_ allowed: [Keyword], besides given: Set<Keyword>) -> [Keyword] {
    let limits: Set<Keyword> = [.top, .limit]
    let taken = given.isDisjoint(with: limits) ? given : given.union(limits)
    return allowed.filter { !taken.contains($0) }
  }

  /// Says that what stands here begins no clause.
  private mutating func failClause(allowed: [Keyword]) {
    guard let word else {
      fail(unexpectedHere())
      return
    }
    let piece = firstPiece(of: word)
    let suggestion = repair(of: piece, with: allowed)
    fail(
      .unexpected(
        text(piece), range: piece, suggestion: suggestion,
        orElse: suggestion == nil ? allowed.map { $0.spelling(in: language) } : []))
  }

  /// What could stand instead of a word that begins no clause: the clause that it was meant to open
  /// or to stand in.
  private func repair(of piece: ByteRange, with allowed: [Keyword]) -> String? {
    let typed = WordText.bare(in: bytes, piece)
    let next = following.map { WordText.bare(in: bytes, $0.range) } ?? ""
    let isBeforePeriod = PeriodSpelling.months(of: next) != nil
    if isBeforePeriod, BorrowedWords.spans.contains(typed.lowercased()) {
      let first = WordText.bare(in: bytes, last)
      if PeriodSpelling.months(of: first) != nil { return "\(first)..\(next)" }
    }
    if let meant = BorrowedWords.meaning(
      of: text(piece), among: allowed, beforePeriod: isBeforePeriod)
    {
      return meant.spelling(in: language)
    }
    if case .comparison = following?.kind, allowed.contains(.where) {
      return "\(Keyword.where.spelling(in: language)) \(typed)"
    }
    if PeriodSpelling.months(of: typed) != nil, let clause = periodClause(among: allowed) {
      return "\(clause.spelling(in: language)) \(typed)"
    }
    if [.since, .until].contains(where: { match($0) != nil }),
      let clause = periodClause(among: allowed)
    {
      return "\(clause.spelling(in: language)) \(typed)"
    }
    if DateSpelling.isDate(typed), allowed.contains(.on) {
      return "\(Keyword.on.spelling(in: language)) \(typed)"
    }
    return nearest(to: piece, among: allowed)
  }

  /// The clause that a bare period or `since` was most likely meant for: of years side by side, `across`.
  private func periodClause(among allowed: [Keyword]) -> Keyword? {
    [.across, .in].first(where: allowed.contains)
  }

  /// The language that the statement begins in, for the words of a hint.
  var language: Language {
    bytes[raw.range.lowerBound] < 0x80 ? .english : .chinese
  }

  /// The spelling nearest to a piece among those of some words.
  func nearest(to piece: ByteRange, among keywords: [Keyword]) -> String? {
    let spellings = Language.allCases.flatMap { language in
      keywords.flatMap { $0.spellings(in: language) }
    }
    let typed = text(piece)
    return spellings.first { $0.hasPrefix(typed.lowercased() + " ") }
      ?? NearestName.nearest(to: typed, among: spellings)
  }
}
