import Diagnostics

// The clauses, in any order, each at most once.
extension StatementParser {
  /// Reads clauses up to the end of the statement.
  mutating func parseClauses(of query: inout Query) -> Bool {
    var given: Set<Keyword> = query.clauses.periods.isEmpty ? [] : [.in]
    let allowed = query.verb.clauses
    while true {
      hope(for: allowed.filter { !given.contains($0) }.map(Expected.keyword))
      guard lexeme != nil else { return true }
      guard let (clause, range) = acceptClause() else {
        failClause(allowed: allowed.filter { !given.contains($0) })
        return false
      }
      guard allowed.contains(clause) else {
        let verb = Keyword(rawValue: query.verb.rawValue) ?? .count
        fail(.clauseNotHere(clause, verb: verb, range: range))
        return false
      }
      guard given.insert(clause).inserted else {
        fail(.clauseTwice(clause, range: range))
        return false
      }
      guard parse(clause, into: &query.clauses) else { return false }
    }
  }

  private mutating func acceptClause() -> (Keyword, ByteRange)? {
    guard word != nil else { return nil }
    for clause in Keyword.clauses {
      if let range = accept(clause) { return (clause, range) }
    }
    return nil
  }

  /// Reads what follows the word of a clause.
  private mutating func parse(_ clause: Keyword, into clauses: inout Clauses) -> Bool {
    switch clause {
    case .where: clauses.condition = parseCondition()
    case .by: clauses.groups = takeList { $0.takeName(.dimension) }
    case .in: clauses.periods = parsePeriods() ?? []
    case .of: clauses.organisations = takeList { $0.takeValue(.organisation) }
    case .from: clauses.origin = takeOrigin()
    case .includeApart: clauses.includesApart = true
    case .sortBy: clauses.sorting = parseSorting()
    case .top: clauses.top = takeNumber()
    case .limit: clauses.limit = takeNumber()
    case .as: clauses.format = takeFormat()
    default: clauses.destination = takeValue(.file)
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
    hope(for: [.keyword(.value)])
    let value = accept(.value).map { Name(text: Keyword.value.rawValue, range: $0) }
    guard let key = value ?? takeName(.column) else { return nil }
    hope(for: [.keyword(.ascending), .keyword(.descending)])
    let isDescending = accept(.descending) != nil
    if !isDescending { _ = accept(.ascending) }
    return Clauses.Sorting(key: key, isDescending: isDescending)
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

  /// Says that what stands here begins no clause.
  private mutating func failClause(allowed: [Keyword]) {
    guard let word else {
      fail(unexpectedHere())
      return
    }
    let piece = firstPiece(of: word)
    fail(.unexpected(text(piece), range: piece, suggestion: repair(of: piece, with: allowed)))
  }

  /// What could stand instead of a word that begins no clause: the clause that it was meant to open
  /// or to stand in.
  private func repair(of piece: ByteRange, with allowed: [Keyword]) -> String? {
    let typed = WordText.bare(in: bytes, piece)
    if case .comparison = following?.kind, allowed.contains(.where) {
      return "\(Keyword.where.spelling(in: language)) \(typed)"
    }
    if PeriodSpelling.months(of: typed) != nil, allowed.contains(.in) {
      return "\(Keyword.in.spelling(in: language)) \(typed)"
    }
    return nearest(to: piece, among: allowed)
  }

  /// The language that the statement begins in, for the words of a hint.
  private var language: Language {
    bytes[raw.range.lowerBound] < 0x80 ? .english : .chinese
  }

  private func nearest(to piece: ByteRange, among keywords: [Keyword]) -> String? {
    let spellings = Language.allCases.flatMap { language in
      keywords.flatMap { $0.spellings(in: language) }
    }
    let typed = text(piece)
    return spellings.first { $0.hasPrefix(typed.lowercased() + " ") }
      ?? NearestName.nearest(to: typed, among: spellings)
  }
}
