import Diagnostics

// `mark ITEM LEVEL ["NOTE"]` and `mark ITEM withdraw-entry N`; `on` and `evidence` are clauses.
extension StatementParser {
  /// Reads the item and what is recorded of it.
  mutating func parseMarking(of query: inout Query) -> Bool {
    guard let item = takeMarkedItem() else { return false }
    query.items = [item]
    var marking = Marking()
    hope(for: [.keyword(.withdrawEntry)])
    if accept(.withdrawEntry) != nil {
      marking.withdrawnEntry = takeEntryNumber()
    } else {
      marking.level = takeName(.level)
      if marking.level != nil { marking.note = takeNote() }
    }
    query.marking = marking
    return diagnostic == nil
  }

  /// Takes the number of an item or an action: `2012.5`, `2012.5.3`; a year is none.
  private mutating func takeMarkedItem() -> Name? {
    hope(for: [.item])
    guard let word, startsWithDigit() else {
      failMissing(.item)
      return nil
    }
    let range = asciiPiece(of: word)
    let item = WordText.bare(in: bytes, range)
    guard PeriodSpelling.isItem(item) else {
      fail(.malformedItem(item, range: range))
      return nil
    }
    return takeBare(range, orElse: .number)
  }

  private mutating func takeEntryNumber() -> Name? {
    let start = here
    return takeNumber().map { Name(text: String($0), range: start..<last.upperBound) }
  }

  /// Takes a quoted note, or a word that neither opens a clause nor is a number, which was meant as
  /// a date.
  private mutating func takeNote() -> Name? {
    hope(for: [.note])
    if let quoted = takeQuoted() { return quoted }
    guard let word, !startsWithDigit(),
      longestKeyword(in: word, of: clauseWords.structural) == 0
    else { return nil }
    return takeValue(.note)
  }

  /// Takes a day: `2012-06-30`, 2012年6月30日.
  mutating func takeDate() -> Name? {
    hope(for: [.date])
    guard let lexeme, lexeme.kind == .word || lexeme.kind == .quoted,
      word.map({ longestKeyword(in: $0, of: clauseWords.structural) == 0 }) ?? true
    else {
      failMissing(.date)
      return nil
    }
    let range = word.map(datePiece) ?? lexeme.range
    let date = WordText.bare(in: bytes, range)
    guard DateSpelling.isDate(date) else {
      fail(.malformedDate(date, range: range))
      return nil
    }
    take(range, as: .number)
    return Name(text: date, range: range)
  }

  /// The digits and signs of a date that a word begins with; the whole word where it begins with
  /// something else.
  private func datePiece(of word: ByteRange) -> ByteRange {
    var end = word.lowerBound
    while end < word.upperBound {
      let (value, length) = Scalars.folded(in: bytes, at: end)
      guard Scalars.isASCIIWord(value) || Self.dateSigns.contains(value) else { break }
      end += length
    }
    return end == word.lowerBound ? word : word.lowerBound..<end
  }

  private static let dateSigns = Set("年月日".unicodeScalars.map(\.value))
}
