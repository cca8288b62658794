import Diagnostics

// `in PERIODS` and `across PERIODS`: `2011`, `2010, 2012`, `2010..2012`, `since 2010`,
// `until 2012`.
extension StatementParser {
  /// Reads periods and ranges of periods parted by commas.
  mutating func parsePeriods() -> [PeriodRange]? {
    var ranges: [PeriodRange] = []
    repeat {
      guard let range = parsePeriodRange() else { return nil }
      ranges.append(range)
    } while accept(.comma) != nil
    return ranges
  }

  /// Reads the periods after `across`; none where it stands alone and means every year.
  mutating func parseAcross() -> [PeriodRange]? {
    hope(for: [.period, .keyword(.since), .keyword(.until)])
    let isQuoted = lexeme?.kind == .quoted
    return isQuoted || startsPeriod() ? parsePeriods() : []
  }

  /// Whether periods begin here: with a number, `since` or `until`.
  func startsPeriod() -> Bool {
    startsWithDigit() || match(.since) != nil || match(.until) != nil
  }

  /// Whether a word begins here with a digit.
  func startsWithDigit() -> Bool {
    word.map { Scalars.isDigit(Scalars.folded(in: bytes, at: $0.lowerBound).value) } ?? false
  }

  private mutating func parsePeriodRange() -> PeriodRange? {
    hope(for: [.period, .keyword(.since), .keyword(.until)])
    if accept(.since) != nil { return takePeriod().map { PeriodRange(first: $0, last: nil) } }
    if accept(.until) != nil { return takePeriod().map { PeriodRange(first: nil, last: $0) } }
    guard let first = takePeriod() else { return nil }
    guard accept(.dots) != nil else { return PeriodRange(first: first, last: first) }
    guard let last = takePeriod() else { return nil }
    guard let from = PeriodSpelling.months(of: first.text),
      let to = PeriodSpelling.months(of: last.text), from.lowerBound <= to.upperBound
    else {
      fail(.reversedPeriods(range: first.range.lowerBound..<last.range.upperBound))
      return nil
    }
    return PeriodRange(first: first, last: last)
  }

  /// Takes one period; a 年 right behind it, as a Chinese sentence has it, is stepped over.
  mutating func takePeriod() -> Name? {
    hope(for: [.period])
    guard let lexeme, lexeme.kind == .word || lexeme.kind == .quoted,
      word.map({ longestKeyword(in: $0, of: clauseWords.structural) == 0 }) ?? true
    else {
      failMissing(.period)
      return nil
    }
    let range = word.map(asciiPiece) ?? lexeme.range
    let period = WordText.bare(in: bytes, range)
    guard PeriodSpelling.months(of: period) != nil else {
      let next = following.map { WordText.bare(in: bytes, $0.range) } ?? ""
      let suggestion =
        PeriodSpelling.range(of: period) ?? BorrowedWords.openRange(period, of: next)
      fail(.malformedPeriod(period, range: range, suggestion: suggestion))
      return nil
    }
    take(range, as: .number)
    skipYearSign()
    guard let part = takePartOfYear(after: period) else { return Name(text: period, range: range) }
    return Name(text: period + part, range: range.lowerBound..<last.upperBound)
  }

  /// Steps over the part of a year that a Chinese sentence names behind it: 7月, 上半年, 第一季度.
  ///
  /// Gives it as a period spells it: `-07`, `-H1`, `-Q1`.
  private mutating func takePartOfYear(after year: String) -> String? {
    guard year.utf8.count == 4, let word, word.lowerBound == last.upperBound,
      text(last) == "年" || bytes[..<last.upperBound].suffix(3).elementsEqual("年".utf8)
    else { return nil }
    let rest = text(word)
    guard let part = PeriodSpelling.partsOfYear.first(where: { rest.hasPrefix($0.words) }) else {
      return nil
    }
    take(word.lowerBound..<(word.lowerBound + part.words.utf8.count), as: .number)
    return part.spelling
  }

  /// Takes the number of a plan item (`2012`, `2012.5.3`) or a period.
  mutating func takeItem() -> Name? {
    guard let word else { return takePeriod() }
    let range = asciiPiece(of: word)
    guard PeriodSpelling.isItem(WordText.bare(in: bytes, range)) else { return takePeriod() }
    return takeBare(range, orElse: .number)
  }

  /// Steps over a 年 right behind a number.
  mutating func skipYearSign() {
    guard let word, word.lowerBound > (lexeme?.range.lowerBound ?? 0) else { return }
    let sign = word.lowerBound..<min(word.lowerBound + "年".utf8.count, word.upperBound)
    guard text(sign) == "年", longestName(in: word) <= sign.count else { return }
    take(sign, as: .number)
  }
}
