public import Diagnostics

/// A diagnostic as the object that `--format json` writes to standard error.
///
/// `{"error": {"id": …, "message": …, "line": 1, "column": 7, "suggestion": "complaints"}}`
public struct DiagnosticJSON: Sendable {
  private let diagnostic: Diagnostic
  private let source: SourceText
  private let language: Language

  /// Prepares a diagnostic about a text for writing in a language.
  public init(_ diagnostic: Diagnostic, in source: SourceText, language: Language) {
    self.diagnostic = diagnostic
    self.source = source
    self.language = language
  }

  /// The object on one line, without a line break; `line` and `column` count from 1, in characters,
  /// and are null where the diagnostic speaks of no place.
  public var text: String { JSON.object([.init("error", object)]).text }

  /// Several diagnostics about a text as one object: the first is the error, `more` holds the others.
  public static func text(
    of diagnostics: [Diagnostic], in source: SourceText, language: Language
  ) -> String {
    let objects = diagnostics.map { DiagnosticJSON($0, in: source, language: language).object }
    let more = JSON.Member("more", .array(Array(objects.dropFirst())))
    let error = objects.first.map { [JSON.Member("error", $0)] } ?? []
    return JSON.object(error + (objects.count > 1 ? [more] : [])).text
  }

  private var object: JSON {
    let start = diagnostic.range?.lowerBound
    return Self.object(
      diagnostic, line: start.map(source.line(at:)), column: start.map(source.column(at:)),
      language: language)
  }

  /// The object for a failure that lies outside any text that was read: a file, a folder, an engine;
  /// `line` and `column` where a file stops being text.
  public static func text(
    id: String, message: Wording, line: Int? = nil, column: Int? = nil, language: Language
  ) -> String {
    let diagnostic = Diagnostic(id: id, message: message)
    let error = object(diagnostic, line: line, column: column, language: language)
    return JSON.object([.init("error", error)]).text
  }

  private static func object(
    _ diagnostic: Diagnostic, line: Int?, column: Int?, language: Language
  ) -> JSON {
    .object([
      .init("id", .string(diagnostic.id)),
      .init("message", .string(diagnostic.message.text(in: language))),
      .init("line", line.map { .number($0) } ?? .null),
      .init("column", column.map { .number($0) } ?? .null),
      .init("suggestion", .optional(diagnostic.suggestion)),
    ])
  }
}
