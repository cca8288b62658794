/// A diagnostic laid out for a person: the place, the line it speaks of, a caret and a hint.
///
/// ```
/// query:1:7: error: no measure is called "complains"
///   count complains
///         ^~~~~~~~~
///   did you mean "complaints"?
/// ```
/// The caret stands in display columns, so that it sits right under Chinese text.
public struct DiagnosticReport: Sendable {
  private let diagnostic: Diagnostic
  private let source: SourceText
  private let language: Language

  /// Prepares a diagnostic about a text for printing in a language.
  public init(_ diagnostic: Diagnostic, in source: SourceText, language: Language) {
    self.diagnostic = diagnostic
    self.source = source
    self.language = language
  }

  /// The lines to print, joined by line breaks, without a last one.
  public var text: String {
    let name = Printable.text(source.name)
    guard let range = diagnostic.range else {
      return (["\(name): \(headline)"] + details).joined(separator: "\n")
    }
    let line = source.line(at: range.lowerBound)
    let column = source.column(at: range.lowerBound)
    let place = "\(name):\(line):\(column): "
    return ([place + headline] + Self.excerpt(of: range, in: source) + details)
      .joined(separator: "\n")
  }

  private var headline: String {
    let label = Wording(english: "error: ", chinese: "错误:").text(in: language)
    return label + Printable.text(diagnostic.message.text(in: language))
  }

  private var details: [String] {
    var lines: [String] = []
    if let suggestion = diagnostic.suggestion {
      let hint = Wording(
        english: "did you mean \"\(suggestion)\"?", chinese: "是否想写“\(suggestion)”?")
      lines.append("  " + Printable.text(hint.text(in: language)))
    }
    return lines + diagnostic.notes.map { "  " + Printable.text($0.text(in: language)) }
  }

  /// The line and the caret below it, a very long line cut around the caret.
  /// - Parameters:
  ///   - range: the bytes that the caret points to, and its tail underlines.
  ///   - source: the text that they stand in.
  /// - Returns: the two lines, without line breaks.
  /// - Complexity: O(bytes of the line).
  public static func excerpt(of range: ByteRange, in source: SourceText) -> [String] {
    let whole = source.range(ofLine: source.line(at: range.lowerBound))
    let end = min(max(range.upperBound, range.lowerBound), whole.upperBound)
    var before = Printable.text(source[whole.lowerBound..<min(range.lowerBound, end)])
    var marked = Printable.text(source[min(range.lowerBound, end)..<end])
    var after = Printable.text(source[end..<whole.upperBound])
    if DisplayWidth.columns(of: before) > 60 { before = "…" + before.suffix(24) }
    if DisplayWidth.columns(of: marked) > 60 { marked = marked.prefix(24) + "…" }
    if DisplayWidth.columns(of: after) > 60 { after = after.prefix(24) + "…" }
    let indent = String(repeating: " ", count: DisplayWidth.columns(of: before) + 2)
    let tail = String(repeating: "~", count: max(0, DisplayWidth.columns(of: marked) - 1))
    return ["  " + before + marked + after, indent + "^" + tail]
  }
}
