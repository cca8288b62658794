public import Diagnostics

/// A stretch of a query and what it is, for colouring.
public struct HighlightSpan: Sendable, Hashable {
  /// What a stretch is.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// A word of the language.
    case keyword
    /// A measure, dimension, value or organisation.
    case name
    /// A number, period or item.
    case number
    /// Quoted text, or a path.
    case string
    /// From `#` to the end of the line.
    case comment
    /// A word or character that means nothing where it stands.
    case unknown
  }

  /// The bytes.
  public let range: ByteRange
  /// What they are.
  public let kind: Kind

  /// Makes a span.
  public init(range: ByteRange, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
