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
        let ender = longestKeyword(in: rest, of: Keyword.valueEnderIndex)
        if ender > 0, ender >= name, isFollowed(rest, ender, isBetween: isBetween) { return place }
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
    if longestName(in: next) > 0 { return true }
    let isDigit = Scalars.isDigit(Scalars.folded(in: bytes, at: next.lowerBound).value)
    let takesNumber = Keyword.numbered.contains { isSpelling(of: $0, clause) }
    let joins = isBetween && isSpelling(of: .upTo, clause)
    return isDigit && (takesNumber || joins) || continues(clause, with: next)
  }

  /// Whether a keyword that stands where a clause word leads is what that clause word leads to.
  private func continues(_ clause: ByteRange, with next: ByteRange) -> Bool {
    let length = longestKeyword(in: next)
    let follower = next.lowerBound..<(next.lowerBound + length)
    return length > 0
      && Keyword.followers.contains { clauseWord, followers in
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
    let keyword = longestKeyword(in: word, of: Keyword.structuralIndex)
    if name > 0, name >= keyword {
      return .name(word.lowerBound..<(word.lowerBound + name))
    }
    if keyword > 0 { return .keyword }
    let unknown = unknownPiece(of: word)
    // A word that blanks set apart, or that is Latin, was meant as one: Planning knows its name or
    // the nearest.
    let isWhole = lexeme?.range == unknown
    let isLatin = bytes[unknown].allSatisfy { $0 < 0x80 }
    return isWhole || isLatin ? .name(unknown) : .unknown(unknown)
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
      case (.measure, .measure), (.dimension, .dimension): true
      case (.topic, .measure), (.topic, .dimension), (.column, .dimension): true
      default: false
      }
    }
    return NearestName.nearest(to: text(range), among: names.map(\.text))
  }
}
