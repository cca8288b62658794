public import Diagnostics
public import Facts

/// The line that a clerk would put in next year's report.
///
/// `2019年全国投诉举报531176件,比2018年的710117件减少178941件,下降25.2%。`
/// Inexact figures stay inexact (约, 超过, 不少于, 不超过), disputed ones say so, and a missing one is
/// 没有数字 and never 0. A question with conditions is quoted, since the answer does not know them in
/// words.
public struct SentenceFormat: AnswerFormat {
  /// Its name: `sentence`.
  public let id = "sentence"
  /// Its other names: 文字, 句子.
  public let synonyms = ["文字", "句子"]
  /// Notes are for the clerk and not for the report, and are printed beside the line.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// The figures that lists, plans and texts do not have.
  public func lack(of answer: Answer) -> Wording? {
    FigureTable(answer, language: .english) == nil
      ? Phrase.needsFigures(id, verb: answer.verb) : nil
  }

  /// The line, or in words what an answer without figures lacks.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    guard let table = FigureTable(answer, language: style.language) else {
      return Phrase.needsFigures(id, verb: answer.verb).text(in: style.language) + "\n"
    }
    return SentenceWriter(answer, table: table, language: style.language).text + "\n"
  }
}
