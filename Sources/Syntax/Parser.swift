public import Diagnostics

/// A statement as it was read: either something that can be asked, or what is wrong with it.
public struct ParsedStatement: Sendable {
  /// The statement; nil where a diagnostic says why.
  public let statement: Statement?
  /// What is wrong, in the order of the text; empty where there is a statement.
  public let diagnostics: [Diagnostic]
  /// The bytes of the statement, without its `;`.
  public let range: ByteRange
}

/// All statements of a text.
public struct ParsedScript: Sendable {
  /// The statements in the order of the text.
  public let statements: [ParsedStatement]

  /// What is wrong in any of them.
  public var diagnostics: [Diagnostic] { statements.flatMap(\.diagnostics) }
}

/// Query text to trees.
///
/// `统计 投诉 其中 渠道=电话` gives the tree of `count 投诉 where 渠道=电话`. Any bytes give statements
/// or diagnostics. Whether a measure, dimension or value of that name exists is not asked here.
public enum Parser {
  /// Reads all statements of a text.
  /// - Complexity: O(bytes × length of the longest name).
  public static func parse(_ source: SourceText, lexicon: Lexicon) -> ParsedScript {
    var cutter = StatementCutter(source.bytes)
    var statements: [ParsedStatement] = []
    while let raw = cutter.next() {
      var parser = StatementParser(raw, bytes: source.bytes, lexicon: lexicon)
      let statement = parser.parse()
      statements.append(
        ParsedStatement(
          statement: statement, diagnostics: parser.diagnostic.map { [$0] } ?? [],
          range: raw.range))
    }
    return ParsedScript(statements: statements)
  }
}
