import Diagnostics
import Facts

/// An answer as plain cells for a spreadsheet or another program: ids, digits, no words of ours.
///
/// The columns are the answer's own, then what rows say of themselves (`unit`, `precision`, `row`,
/// `disputed`) where any row says it, so that no figure loses its unit or its inexactness; where a
/// row holds several figures, `2018_precision` is that of the figure in column `2018`. Totals
/// are left out: a sum over the column must not count them twice.
struct DelimitedText {
  let header: [String]
  let rows: [[String]]

  init(_ answer: Answer) {
    let extras = Self.extras(of: answer)
    header = answer.columns.map(\.name) + extras.map(\.name)
    rows = Interruption.mapped(answer.rows) { row in
      let cells = row.cells.prefix(answer.columns.count).map { cell in
        // A figure is safe; any other cell may hold what a document says.
        if case .number(let number) = cell { return number.description }
        if case .figure(let figure) = cell { return figure.value.description }
        return Self.guarded(Self.plain(cell))
      }
      return cells + extras.map { $0.value(row) }
    }
  }

  private struct Extra {
    let name: String
    let value: (Row) -> String
  }

  private static func extras(of answer: Answer) -> [Extra] {
    let taken = Set(answer.columns.map(\.name))
    let figures = answer.series.first.map { answer.columns[$0] }
    let shared = (figures ?? answer.columns.first { $0.name == "value" })
      .map { $0.unit ?? answer.unit ?? "" }
    let all =
      [
        Extra(name: "unit") { $0.unit ?? shared ?? "" },
        Extra(name: "precision") { $0.ownFigures.isEmpty ? $0.precision?.rawValue ?? "" : "" },
      ] + precisions(of: answer) + [
        Extra(name: "row") { $0.role?.rawValue ?? "" },
        Extra(name: "disputed") { disputes(of: $0, answer.columns) },
      ]
    return all.filter { extra in
      !taken.contains(extra.name) && answer.rows.contains { !extra.value($0).isEmpty }
    }
  }

  /// `2018_precision` for each column where a row's own figure is inexact.
  private static func precisions(of answer: Answer) -> [Extra] {
    answer.columns.enumerated().compactMap { index, column in
      func precision(_ row: Row) -> Precision? {
        row.ownFigures.first { $0.column == index }?.figure.precision
      }
      guard answer.rows.contains(where: { precision($0) ?? .exact != .exact }) else { return nil }
      return Extra(name: column.name + "_precision") { precision($0)?.rawValue ?? "" }
    }
  }

  /// `true`, or the columns whose figures are disputed where a row holds several.
  private static func disputes(of row: Row, _ columns: [Column]) -> String {
    let disputed = row.ownFigures.filter(\.figure.isDisputed).map { columns[$0.column].name }
    return disputed.isEmpty ? (row.isDisputed ? "true" : "") : disputed.joined(separator: "; ")
  }

  /// The cell as a program reads it; a missing figure is empty.
  private static func plain(_ cell: Cell) -> String {
    switch cell {
    case .missing: ""
    case .text(let text): text
    case .term(let term): term.id
    case .number(let number): number.description
    case .figure(let figure): figure.value.description
    case .flag(let flag): flag ? "true" : "false"
    case .list(let cells): cells.map(plain).joined(separator: "; ")
    case .record(let fields):
      Cell.told(fields).map { $0.name + "=" + plain($0.value) }.joined(separator: "; ")
    }
  }

  /// Text that no spreadsheet takes for a formula: an apostrophe goes before one that begins like it.
  ///
  /// Full-width signs count too, since some spreadsheets fold them. A negative number stays a number.
  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulaStarts.contains(first),
      Number(text) == nil
    else { return text }
    return "'" + text
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
