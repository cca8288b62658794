import Diagnostics
import Facts

/// An answer as golden files hold it: a line a row, then the total and the notes.
///
/// `phone | 56 件 (part) <五(二)>`: cells, the figure with its precision and unit, what the row is,
/// and the sections of its sources.
struct AnswerText {
  let answer: Answer
  let language: Language

  var text: String {
    var lines = answer.rows.map(line)
    if let row = answer.totalRow { lines.append("= " + line(row)) }
    if let total = answer.total {
      lines.append(
        "total \(figure(total.value, total.precision, answer.unit)) "
          + (total.isStated ? "stated" : "computed") + places(total.sources))
    }
    lines += answer.notes.map { "note \($0.code): \($0.text.text(in: language))" }
    return lines.joined(separator: "\n")
  }

  private func line(_ row: Row) -> String {
    let isFigure = answer.columns.firstIndex { $0.name == "value" }
    let cells = row.cells.enumerated().map { place, cell in
      if place == isFigure, case .number(let value) = cell {
        return figure(value, row.precision ?? .exact, row.unit ?? answer.unit)
      }
      return self.cell(cell)
    }
    var line = cells.joined(separator: " | ")
    if let role = row.role { line += " (\(role.rawValue))" }
    if row.isDisputed { line += " (disputed)" }
    return line + places(row.sources)
  }

  private func figure(_ value: Number, _ precision: Precision, _ unit: String?) -> String {
    let mark = precision == .over ? ">" : precision.sign
    return mark + value.description + (unit.map { " " + $0 } ?? "")
  }

  private func cell(_ cell: Cell) -> String {
    switch cell {
    case .missing: "–"
    case .text(let text): text
    case .term(let term): term.id
    case .number(let number): number.description
    case .figure(let figure):
      (figure.precision == .over ? ">" : figure.precision.sign) + figure.value.description
        + (figure.isDisputed ? "!" : "") + (figure.isStated ? "" : "*")
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let cells): cells.map(self.cell).joined(separator: "+")
    case .record(let fields):
      "{" + fields.map { $0.name + "=" + self.cell($0.value) }.joined(separator: " ") + "}"
    }
  }

  private func places(_ sources: [Int]) -> String {
    let sections = sources.map { answer.sources[$0].place.section }.filter { !$0.isEmpty }
    return sections.isEmpty ? "" : " <" + sections.joined(separator: " ") + ">"
  }
}
