/// Whether a text can be run as it stands or goes on in the next line.
public enum Completeness: Sendable, Hashable {
  /// The text ends where a statement may end.
  case complete
  /// A parenthesis or quote is open, or the text ends in a comma, an operator or `\`.
  case continues

  /// Looks at the end of a text; wrong statements are complete too.
  /// - Complexity: O(bytes).
  public static func of(_ text: String) -> Completeness {
    var cutter = StatementCutter(Array(text.utf8))
    var wantsMore = false
    while let statement = cutter.next() { wantsMore = statement.wantsMore }
    return wantsMore ? .continues : .complete
  }
}
