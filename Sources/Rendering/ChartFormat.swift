public import Diagnostics
public import Facts

/// Bars in the terminal, a bar a figure, their values behind them.
///
/// ```
/// phone              ██████▏ ≥30 件
/// visit              ███████████████████████ 112 批
/// (not broken down)  █▋ ≤8 件
/// total              150 件  stated
/// ```
/// Figures of several years stand under one another, year by year, in the group of their part.
public struct ChartFormat: AnswerFormat {
  /// Its name: `chart`.
  public let id = "chart"
  /// Its other names: 图, 柱状图.
  public let synonyms = ["图", "柱状图", "图表"]
  /// Notes are printed beside the bars.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// The figures that lists, plans and texts do not have.
  public func lack(of answer: Answer) -> Wording? {
    FigureTable(answer, language: .english) == nil
      ? Phrase.needsFigures(id, verb: answer.verb) : nil
  }

  /// The bars, or in words what an answer without figures lacks.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    guard let table = FigureTable(answer, language: style.language) else {
      return Phrase.needsFigures(id, verb: answer.verb).text(in: style.language) + "\n"
    }
    return BarChart(table, style: style).lines.map { $0 + "\n" }.joined()
  }
}
