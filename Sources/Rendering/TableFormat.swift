import Diagnostics
public import Facts

/// Columns under headings, figures to the right, the total under a rule, then the sentences.
///
/// ```
/// channel  complaints
/// ───────  ──────────
/// phone         56 件
/// visit         36 批
/// ───────  ──────────
/// total        176 件  stated
/// ```
/// An answer that is one figure prints just that, a tracked plan as ``TrackedPlan`` lays it out.
/// Where the columns do not fit the terminal at all, each row is printed as ``VerticalFormat`` does.
public struct TableFormat: AnswerFormat {
  /// Its name: `table`.
  public let id = "table"
  /// Its other names: 表格.
  public let synonyms = ["表格", "表"]
  /// Notes are printed beside the table.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// The table, a second one where the answer has it, and the sources below them.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    let sheet = Sheet(answer, isCompact: true, style: style)
    guard let body = body(of: sheet, answer: answer, style: style) else {
      return VerticalFormat().text(of: answer, style: style)
    }
    let sources = SourceLines(answer, sheet: sheet, style: style).lines
    let detail = answer.detailAnswer.map { TableGrid.lines(of: $0, style: style) } ?? []
    let parts = [body, detail, sources].filter { !$0.isEmpty }
    let gap = sheet.isSingleFigure ? "" : "\n"
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: gap)
  }

  /// The lines of the table; nil where they do not fit.
  private func body(of sheet: Sheet, answer: Answer, style: OutputStyle) -> [String]? {
    if sheet.isSingleFigure { return [figure(sheet.lines[0], style: style)] }
    guard !sheet.headings.isEmpty else { return [] }
    if sheet.lines.isEmpty { return [Phrase.nothing.text(in: style.language)] }
    if let plan = TrackedPlan(answer, style: style) { return plan.lines }
    return TableGrid(sheet, answer: answer, style: style)?.lines
  }

  private func figure(_ line: Sheet.Line, style: OutputStyle) -> String {
    ([style.bold(line.entries[0].line)] + line.marks).joined(separator: "  ")
  }
}
