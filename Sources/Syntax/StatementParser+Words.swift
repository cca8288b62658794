import Diagnostics

// Taking names, values and numbers; unspaced Chinese is cut here.
extension StatementParser {
  /// What stands at the start of a word.
  private enum Piece {
    case name(ByteRange)
    case keyword
    case unknown(ByteRange)
  }

  /// Takes a name: a quoted text, the longest known name, or a whole word that Planning will judge.
  mutating func takeName(_ expected: Expected) -> Name? {
    hope(for: [expected])
    if let quoted = takeQuoted() { return quoted }
    guard let word else {
      failMissing(expected)
      return nil
    }
    switch piece(of: word) {
    case .name(let range): return takeBare(range, orElse: .unknown)
    case .keyword:
      failMissing(expected)
      return nil
    case .unknown(let range):
      fail(.unknownWord(text(range), range: range, suggestion: nearest(to: range, as: expected)))
      return nil
    }
  }

  /// Takes a value: a quoted text, or everything up to a blank, punctuation, or a clause word that
  /// is followed by a known name.
  mutating func takeValue(_ expected: Expected, isBetween: Bool = false) -> Name? {
    hope(for: [expected])
    if let quoted = takeQuoted() { return quoted }
    guard let word else {
      failMissing(expected)
      return nil
    }
    let range = word.lowerBound..<endOfValue(in: word, isBetween: isBetween)
    return takeBare(range, orElse: .string)
  }

  /// Takes a whole number of at least 1.
  mutating func takeNumber() -> Int? {
    hope(for: [.number])
    guard let word else {
      failMissing(.number)
      return nil
    }
    let range = asciiPiece(of: word)
    let digits = WordText.bare(in: bytes, range)
    guard let number = Int(digits), digits.first != "-",
      (1...Self.largestNumber).contains(number)
    else {
      fail(.malformedNumber(digits, range: range))
      return nil
    }
    take(range, as: .number)
    return number
  }

  /// Takes a bare word, marked as a number or a known name if it is one, else as `kind`.
  mutating func takeBare(_ range: ByteRange, orElse kind: HighlightSpan.Kind) -> Name {
    let isNumber = Scalars.isDigit(Scalars.folded(in: bytes, at: range.lowerBound).value)
    let isName = longestName(in: range) == range.count
    take(range, as: isName ? .name : isNumber ? .number : kind)
    return Name(text: WordText.bare(in: bytes, range), range: range)
  }

  /// Takes a quoted text if one stands here.
  mutating func takeQuoted() -> Name? {
    guard let lexeme, lexeme.kind == .quoted else { return nil }
    take(lexeme.range, as: .string)
    return Name(
      text: WordText.quoted(in: bytes, lexeme.range), range: lexeme.range, isQuoted: true)
  }

  /// The Latin letters, digits and signs that a word begins with; the whole word where it begins
  /// with something else.
  func asciiPiece(of word: ByteRange) -> ByteRange {
    var end = word.lowerBound
    while end < word.upperBound {
      let (value, length) = Scalars.folded(in: bytes, at: end)
      guard Scalars.isASCIIWord(value) else { break }
      end += length
    }
    return end == word.lowerBound ? word : word.lowerBound..<end
  }

  /// What stands at the start of a word, for messages: a known word, else all that is unknown.
  func firstPiece(of word: ByteRange) -> ByteRange {
    let known = max(longestName(in: word), longestKeyword(in: word))
    return known > 0 ? word.lowerBound..<(word.lowerBound + known) : unknownPiece(of: word)
  }

  /// Where the word ends that follows a place in a value, or the value itself.
  private func endOfValue(in word: ByteRange, isBetween: Bool) -> Int {
    var place = word.lowerBound
    while place < word.upperBound {
      let rest = place..<word.upperBound
      let name = longestName(in: rest)
      if place > word.lowerBound, isWordStart(place, in: word) {
        let ender = longestKeyword(in: rest, of: clauseWords.valueEnders)
        if ender > 0, ender >= name,
          isFollowed(rest, ender, isBetween: isBetween) || standsAlone(rest, ender, in: word)
        {
          return place
        }
      }
      place += max(name, Scalars.folded(in: bytes, at: place).length)
    }
    return word.upperBound
  }

  /// Whether what follows a clause word begins the clause, so that the word is no part of a value.
  private func isFollowed(_ rest: ByteRange, _ length: Int, isBetween: Bool) -> Bool {
    let clause = rest.lowerBound..<(rest.lowerBound + length)
    var next = clause.upperBound..<rest.upperBound
    if next.isEmpty {
      guard let following else { return hopes != nil }
      // A value is never followed by a quote or a parenthesis, so the clause word is one.
      guard following.kind == .word else { return following.kind != .comma }
      next = following.range
    }
    if fits(longestName(in: next), of: next, after: clause) { return true }
    let isDigit = Scalars.isDigit(Scalars.folded(in: bytes, at: next.lowerBound).value)
    let takesNumber = ClauseWords.numbered.contains { isSpelling(of: $0, clause) }
    let joins = isBetween && isSpelling(of: .upTo, clause)
    return isDigit && (takesNumber || joins) || continues(clause, with: next)
  }

  /// Whether a known name may follow a clause word: a dimension's stands in conditions and after
  /// `by` only, so that 截至年底 and 下属部门 stay whole.
  private func fits(_ length: Int, of next: ByteRange, after clause: ByteRange) -> Bool {
    guard length > 0 else { return false }
    let dimension = lexicon.dimensionIndex.longest(
      in: bytes, from: next.lowerBound, to: next.upperBound)
    return dimension < length || ClauseWords.named.contains { isSpelling(of: $0, clause) }
  }

  /// Whether a clause word behind a known name is `across` without years: nothing or another clause
  /// follows.
  private func standsAlone(_ rest: ByteRange, _ length: Int, in word: ByteRange) -> Bool {
    let clause = rest.lowerBound..<(rest.lowerBound + length)
    let before = word.lowerBound..<rest.lowerBound
    guard isSpelling(of: .across, clause), longestName(in: before) == before.count else {
      return false
    }
    let next = clause.upperBound..<rest.upperBound
    return next.isEmpty || longestKeyword(in: next, of: clauseWords.valueEnders) > 0
  }

  /// Whether a keyword that stands where a clause word leads is what that clause word leads to.
  private func continues(_ clause: ByteRange, with next: ByteRange) -> Bool {
    let length = longestKeyword(in: next)
    let follower = next.lowerBound..<(next.lowerBound + length)
    return length > 0
      && ClauseWords.followers.contains { clauseWord, followers in
        isSpelling(of: clauseWord, clause)
          && followers.contains { isSpelling(of: $0, follower) }
      }
  }

  private func isSpelling(of keyword: Keyword, _ range: ByteRange) -> Bool {
    Keyword.spelledOut[keyword, default: []].contains {
      $0.count == 1 && WordText.matches($0[0], in: bytes, range)
    }
  }

  private func piece(of word: ByteRange) -> Piece {
    let name = longestName(in: word)
    let keyword = longestKeyword(in: word, of: clauseWords.structural)
    if name > 0, name >= keyword {
      let end = word.lowerBound + name
      return .name(isPartOfName(end..<word.upperBound) ? word : word.lowerBound..<end)
    }
    if keyword > 0 { return .keyword }
    let unknown = unknownPiece(of: word)
    // A word that blanks set apart, or that is Latin, was meant as one: Planning knows its name or
    // the nearest.
    if isOneWord(word, from: unknown.upperBound) { return .name(word) }
    let isLatin = bytes[unknown].allSatisfy { $0 < 0x80 }
    return isLatin ? .name(unknown) : .unknown(unknown)
  }

  /// Whether what follows a known name up to the next blank belongs to a longer, unknown one: 龄 of
  /// 年龄, where 年 is known.
  private func isPartOfName(_ rest: ByteRange) -> Bool {
    guard let word, !rest.isEmpty, bytes[rest.lowerBound] >= 0x80, longestName(in: rest) == 0,
      longestKeyword(in: rest) == 0, !Keyword.index.hasLongerWord(in: bytes, than: rest)
    else { return false }
    return isOneWord(word, from: rest.lowerBound)
  }

  /// Whether blanks set a word apart and no clause begins in it from a place on: 出生年月, where 年 is
  /// known.
  private func isOneWord(_ word: ByteRange, from start: Int) -> Bool {
    guard word == lexeme?.range else { return false }
    var place = start
    while place < word.upperBound {
      let rest = place..<word.upperBound
      if isWordStart(place, in: word),
        longestKeyword(in: rest, of: clauseWords.structural) > longestName(in: rest)
      {
        return false
      }
      place += max(longestName(in: rest), Scalars.folded(in: bytes, at: place).length)
    }
    return true
  }

  /// What stands before the next known word.
  private func unknownPiece(of word: ByteRange) -> ByteRange {
    var place = word.lowerBound
    repeat {
      place += Scalars.folded(in: bytes, at: place).length
      guard place < word.upperBound, isWordStart(place, in: word) else { continue }
      let rest = place..<word.upperBound
      if longestName(in: rest) > 0 || longestKeyword(in: rest) > 0 { break }
    } while place < word.upperBound
    return word.lowerBound..<place
  }

  /// Whether a known word may start at a place: not amid Latin letters and digits.
  private func isWordStart(_ place: Int, in word: ByteRange) -> Bool {
    guard place > word.lowerBound else { return true }
    var before = place - 1
    while before > word.lowerBound, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    let value = Scalars.folded(in: bytes, at: before).value
    return WordIndex.isBoundary(in: bytes, at: place, end: word.upperBound, after: value)
  }

  /// The known name nearest to an unknown piece, of the kind that is expected.
  private func nearest(to range: ByteRange, as expected: Expected) -> String? {
    let names = lexicon.entries.lazy.filter { entry in
      switch (expected, entry.kind) {
      case (.measure, .measure), (.dimension, .dimension), (.dimension, .field): true
      case (.field, .field): true
      case (.topic, .measure), (.topic, .dimension), (.column, .dimension): true
      case (.level, .level): true
      default: false
      }
    }
    return NearestName.nearest(to: text(range), among: names.map(\.text))
  }
}
