/// Something to say about a person's text: what is wrong, where, and what would be right.
///
/// A diagnostic is a value that is collected, never thrown. It says nothing of the language it will
/// be printed in: the identifier and both wordings travel together.
public struct Diagnostic: Sendable, Hashable {
  /// A stable name such as `unknown-measure`, the same in every language and release.
  public let id: String
  /// A lower-case statement of fact without a full stop.
  public let message: Wording
  /// The bytes it speaks of, in the text that the statement or document came from.
  public let range: ByteRange?
  /// What would be right there: one replacement for the bytes of `range`.
  public let suggestion: String?
  /// Further facts, one a line.
  public let notes: [Wording]

  /// Makes a diagnostic.
  public init(
    id: String, message: Wording, range: ByteRange? = nil, suggestion: String? = nil,
    notes: [Wording] = []
  ) {
    self.id = id
    self.message = message
    self.range = range
    self.suggestion = suggestion
    self.notes = notes
  }

  /// The same diagnostic about a text that starts `offset` bytes later.
  public func shifted(by offset: Int) -> Diagnostic {
    Diagnostic(
      id: id, message: message,
      range: range.map { ($0.lowerBound + offset)..<($0.upperBound + offset) },
      suggestion: suggestion, notes: notes)
  }
}
