public import Diagnostics
public import Facts

/// Figures over the years as a line in the terminal, a plot a part, the values under their years.
///
/// ```
/// phone
/// 409548 ┤       ●⠑⠒⠒⠢⠤⠤⣀⣀⣀
///        │                 ⠉⠉⠉⠒●⠤⢄⡀
///        │                        ⠈⠉⠒⠢⠤⣀⡀
/// 270451 ┤                              ⠈⠑⠒⠤⢄●
///               2017          2018          2019
///              409548        365361        270451  件
/// ```
public struct LineFormat: AnswerFormat {
  /// Its name: `line`.
  public let id = "line"
  /// Its other names: 折线, 折线图.
  public let synonyms = ["折线", "折线图"]
  /// Notes are printed beside the lines.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// The figures of several periods that lists, plans and single figures do not have.
  public func lack(of answer: Answer) -> Wording? {
    guard let table = FigureTable(answer, language: .english) else {
      return Phrase.needsFigures(id, verb: answer.verb)
    }
    return table.overTime == nil ? Phrase.needsPeriods(id) : nil
  }

  /// The plots, or in words what an answer without years lacks.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    guard let table = FigureTable(answer, language: style.language) else {
      return Phrase.needsFigures(id, verb: answer.verb).text(in: style.language) + "\n"
    }
    guard let series = table.overTime else {
      return Phrase.needsPeriods(id).text(in: style.language) + "\n"
    }
    let parts = series.parts + (series.total.map { [$0] } ?? [])
    return parts.map { part in
      LinePlot(part, columns: series.columns, style: style).lines.map { $0 + "\n" }.joined()
    }
    .joined(separator: "\n")
  }
}
