import Diagnostics
import Facts

/// Puts the cells of an answer's rows into a person's words.
struct SheetPrinter {
  let answer: Answer
  let columns: SheetColumns
  let style: OutputStyle

  func line(_ row: Row) -> Sheet.Line {
    let entries = columns.indexes.map { entry(of: row, at: $0) }
    let keys = zip(columns.indexes, entries).filter { answer.columns[$0.0].kind != .number }
    var marks: [String] = []
    if row.role == .apart { marks.append(words(Phrase.apart)) }
    if row.isDisputed { marks.append(words(Phrase.disputed)) }
    return Sheet.Line(
      entries: entries, marks: marks, label: keys.map(\.1.line).joined(separator: ", "),
      sources: row.sources)
  }

  func line(_ total: Total) -> Sheet.Line {
    let label = words(Phrase.total)
    let labelled = columns.indexes.first { answer.columns[$0].kind != .number }
    let entries = columns.indexes.map { index in
      if index == columns.figure {
        return figure(total.value, precision: total.precision, unit: sharedUnit(at: index))
      }
      return Sheet.Entry(text: MarkedText(index == labelled ? label : ""), unit: "")
    }
    let mark = words(total.isStated ? Phrase.stated : Phrase.computed)
    return Sheet.Line(
      entries: entries, marks: labelled == nil ? [label, mark] : [mark], label: label,
      sources: total.sources)
  }

  private func entry(of row: Row, at index: Int) -> Sheet.Entry {
    guard index < row.cells.count else { return Sheet.Entry(text: MarkedText(""), unit: "") }
    let column = answer.columns[index]
    switch row.cells[index] {
    case .missing:
      let isKeyOfRemainder = row.role == .remainder && column.kind != .number
      return Sheet.Entry(
        text: MarkedText(isKeyOfRemainder ? words(Phrase.notBrokenDown) : "–"), unit: "")
    case .number(let number) where index == columns.figure:
      return figure(
        number, to: highest(of: row), precision: precision(of: row), unit: unit(of: row, at: index))
    case .number(let number):
      return figure(number, precision: nil, unit: column.unit)
    case .text(let text) where column.name == "text":
      return Sheet.Entry(text: sentence(text, of: row), unit: "")
    case .list(let cells):
      let items = cells.map { Printable.text(words($0)) }
      let line = items.joined(separator: words(Phrase.comma))
      return Sheet.Entry(text: MarkedText(line), unit: "", items: items)
    case let cell:
      return Sheet.Entry(text: MarkedText(words(cell)), unit: "")
    }
  }

  private func figure(
    _ value: Number, to highest: Number? = nil, precision: Precision?, unit: String?
  ) -> Sheet.Entry {
    let unit = Printable.text(unit ?? "")
    // A range says by itself how exact it is.
    let digits = highest.map { "\(value)–\($0)" } ?? (precision?.sign ?? "") + value.description
    return Sheet.Entry(
      text: MarkedText(digits),
      unit: unit.isEmpty || unit.hasPrefix("%") ? unit : " " + unit)
  }

  /// The sentence of a row, with what its source points to marked.
  private func sentence(_ text: String, of row: Row) -> MarkedText {
    guard let first = row.sources.first, answer.sources.indices.contains(first),
      answer.sources[first].place.text == text
    else { return MarkedText(text) }
    return MarkedText(answer.sources[first].place)
  }

  private func precision(of row: Row) -> Precision? {
    if let precision = row.precision { return precision }
    guard let index = columns.precision, index < row.cells.count else { return nil }
    switch row.cells[index] {
    case .text(let id): return Precision(rawValue: id)
    case .term(let term): return Precision(rawValue: term.id)
    default: return nil
    }
  }

  private func highest(of row: Row) -> Number? {
    guard let index = columns.highest, index < row.cells.count,
      case .number(let number) = row.cells[index]
    else { return nil }
    return number
  }

  private func unit(of row: Row, at index: Int) -> String? {
    if let unit = row.unit { return unit }
    guard let folded = columns.unit, folded < row.cells.count else {
      return sharedUnit(at: index)
    }
    if case .missing = row.cells[folded] { return nil }
    return words(row.cells[folded])
  }

  private func sharedUnit(at index: Int) -> String? {
    answer.columns[index].unit ?? answer.unit
  }

  private func words(_ wording: Wording) -> String { wording.text(in: style.language) }

  private func words(_ cell: Cell) -> String {
    switch cell {
    case .missing: "–"
    case .text(let text): text
    case .term(let term): words(term.name)
    case .number(let number): number.description
    case .figure(let figure): figure.precision.sign + figure.value.description
    case .flag(let flag): words(flag ? Phrase.yes : Phrase.no)
    case .list(let cells): cells.map(words).joined(separator: words(Phrase.comma))
    case .record(let fields):
      fields.map { $0.name + "=" + words($0.value) }.joined(separator: ", ")
    }
  }
}
