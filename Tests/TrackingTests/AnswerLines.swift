import Diagnostics
import Facts

/// An answer of `track` as lines: `2012.2.1 substantial? | page_views 96000→126000 | 0.60 二(一) | `.
struct AnswerLines {
  let answer: Answer

  /// One line a row: item, level with ? where suggested, measures, mentions, entries.
  var rows: [String] {
    answer.rows.map { row in
      let level = text(row, "level") + (cell(row, "suggested") == .flag(true) ? "?" : "")
      let measures = list(row, "measures").map { fields in
        Self.measure(fields)
      }
      let mentions = list(row, "mentions").map { fields in
        "\(Self.text(fields["score"])) \(Self.text(fields["section"]))"
      }
      let entries = list(row, "entries").map { fields in
        let strike = Self.text(fields["withdrawn_by"])
        return Self.text(fields["number"]) + (strike == "–" ? "" : " struck by \(strike)")
      }
      let parts = [measures, mentions, entries].map { $0.joined(separator: ", ") }
      return (["\(text(row, "item")) \(level)"] + parts).joined(separator: " | ")
    }
  }

  /// One line a note: its code and English words.
  var notes: [String] { answer.notes.map { "\($0.code): \($0.text.english)" } }

  /// The text of a column in a row.
  func text(_ row: Row, _ name: String) -> String { Self.text(cell(row, name)) }

  private func cell(_ row: Row, _ name: String) -> Cell? {
    answer.columns.firstIndex { $0.name == name }.map { row.cells[$0] }
  }

  private func list(_ row: Row, _ name: String) -> [[String: Cell]] {
    guard case .list(let cells)? = cell(row, name) else { return [] }
    return cells.map(Self.fields)
  }

  private static func fields(_ cell: Cell) -> [String: Cell] {
    guard case .record(let fields) = cell else { return [:] }
    return Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private static func measure(_ measure: [String: Cell]) -> String {
    let part = measure["dims"].map(fields)?.map { " \($0.key)=\(text($0.value))" }.joined() ?? ""
    return text(measure["measure"]) + part
      + " \(text(measure["baseline"]))→\(text(measure["actual"]))"
  }

  private static func text(_ cell: Cell?) -> String {
    switch cell {
    case .text(let text): text
    case .term(let term): term.id
    case .number(let number): number.description
    case .figure(let figure): figure.value.description + (figure.isDisputed ? "!" : "")
    default: "–"
    }
  }
}
