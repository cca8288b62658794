import Diagnostics

/// What each word of a query is, as the parser reads it, for the console's colours.
public enum Highlighting {
  /// The spans of a text, ascending and apart; punctuation and blanks have none.
  ///
  /// Behind a mistake, words are told by themselves: known names and words of the language.
  /// - Complexity: O(bytes × length of the longest name).
  public static func spans(in text: String, lexicon: Lexicon) -> [HighlightSpan] {
    let bytes = Array(text.utf8)
    var cutter = StatementCutter(bytes)
    var spans: [HighlightSpan] = []
    while let raw = cutter.next() {
      var parser = StatementParser(raw, bytes: bytes, lexicon: lexicon)
      parser.isTentative = true
      _ = parser.parse()
      parser.markRest()
      spans += parser.marks
    }
    spans += cutter.comments.map { HighlightSpan(range: $0, kind: .comment) }
    return spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension StatementParser {
  /// Marks what was left unread behind a mistake, each word by itself.
  mutating func markRest() {
    while let lexeme {
      switch lexeme.kind {
      case .word: markWord(here..<lexeme.range.upperBound)
      case .quoted, .unclosedQuote, .argument: take(here..<lexeme.range.upperBound, as: .string)
      case .invalid, .habit: take(lexeme.range, as: .unknown)
      default: take(lexeme.range, as: nil)
      }
    }
  }

  private mutating func markWord(_ word: ByteRange) {
    let piece = firstPiece(of: word)
    let isNumber = Scalars.isDigit(Scalars.folded(in: bytes, at: piece.lowerBound).value)
    if longestName(in: piece) == piece.count {
      take(piece, as: .name)
    } else if longestKeyword(in: piece) == piece.count {
      take(piece, as: .keyword)
    } else {
      take(piece, as: isNumber ? .number : .unknown)
    }
  }
}
