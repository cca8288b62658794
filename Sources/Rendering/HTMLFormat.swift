public import Facts

/// One page that needs nothing beside it: the table, the chart, the notes, and the sentences behind
/// the figures as numbered footnotes with their number marked.
public struct HTMLFormat: AnswerFormat {
  /// Its name: `html`.
  public let id = "html"
  /// Its other names: `htm`, 网页.
  public let synonyms = ["htm", "网页"]
  /// A page that is handed on needs its notes.
  public let carriesNotes = true

  /// Makes the format.
  public init() {}

  /// The page.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    HTMLPage(answer, language: style.language).text
  }
}
