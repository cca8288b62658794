/// What comes back for a statement: text for the two streams, and what is to happen next.
public struct Response: Sendable, Hashable {
  /// What is to happen besides printing.
  public enum Effect: Sendable, Hashable {
    /// Nothing.
    case none
    /// The output is a document, which is shown in the pager from a line on, counted from 1.
    case opens(line: Int)
    /// The screen is cleared.
    case clearsScreen
    /// The console is left.
    case leaves
  }

  /// The answer, for standard output.
  public var output = ""
  /// Notes, summaries and errors, for standard error.
  public var messages = ""
  /// Whether the statement is wrong or could not be carried out.
  public var hasFailed = false
  /// How many claims of the documents an audit found not to hold.
  public var findings = 0
  /// What is to happen next.
  public var effect = Effect.none

  /// Puts another response behind this one.
  mutating func append(_ other: Response) {
    output += other.output
    messages += other.messages
    hasFailed = hasFailed || other.hasFailed
    findings += other.findings
    if other.effect != .none { effect = other.effect }
  }
}
