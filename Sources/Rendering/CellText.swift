import Diagnostics
import Facts

/// A cell in a person's words, where it stands on one line.
enum CellText {
  /// The words; a missing cell is the en dash.
  static func words(_ cell: Cell, in language: Language) -> String {
    switch cell {
    case .missing: "–"
    case .text(let text): text
    case .term(let term): term.name.text(in: language)
    case .number(let number): FigureText.digits(number)
    case .figure(let figure): FigureText.signed(figure.value, figure.precision)
    case .flag(let flag): (flag ? Phrase.yes : Phrase.no).text(in: language)
    case .list(let cells):
      cells.map { words($0, in: language) }.joined(separator: Phrase.comma.text(in: language))
    case .record(let fields):
      fields.map { $0.name + "=" + words($0.value, in: language) }.joined(separator: ", ")
    }
  }
}
