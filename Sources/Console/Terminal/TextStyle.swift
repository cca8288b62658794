/// How a piece of text looks on a terminal; plain where colour is off.
public enum TextStyle: Sendable {
  /// As it comes.
  case plain
  /// Before the statement.
  case prompt
  /// A word of the language.
  case keyword
  /// A measure, dimension or value that is known.
  case name
  /// A figure, date or period.
  case number
  /// Quoted text.
  case string
  /// A remark.
  case comment
  /// Something that is not known.
  case error
  /// What could follow, not typed yet.
  case hint
  /// What a search found.
  case match

  /// The parameters of the SGR sequence (ECMA-48, 8.3.117); the eight basic colours only, so that
  /// the person's own palette is kept.
  var parameters: String {
    switch self {
    case .plain: "0"
    case .prompt: "1"
    case .keyword: "1;34"
    case .name: "36"
    case .number: "35"
    case .string: "32"
    case .comment, .hint: "90"
    case .error: "31"
    case .match: "7"
    }
  }
}

/// A stretch of a statement that is drawn in a style.
public struct StyledRange: Sendable, Hashable {
  /// The bytes of the statement.
  public let range: Range<Int>
  /// The style.
  public let style: TextStyle

  /// Makes a styled range.
  public init(range: Range<Int>, style: TextStyle) {
    self.range = range
    self.style = style
  }
}
