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
/// An answer that is one figure prints just that. Where the columns do not fit the terminal at all,
/// each row is printed as ``VerticalFormat`` does.
public struct TableFormat: AnswerFormat {
  /// Its name: `table`.
  public let id = "table"
  /// Its other names: 表格.
  public let synonyms = ["表格", "表"]
  /// Notes are printed beside the table.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// The table and the sources below it.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    let sheet = Sheet(answer, style: style)
    guard let body = body(of: sheet, answer: answer, style: style) else {
      return VerticalFormat().text(of: answer, style: style)
    }
    let sources = SourceLines(answer, sheet: sheet, style: style).lines
    let gap = sources.isEmpty || body.isEmpty || sheet.isSingleFigure ? [] : [""]
    return (body + gap + sources).map { $0 + "\n" }.joined()
  }

  /// The lines of the table; nil where they do not fit.
  private func body(of sheet: Sheet, answer: Answer, style: OutputStyle) -> [String]? {
    if sheet.isSingleFigure { return [figure(sheet.lines[0], style: style)] }
    guard !sheet.headings.isEmpty else { return [] }
    if sheet.lines.isEmpty { return [Phrase.nothing.text(in: style.language)] }
    return TableGrid(sheet, itemColumn: itemColumn(of: answer), style: style)?.lines
  }

  /// Where the item of a plan row stands, whose actions are numbered below it.
  private func itemColumn(of answer: Answer) -> Int? {
    SheetColumns(answer).indexes.firstIndex { answer.columns[$0].name == "item" }
  }

  private func figure(_ line: Sheet.Line, style: OutputStyle) -> String {
    ([style.bold(line.entries[0].line)] + line.marks).joined(separator: "  ")
  }
}
