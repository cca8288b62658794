import Diagnostics

/// A piece of a statement as the lexer cuts it, before unspaced Chinese is cut further.
struct Lexeme: Sendable, Equatable {
  /// What the piece is.
  enum Kind: Sendable, Equatable {
    /// A run of letters, digits and Han.
    case word
    /// Text in quotes, the range with its quotes.
    case quoted
    /// Text after a quote that is never closed.
    case unclosedQuote
    case open
    case close
    case comma
    /// A run of operator characters; nil where it is no operator.
    case comparison(Condition.Comparison?)
    /// `..`
    case dots
    /// A word of a console statement, cut at blanks only.
    case argument
    /// `\q`, `.mode`: a habit from another shell.
    case habit
    /// Characters that mean nothing outside quotes.
    case invalid
    // These end or join statements and never reach the parser.
    case semicolon
    case newline
    case continuation
    case comment
  }

  let kind: Kind
  let range: ByteRange
}
