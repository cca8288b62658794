import Diagnostics
import Facts

/// Puts the cells of an answer's rows into a person's words.
struct SheetPrinter {
  let answer: Answer
  let columns: SheetColumns
  let shape: AnswerShape
  let style: OutputStyle

  func line(_ row: Row) -> Sheet.Line {
    let entries = columns.indexes.map { entry(of: row, at: $0) }
    let keys = zip(columns.indexes, entries).filter { isKey($0.0) }
    let label = keys.map(\.1.line).joined(separator: ", ")
    var marks: [String] = []
    if row.role == .apart { marks.append(words(Phrase.apart)) }
    marks += disputes(of: row)
    return Sheet.Line(
      entries: entries, marks: marks, label: label, sources: row.allSources,
      backings: backings(of: row, label: label))
  }

  func line(_ total: Total) -> Sheet.Line {
    let label = words(Phrase.total)
    let labelled = columns.indexes.first { answer.columns[$0].kind != .number }
    let entries = columns.indexes.map { index in
      if index == columns.figure {
        var entry = figure(
          total.value, precision: total.precision, unit: sharedUnit(at: index), at: index)
        entry.sources = total.sources
        return entry
      }
      return Sheet.Entry(text: MarkedText(index == labelled ? label : ""), unit: "")
    }
    let mark = words(total.isStated ? Phrase.stated : Phrase.computed)
    return Sheet.Line(
      entries: entries, marks: labelled == nil ? [label, mark] : [mark], label: label,
      sources: total.sources, backings: [.init(label: label, sources: total.sources)])
  }

  /// The row under the rows: its name stands in the first column of words.
  func line(total row: Row) -> Sheet.Line {
    let label = words(Phrase.total)
    let labelled = columns.indexes.first(where: isKey)
    let entries = columns.indexes.map { index in
      isKey(index)
        ? Sheet.Entry(text: MarkedText(index == labelled ? label : ""), unit: "")
        : entry(of: row, at: index)
    }
    return Sheet.Line(
      entries: entries,
      marks: (labelled == nil ? [label] : []) + statements(of: row) + disputes(of: row),
      label: label, sources: row.allSources, backings: backings(of: row, label: label))
  }

  /// Whether a column's words name the row.
  private func isKey(_ column: Int) -> Bool {
    shape.series.isEmpty ? answer.columns[column].kind != .number : shape.keys.contains(column)
  }

  private func entry(of row: Row, at index: Int) -> Sheet.Entry {
    guard index < row.cells.count else { return Sheet.Entry(text: MarkedText(""), unit: "") }
    let column = answer.columns[index]
    switch row.cells[index] {
    case .missing:
      // A year is a number, and names the row all the same.
      let isKeyOfRemainder = row.role == .remainder && shape.keys.contains(index)
      return Sheet.Entry(
        text: MarkedText(isKeyOfRemainder ? words(Phrase.notBrokenDown) : "–"), unit: "")
    case .number(let number) where index == columns.figure:
      var entry = figure(
        number, to: highest(of: row), precision: precision(of: row),
        unit: unit(of: row, at: index), at: index)
      entry.sources = row.sources
      return entry
    case .figure(let value):
      var entry = figure(
        value.value, precision: value.precision, unit: unit(of: row, at: index), at: index)
      entry.sources = value.sources
      return entry
    case .number(let number):
      return figure(number, precision: nil, unit: column.unit, at: index)
    case .text(let text) where column.name == "text":
      return Sheet.Entry(text: sentence(text, of: row), unit: "")
    case .list(let cells):
      return list(cells, inColumn: column.name)
    case .term where column.name == "level" && TrackedPlan.isTracked(answer):
      let level = TrackedPlan.level(of: row, in: answer, style.language) ?? "–"
      return Sheet.Entry(text: MarkedText(level), unit: "")
    case let cell:
      return Sheet.Entry(text: MarkedText(words(cell)), unit: "")
    }
  }

  private func list(_ cells: [Cell], inColumn column: String) -> Sheet.Entry {
    let tracked =
      TrackedPlan.isTracked(answer)
      ? cells.compactMap { cell in
        TrackedRecord(cell, language: style.language)?
          .line(inColumn: column)
      } : []
    let items = tracked.isEmpty ? cells.map { Printable.text(words($0)) } : tracked
    let line = items.joined(separator: tracked.isEmpty ? words(Phrase.comma) : "; ")
    return Sheet.Entry(text: MarkedText(line), unit: "", items: items)
  }

  private func figure(
    _ value: Number, to highest: Number? = nil, precision: Precision?, unit: String?, at index: Int
  ) -> Sheet.Entry {
    // A range says by itself how exact it is.
    let isPercentage = AnswerShape.isComputedPercentage(answer.columns[index])
    let digits =
      highest.map { FigureText.digits(value) + "–" + FigureText.digits($0) }
      ?? FigureText.signed(
        value, precision, leastDecimals: isPercentage ? 1 : 0,
        isChange: shape.changes.contains(index))
    return Sheet.Entry(
      text: MarkedText(digits), unit: FigureText.spaced(unit.map { Printable.text($0) }))
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

  /// The unit behind a figure; nil where the heading of its column says it.
  private func unit(of row: Row, at index: Int) -> String? {
    let column = answer.columns[index]
    guard index == columns.figure || shape.series.contains(index) else {
      return shape.headingUnit(of: index, in: answer) == nil ? column.unit : nil
    }
    if let unit = row.unit { return unit }
    guard let folded = columns.unit, folded < row.cells.count else {
      return shape.headingUnit(of: index, in: answer) == nil ? sharedUnit(at: index) : nil
    }
    if case .missing = row.cells[folded] { return nil }
    return words(row.cells[folded])
  }

  private func sharedUnit(at index: Int) -> String? {
    answer.columns[index].unit ?? answer.unit
  }

  private func words(_ wording: Wording) -> String { wording.text(in: style.language) }

  private func words(_ cell: Cell) -> String { CellText.words(cell, in: style.language) }
}
