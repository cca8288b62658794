import Diagnostics
import Facts

/// The figures of an answer as a grid, which charts, pictures and sentences are made of: a part a
/// row, a year or organisation a column.
///
/// ```
///         2018    2019
/// phone   365361  270451
/// wechat  250083  195950
/// ```
/// A question of one year has one column without a title. Shares and rates are drawn as the
/// percentages that they are.
struct FigureTable {
  /// A row of figures under one name.
  struct Part {
    /// What the row is called; empty for an answer without `by`.
    let label: String
    /// What the row is to the total.
    let role: Row.Role?
    /// The figures by column; nil where there is none, which is not zero.
    let figures: [Cell.Figure?]
    /// The unit of the figures; empty for none.
    let unit: String
    /// Every figure of the row by its column's name: `change`, `percent`, `base`.
    let named: [String: Cell.Figure]
  }

  /// The columns' titles; one empty title for a question of one year.
  let columns: [String]
  let parts: [Part]
  let total: Part?
  /// The periods of the columns, or of the rows where they are years; empty for organisations.
  let periods: [Period]

  /// Nil where an answer has no figures to compare: lists, plans, text.
  init?(_ answer: Answer, language: Language) {
    guard let places = Self.places(of: answer), !answer.rows.isEmpty else { return nil }
    let reader = PartReader(answer: answer, places: places, language: language)
    columns =
      answer.series.isEmpty
      ? [""] : places.map { Printable.text(answer.columns[$0].title.text(in: language)) }
    parts = answer.rows.map { reader.part($0) }
    total =
      answer.total.map { reader.part($0) }
      ?? answer.totalRow.map { reader.part($0, label: Phrase.total.text(in: language)) }
    periods = answer.series.isEmpty ? [] : Self.periods(places.map { answer.columns[$0].name })
  }

  private init(columns: [String], parts: [Part], total: Part?, periods: [Period]) {
    self.columns = columns
    self.parts = parts
    self.total = total
    self.periods = periods
  }

  /// Whether the figures stand side by side, years or organisations.
  var isSideBySide: Bool { columns.count > 1 }

  /// The same figures with two years or more in columns, ascending; nil where there are not.
  var overTime: FigureTable? {
    if periods.count > 1 { return self }
    let periods = Self.periods(parts.map(\.label))
    guard !isSideBySide, periods.count > 1 else { return nil }
    let order = periods.indices.sorted { periods[$0] < periods[$1] }
    let part = Part(
      label: "", role: nil, figures: order.map { parts[$0].figures[0] }, unit: parts[0].unit,
      named: [:])
    return FigureTable(
      columns: order.map { parts[$0].label }, parts: [part], total: nil,
      periods: order.map { periods[$0] })
  }

  /// The columns of the figures; nil where there is nothing to compare.
  private static func places(of answer: Answer) -> [Int]? {
    let series = answer.series.filter(answer.columns.indices.contains)
    if !series.isEmpty { return series }
    let names = answer.columns.map(\.name)
    // A list is asked for its sentences; its figures may be of many kinds.
    guard answer.verb != "list", !names.contains("text") else { return nil }
    let isPart = ["share", "rate"].contains(answer.verb)
    let name = isPart && names.contains("percent") ? "percent" : "value"
    return names.firstIndex(of: name).map { [$0] }
  }

  /// The periods that all words name; empty where one of them names none.
  private static func periods(_ words: [String]) -> [Period] {
    let periods = words.compactMap { Period($0) }
    return periods.count == words.count ? periods : []
  }
}

/// Reads the rows of an answer as parts of a figure table.
private struct PartReader {
  let answer: Answer
  let places: [Int]
  let language: Language

  func part(_ row: Row, label: String? = nil) -> FigureTable.Part {
    let named = answer.columns.indices.compactMap { column in
      row.figure(at: column).map { (answer.columns[column].name, $0) }
    }
    return FigureTable.Part(
      label: label ?? self.label(of: row), role: row.role,
      figures: places.map { row.figure(at: $0) }, unit: unit(row.unit),
      named: Dictionary(named) { first, _ in first })
  }

  func part(_ total: Total) -> FigureTable.Part {
    let figure = Cell.Figure(
      total.value, precision: total.precision, sources: total.sources, isStated: total.isStated)
    return FigureTable.Part(
      label: Phrase.total.text(in: language), role: nil, figures: [figure], unit: unit(nil),
      named: [:])
  }

  private func label(of row: Row) -> String {
    let words = AnswerShape(answer).keys.filter(row.cells.indices.contains).map { column in
      if row.role == .remainder, row.cells[column] == .missing {
        return Phrase.notBrokenDown.text(in: language)
      }
      return Printable.text(CellText.words(row.cells[column], in: language))
    }
    return words.joined(separator: Phrase.comma.text(in: language))
  }

  private func unit(_ own: String?) -> String {
    let column = answer.columns[places[0]]
    let unit = column.unit == "%" ? "%" : own ?? column.unit ?? answer.unit ?? ""
    return Printable.text(unit)
  }
}
