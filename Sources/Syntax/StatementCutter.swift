import Diagnostics

/// The lexemes of one statement, before its grammar is looked at.
struct RawStatement {
  /// The lexemes, without comments, line breaks and the closing `;`.
  var lexemes: [Lexeme] = []
  /// The console word that it begins with, whose arguments are cut at blanks only.
  var consoleWord: Keyword?
  /// Whether the text ended where the statement asked for more: an open parenthesis or quote, a
  /// trailing comma, operator or `\`.
  var wantsMore = false
  /// Whether a `;` or a line break ended it, rather than the text.
  var isEnded = false

  /// The bytes from the first lexeme to the last.
  var range: ByteRange {
    guard let first = lexemes.first, let last = lexemes.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The same statement, known to be over.
  func ended() -> RawStatement {
    var statement = self
    statement.isEnded = true
    return statement
  }
}

/// Cuts a text into statements: at `;`, and at the end of each line that is complete.
struct StatementCutter {
  private var lexer: Lexer
  /// The comments met so far.
  private(set) var comments: [ByteRange] = []

  init(_ bytes: [UInt8]) { lexer = Lexer(bytes) }

  /// The next statement that says anything; nil at the end of the text.
  mutating func next() -> RawStatement? {
    var statement = RawStatement()
    var depth = 0
    while let lexeme = nextLexeme(of: statement) {
      statement.wantsMore = false
      switch lexeme.kind {
      case .comment: comments.append(lexeme.range)
      case .semicolon:
        if !statement.lexemes.isEmpty { return statement.ended() }
      case .newline:
        if !statement.lexemes.isEmpty, !wantsMore(statement, depth: depth) {
          return statement.ended()
        }
      case .continuation:
        statement.wantsMore = lexer.position == lexer.bytes.count
      default:
        if lexeme.kind == .open { depth += 1 }
        if lexeme.kind == .close { depth = max(0, depth - 1) }
        append(lexeme, to: &statement)
      }
    }
    guard !statement.lexemes.isEmpty else { return nil }
    if wantsMore(statement, depth: depth) { statement.wantsMore = true }
    return statement
  }

  private mutating func nextLexeme(of statement: RawStatement) -> Lexeme? {
    if statement.lexemes.isEmpty, let habit = lexer.nextHabit() { return habit }
    let isConsole =
      statement.consoleWord != nil || statement.lexemes.first?.kind == .habit
    return isConsole ? lexer.nextArgument() : lexer.next()
  }

  /// Adds a lexeme; a console word at the start of the first one is cut off it.
  private mutating func append(_ lexeme: Lexeme, to statement: inout RawStatement) {
    guard statement.lexemes.isEmpty, lexeme.kind == .word,
      let (word, length) = Keyword.starter(in: lexer.bytes, lexeme.range),
      Keyword.consoleWords.contains(word)
    else {
      statement.lexemes.append(lexeme)
      return
    }
    let end = lexeme.range.lowerBound + length
    statement.lexemes.append(Lexeme(kind: .word, range: lexeme.range.lowerBound..<end))
    statement.consoleWord = word
    lexer.position = end
  }

  private func wantsMore(_ statement: RawStatement, depth: Int) -> Bool {
    guard let last = statement.lexemes.last else { return false }
    if depth > 0 { return true }
    switch last.kind {
    case .comma, .comparison, .dots, .unclosedQuote: return true
    // `find and` is complete: the first two words of a statement join nothing.
    case .word: return statement.lexemes.count > 2 && isJoiner(last)
    default: return false
    }
  }

  private func isJoiner(_ lexeme: Lexeme) -> Bool {
    guard lexeme.range.count <= 3 else { return false }
    let word = String(decoding: lexer.bytes[lexeme.range], as: UTF8.self).lowercased()
    return Self.joiners.contains(word)
  }

  private static let joiners = Set(Keyword.firstWords(of: [.and, .or, .not]))
}

extension Keyword {
  /// The longest verb or console word that a word begins with, and its bytes.
  ///
  /// Names are not asked: only a verb can stand first.
  static func starter(in bytes: [UInt8], _ range: ByteRange) -> (Keyword, length: Int)? {
    if let length = percentileLength(in: bytes, range) { return (.percentile, length) }
    let length = starterIndex.longest(in: bytes, from: range.lowerBound, to: range.upperBound)
    guard length > 0 else { return nil }
    let end = range.lowerBound + length
    let keyword = starters.first { keyword in
      spelledOut[keyword, default: []].contains { words in
        words.count == 1 && WordText.matches(words[0], in: bytes, range.lowerBound..<end)
      }
    }
    return keyword.map { ($0, length) }
  }

  private static let starterIndex = WordIndex(firstWords(of: starters))
}
