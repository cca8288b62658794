import Diagnostics

// `where COND`: `and` binds tighter than `or`, `not` tighter still.
extension StatementParser {
  /// Reads conditions joined by `or`.
  mutating func parseCondition(depth: Int = 0) -> Condition? {
    guard var left = parseConjunction(depth: depth) else { return nil }
    while accept(.or) != nil {
      guard let right = parseConjunction(depth: depth) else { return nil }
      left = .or(left, right)
    }
    return left
  }

  /// Reads conditions joined by `and`.
  private mutating func parseConjunction(depth: Int) -> Condition? {
    guard var left = parseNegation(depth: depth) else { return nil }
    hope(for: [.keyword(.and), .keyword(.or)])
    while accept(.and) != nil {
      guard let right = parseNegation(depth: depth) else { return nil }
      left = .and(left, right)
      hope(for: [.keyword(.and), .keyword(.or)])
    }
    return left
  }

  private mutating func parseNegation(depth: Int) -> Condition? {
    guard depth < Self.deepest else {
      fail(.tooDeep(range: lexeme?.range ?? last))
      return nil
    }
    conditions += 1
    guard conditions <= Self.mostConditions else {
      fail(.tooManyConditions(range: lexeme?.range ?? last))
      return nil
    }
    if accept(.not) != nil { return parseNegation(depth: depth + 1).map(Condition.not) }
    guard let open = accept(Lexeme.Kind.open) else { return parseComparison() }
    guard let inner = parseCondition(depth: depth + 1), close(open) else { return nil }
    return inner
  }

  /// Reads one dimension, its operator and what it is compared with.
  private mutating func parseComparison() -> Condition? {
    guard let name = takeName(.dimension) else { return nil }
    hope(for: Self.operators)
    let value = Expected.value(of: name.text)
    if let lexeme, case .comparison(let comparison) = lexeme.kind {
      guard let comparison else {
        failOperator(lexeme)
        return nil
      }
      take(lexeme.range, as: nil)
      return takeValue(value).map { .comparison(name, comparison, $0) }
    }
    if accept(.isNotMissing) != nil { return .missing(name, isNegated: true) }
    if accept(.isMissing) != nil { return .missing(name, isNegated: false) }
    if accept(.contains) != nil { return takeValue(value).map { .contains(name, $0) } }
    if accept(.between) != nil { return parseBetween(name, value) }
    if let isNegated = acceptList() {
      return parseList(value).map { .membership(name, $0, isNegated: isNegated) }
    }
    failMissing(.operator, notes: [Self.operatorNote])
    return nil
  }

  /// Steps over `in` or `not in` where a list follows; tells whether `not` was there.
  ///
  /// `in` without a parenthesis is the period clause.
  private mutating func acceptList() -> Bool? {
    let start = self
    let isNegated = accept(.not) != nil
    if accept(.in) != nil, lexeme?.kind == .open { return isNegated }
    self = start
    return nil
  }

  private mutating func parseList(_ value: Expected) -> [Name]? {
    guard let open = accept(Lexeme.Kind.open) else { return nil }
    var values: [Name] = []
    repeat {
      guard let next = takeValue(value) else { return nil }
      values.append(next)
    } while accept(.comma) != nil
    return close(open) ? values : nil
  }

  /// Reads `LOW and HIGH`: the first `and` after `between` belongs to it.
  private mutating func parseBetween(_ name: Name, _ value: Expected) -> Condition? {
    guard let low = takeValue(value, isBetween: true) else { return nil }
    hope(for: [.keyword(.upTo)])
    guard accept(.upTo) != nil || accept(.and) != nil else {
      failMissing(.keyword(.upTo))
      return nil
    }
    return takeValue(value).map { .between(name, low, $0) }
  }

  private mutating func close(_ open: ByteRange) -> Bool {
    if accept(.close) != nil { return true }
    guard let word else {
      fail(lexeme == nil ? .unclosedParenthesis(range: open) : unexpectedHere())
      return false
    }
    fail(.unexpected(text(firstPiece(of: word)), range: firstPiece(of: word)))
    return false
  }

  /// Says what is wrong with the punctuation that is read next.
  func unexpectedHere() -> Diagnostic {
    let range = lexeme?.range ?? last
    return lexeme?.kind == .close
      ? .unmatchedParenthesis(range: range) : .unexpected(text(range), range: range)
  }

  private mutating func failOperator(_ lexeme: Lexeme) {
    let typed = WordText.bare(in: bytes, lexeme.range.prefix(12))
    fail(
      .unknownOperator(
        text(lexeme.range), range: lexeme.range, suggestion: Self.habitualOperators[typed]))
  }

  /// Operators of other languages, and ours.
  private static let habitualOperators = [
    "==": "=", "<>": "!=", "!==": "!=", "=!": "!=", "=<": "<=", "=>": ">=",
    "≠": "!=", "≤": "<=", "≥": ">=",
  ]

  private static let operators: [Expected] = [
    .operator, .keyword(.in), .keyword(.between), .keyword(.contains), .keyword(.isMissing),
    .keyword(.isNotMissing),
  ]

  private static let operatorNote = Wording(
    english: "operators are = != < <= > >=, in (…), not in (…), between … and …, contains, "
      + "is missing",
    chinese: "运算符有 = != < <= > >=、在 (…)、非 在 (…)、介于 … 至 …、含、缺失")
}
