public import Diagnostics
public import Facts

/// A chart as a picture for a report: grouped bars or lines with axes, values, legend and sources.
///
/// It is for files only, and found by their ending: `into "complaints.svg"`.
public struct SVGFormat: AnswerFormat {
  /// Its name: `svg`.
  public let id = "svg"
  /// None: it is found by the ending of a file.
  public let synonyms: [String] = []
  /// A picture has room for its sources and not for notes.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// The figures that lists, plans and texts do not have.
  public func lack(of answer: Answer) -> Wording? {
    FigureTable(answer, language: .english) == nil
      ? Phrase.needsFigures(id, verb: answer.verb) : nil
  }

  /// The picture; for an answer without figures one that says what is needed.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    Picture(answer, language: style.language, isAlone: true).text ?? ""
  }
}
