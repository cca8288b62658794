import Diagnostics

/// Reads one statement from its lexemes, by recursive descent; stops at the first mistake.
///
/// Each step takes at least one byte of a lexeme or ends, and conditions nest no deeper than a
/// fixed limit, so any lexemes end in a statement or in one diagnostic.
struct StatementParser {
  /// The deepest nesting of parentheses and `not`.
  static let deepest = 64
  /// The most conditions that one statement joins: the tree's own depth, walked by recursion.
  static let mostConditions = 256
  /// The largest number after `top`, `limit` and `context`.
  static let largestNumber = 1_000_000_000

  let bytes: [UInt8]
  let lexicon: Lexicon
  let raw: RawStatement
  /// The lexeme that is read next.
  var index = 0
  /// Where it is read next, in the middle of unspaced Chinese.
  var offset = 0
  /// What is asked, once that was read.
  var verb: Query.Verb? {
    didSet { clauseWords = .of(verb) }
  }
  /// The words that end a name or a value there.
  private(set) var clauseWords = ClauseWords.of(nil)
  /// What was read last, for messages that say what is missing after it.
  var last = 0..<0
  /// How many conditions were read.
  var conditions = 0
  /// The first mistake.
  private(set) var diagnostic: Diagnostic?
  /// What each word turned out to be.
  private(set) var marks: [HighlightSpan] = []
  /// Whether the text is still being typed, so that an open quote is no reason to stop.
  var isTentative = false
  /// What could stand at the cursor; nil where nobody asks.
  var hopes: Hopes?

  init(_ raw: RawStatement, bytes: [UInt8], lexicon: Lexicon) {
    self.raw = raw
    self.bytes = bytes
    self.lexicon = lexicon
  }

  /// The statement, or nil where `diagnostic` says why not.
  mutating func parse() -> Statement? {
    guard isTentative || checkCharacters() else { return nil }
    let statement: Statement? =
      if raw.lexemes.first?.kind == .habit {
        parseHabit()
      } else if let word = raw.consoleWord {
        parseCommand(word).map(Statement.command)
      } else {
        parseQuery().map(Statement.query)
      }
    return diagnostic == nil ? statement : nil
  }

  /// Reports the first character that can't be part of any statement.
  private mutating func checkCharacters() -> Bool {
    for lexeme in raw.lexemes {
      switch lexeme.kind {
      case .invalid:
        let (scalar, length) = scalar(at: lexeme.range.lowerBound)
        let start = lexeme.range.lowerBound
        fail(.unexpectedCharacter(scalar, range: start..<(start + length)))
        return false
      case .unclosedQuote:
        let start = lexeme.range.lowerBound
        fail(.unclosedQuote(range: start..<(start + scalar(at: start).length)))
        return false
      default: continue
      }
    }
    return true
  }

  /// The scalar as it was typed, not folded.
  private func scalar(at start: Int) -> (Unicode.Scalar, length: Int) {
    let length = Scalars.folded(in: bytes, at: start).length
    let text = String(decoding: bytes[start..<(start + length)], as: UTF8.self)
    return (text.unicodeScalars.first ?? "\u{FFFD}", length)
  }
}

// Moving over the lexemes.
extension StatementParser {
  /// The lexeme that is read next.
  var lexeme: Lexeme? { index < raw.lexemes.count ? raw.lexemes[index] : nil }

  /// The lexeme after that.
  var following: Lexeme? { index + 1 < raw.lexemes.count ? raw.lexemes[index + 1] : nil }

  /// Where reading goes on.
  var here: Int {
    lexeme.map { max(offset, $0.range.lowerBound) } ?? raw.range.upperBound
  }

  /// What is left of the word that is read next; nil where no word is.
  var word: ByteRange? {
    guard let lexeme, lexeme.kind == .word else { return nil }
    return here..<lexeme.range.upperBound
  }

  /// Steps over a part of the lexeme that is read next, up to its end at most.
  mutating func take(_ range: ByteRange, as kind: HighlightSpan.Kind?) {
    let isTyped = lexeme.map { Self.typedKinds.contains($0.kind) } ?? false
    last = range
    offset = range.upperBound
    if let lexeme, range.upperBound >= lexeme.range.upperBound { index += 1 }
    if let kind { marks.append(HighlightSpan(range: range, kind: kind)) }
    if hopes != nil {
      let isComplete = !isTyped || isComplete(range)
      hopes?.took(range, isComplete: isComplete)
    }
  }

  /// The kinds of lexeme that go on as long as someone types.
  private static let typedKinds: [Lexeme.Kind] = [.word, .argument, .habit, .unclosedQuote]

  /// Steps over punctuation of a kind, and tells where it stood.
  mutating func accept(_ kind: Lexeme.Kind) -> ByteRange? {
    guard let lexeme, lexeme.kind == kind else { return nil }
    take(lexeme.range, as: nil)
    return lexeme.range
  }

  /// Steps over a keyword if it stands here, and tells where.
  mutating func accept(_ keyword: Keyword) -> ByteRange? {
    guard let ends = match(keyword) else { return nil }
    let start = here
    for end in ends { take(here..<end, as: .keyword) }
    return start..<last.upperBound
  }

  /// Where the words of a keyword end if it stands here.
  ///
  /// A longer name or keyword that begins here wins over it.
  func match(_ keyword: Keyword) -> [Int]? {
    guard let word else { return nil }
    for spelling in Keyword.spelledOut[keyword, default: []] {
      // Looked up only here: most keywords are tried in vain, and a spelling is quick to compare.
      guard let ends = match(spelling),
        ends[0] - word.lowerBound >= max(longestName(in: word), longestKeyword(in: word))
      else { continue }
      return ends
    }
    return nil
  }

  /// Where the words of a spelling end if they stand here, the first maybe inside a longer word.
  private func match(_ spelling: [String]) -> [Int]? {
    var ends: [Int] = []
    var place = here
    for (step, part) in spelling.enumerated() {
      guard index + step < raw.lexemes.count else { return nil }
      let lexeme = raw.lexemes[index + step]
      if step > 0 { place = lexeme.range.lowerBound }
      guard lexeme.kind == .word,
        let end = WordText.end(of: part, in: bytes, place..<lexeme.range.upperBound),
        step == spelling.count - 1 || end == lexeme.range.upperBound
      else { return nil }
      ends.append(end)
    }
    return ends.isEmpty ? nil : ends
  }

  func longestName(in range: ByteRange) -> Int {
    lexicon.index.longest(in: bytes, from: range.lowerBound, to: range.upperBound)
  }

  func longestKeyword(in range: ByteRange, of index: WordIndex = Keyword.index) -> Int {
    index.longest(in: bytes, from: range.lowerBound, to: range.upperBound)
  }

  /// The text of a range as it was typed.
  func text(_ range: ByteRange) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

// Saying what is wrong and what could be right.
extension StatementParser {
  /// Keeps the first mistake.
  mutating func fail(_ mistake: Diagnostic) {
    if diagnostic == nil { diagnostic = mistake }
  }

  /// Says that something is missing here, after what was read last.
  mutating func failMissing(_ expected: Expected, notes: [Wording] = []) {
    let range =
      lexeme.map { here..<$0.range.upperBound } ?? raw.range.upperBound..<raw.range.upperBound
    fail(.missing(expected, after: text(last), range: range, notes: notes))
  }

  /// Tells whoever asks about the cursor what could stand here.
  mutating func hope(for expected: [Expected]) {
    guard hopes != nil else { return }
    let isLast = index == raw.lexemes.count - 1
    if lexeme == nil {
      hopes?.add(expected, at: nil)
    } else if isLast, let lexeme {
      let quote = lexeme.kind == .unclosedQuote ? scalar(at: lexeme.range.lowerBound).length : 0
      let place = (here + quote)..<lexeme.range.upperBound
      hopes?.add(expected, at: place, isQuoted: quote > 0)
    }
  }

  /// Whether the text of a range is a known Chinese word that no longer one goes on from.
  private func isComplete(_ range: ByteRange) -> Bool {
    guard let end = bytes[range].last, end >= 0x80 else { return false }
    let isKnown =
      longestName(in: range) == range.count || longestKeyword(in: range) == range.count
    return isKnown && !lexicon.index.hasLongerWord(in: bytes, than: range)
      && !Keyword.index.hasLongerWord(in: bytes, than: range)
  }
}
