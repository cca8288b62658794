import Diagnostics

/// Cuts text into lexemes; any bytes give lexemes, and each takes at least one byte.
struct Lexer {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next lexeme, blanks skipped; nil at the end.
  mutating func next() -> Lexeme? {
    skipBlanks()
    guard position < bytes.count else { return nil }
    let start = position
    let kind = nextKind()
    return Lexeme(kind: kind, range: start..<position)
  }

  /// The next word of a console statement: up to a blank or `;`, or one quoted text.
  mutating func nextArgument() -> Lexeme? {
    skipBlanks()
    guard let (value, _) = peek() else { return nil }
    let isPlain = !(value == 0x0A || value == 0x3B || value == 0x22 || value == 0x201C)
    guard isPlain, !isComment(value), !isContinuation(value) else { return next() }
    let start = position
    skip { $0 != 0x0A && $0 != 0x3B && !Scalars.isBlank($0) }
    return Lexeme(kind: .argument, range: start..<position)
  }

  /// `\q` or `.mode` at the start of a statement; nil where the text is neither.
  mutating func nextHabit() -> Lexeme? {
    skipBlanks()
    guard let (value, length) = peek(), value == 0x5C || value == 0x2E,
      let (next, _) = peek(at: position + length), Scalars.isLatin(next) || next == 0x3F
    else { return nil }
    let start = position
    skip { $0 != 0x0A && $0 != 0x3B && !Scalars.isBlank($0) }
    return Lexeme(kind: .habit, range: start..<position)
  }

  private mutating func nextKind() -> Lexeme.Kind {
    guard let (value, length) = peek() else { return .invalid }
    if isContinuation(value) { return takeContinuation() }
    if isComment(value) {
      skip { $0 != 0x0A }
      return .comment
    }
    if Scalars.isWord(value) { return takeWord() }
    if Self.isOperator(value) { return takeOperator() }
    position += length
    switch value {
    case 0x0A: return .newline
    case 0x3B: return .semicolon
    case 0x28: return .open
    case 0x29: return .close
    case 0x2C: return .comma
    case 0x22: return takeQuoted(until: 0x22)
    case 0x201C: return takeQuoted(until: 0x201D)
    case 0x2E where peek()?.value == 0x2E:
      position += 1
      return .dots
    default: return takeInvalid()
    }
  }

  /// A run of word characters; a single dot inside it belongs to it (`2012.5`).
  private mutating func takeWord() -> Lexeme.Kind {
    while let (value, length) = peek() {
      if value == 0x2E {
        guard let next = peek(at: position + length), Scalars.isWord(next.value) else { break }
      } else if !Scalars.isWord(value) {
        break
      }
      position += length
    }
    return .word
  }

  private mutating func takeOperator() -> Lexeme.Kind {
    var letters = ""
    while let (value, length) = peek(), Self.isOperator(value) {
      if letters.utf8.count < 4, let scalar = Unicode.Scalar(value) {
        letters.unicodeScalars.append(scalar)
      }
      position += length
    }
    return .comparison(Condition.Comparison(rawValue: letters))
  }

  /// The rest of a quoted text; inside ASCII quotes a doubled quote stands for one.
  private mutating func takeQuoted(until close: UInt32) -> Lexeme.Kind {
    while position < bytes.count {
      let (value, length) = Scalars.folded(in: bytes, at: position)
      position += length
      guard value == close else { continue }
      guard close == 0x22, let next = peek(), next.value == close else { return .quoted }
      position += next.length
    }
    return .unclosedQuote
  }

  /// A run of characters that mean nothing, so that a megabyte of them is one mistake.
  private mutating func takeInvalid() -> Lexeme.Kind {
    skip { value in
      !Scalars.isWord(value) && !Scalars.isBlank(value) && !Self.isOperator(value)
        && !Self.punctuation.contains(value)
    }
    return .invalid
  }

  private mutating func takeContinuation() -> Lexeme.Kind {
    position += peek()?.length ?? 1
    skipBlanks()
    if position < bytes.count { position += 1 }
    return .continuation
  }

  /// Whether a scalar here opens a comment: `#` at the start of a line or after a blank.
  private func isComment(_ value: UInt32) -> Bool {
    guard value == 0x23 else { return false }
    guard position > 0 else { return true }
    var start = position - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let before = Scalars.folded(in: bytes, at: start).value
    return before == 0x0A || Scalars.isBlank(before)
  }

  /// Whether a scalar here is a `\` that ends its line.
  private func isContinuation(_ value: UInt32) -> Bool {
    guard value == 0x5C else { return false }
    var rest = self
    rest.position += peek()?.length ?? 1
    rest.skipBlanks()
    return rest.position == bytes.count || bytes[rest.position] == 0x0A
  }

  /// The scalar at the position, folded, and its bytes.
  private func peek() -> (value: UInt32, length: Int)? { peek(at: position) }

  private func peek(at offset: Int) -> (value: UInt32, length: Int)? {
    offset < bytes.count ? Scalars.folded(in: bytes, at: offset) : nil
  }

  private mutating func skip(while isWanted: (UInt32) -> Bool) {
    while let (value, length) = peek(), isWanted(value) { position += length }
  }

  private mutating func skipBlanks() { skip(while: Scalars.isBlank) }

  private static func isOperator(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x3C, 0x3D, 0x3E, 0x2260, 0x2264, 0x2265: true
    default: false
    }
  }

  private static let punctuation: Set<UInt32> = [0x0A, 0x22, 0x28, 0x29, 0x2C, 0x3B, 0x201C]
}
