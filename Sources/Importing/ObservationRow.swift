import Diagnostics
import Facts

/// One row of an observation table while its cells are being understood.
struct ObservationRow {
  /// What the cells say that may be written wrongly.
  struct Figures {
    let period: Period
    let value: Number
    let valueMax: Number?
    let precision: Precision
  }

  private let row: [CSVTable.Cell]
  private let columns: ObservationColumns
  /// The figures; nil where a cell is wrong.
  let figures: Figures?
  /// What is wrong with the cells, from left to right.
  let diagnostics: [Diagnostic]

  /// Reads a row; `periods` keeps those met before, since many rows speak of few.
  init(row: [CSVTable.Cell], columns: ObservationColumns, periods: inout [String: Period]) {
    self.row = row
    self.columns = columns
    var flaws: [Diagnostic] = []
    for (name, place) in [("organisation", columns.organisation), ("measure", columns.measure)]
    where row[place].text.isEmpty {
      flaws.append(.cellEmpty(name, row[place]))
    }
    let period = Self.period(row[columns.period], &periods, &flaws)
    let value = Self.number(row[columns.value], &flaws)
    if value == nil, row[columns.value].text.isEmpty {
      flaws.append(.cellEmpty("value", row[columns.value]))
    }
    let valueMax = columns.valueMax.flatMap { Self.number(row[$0], &flaws) }
    if let place = columns.valueMax, let value, let valueMax, valueMax <= value {
      flaws.append(.rangeTurned(row[place], value: value.description))
    }
    let precision = Self.precision(columns.precision.map { row[$0] }, &flaws)
    diagnostics = flaws.sorted { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
    if flaws.isEmpty, let period, let value {
      figures = Figures(period: period, value: value, valueMax: valueMax, precision: precision)
    } else {
      figures = nil
    }
  }

  private static func period(
    _ cell: CSVTable.Cell, _ periods: inout [String: Period], _ flaws: inout [Diagnostic]
  ) -> Period? {
    if let period = periods[cell.text] { return period }
    guard let period = Period(cell.text) else {
      flaws.append(cell.text.isEmpty ? .cellEmpty("period", cell) : .wrongPeriod(cell))
      return nil
    }
    periods[cell.text] = period
    return period
  }

  /// The number of a cell; nil for an empty one and, with a complaint, for a wrong one.
  private static func number(_ cell: CSVTable.Cell, _ flaws: inout [Diagnostic]) -> Number? {
    guard !cell.text.isEmpty else { return nil }
    let number = Number(cell.text)
    if number == nil { flaws.append(.wrongType(.number, cell)) }
    return number
  }

  private static func precision(
    _ cell: CSVTable.Cell?, _ flaws: inout [Diagnostic]
  ) -> Precision {
    guard let cell, !cell.text.isEmpty else { return .exact }
    if let precision = Precision(rawValue: cell.text) { return precision }
    flaws.append(.wordOutside(Precision.allCases.map(\.rawValue), cell))
    return .exact
  }

  /// The fact that the row states.
  func fact(
    _ figures: Figures, in source: SourceText, words: inout VocabularyWords,
    organisations: OrganisationNames
  ) -> Fact {
    let measure = words.measure(row[columns.measure].text)
    var coordinates = Coordinates()
    for column in columns.dimensions where !row[column.place].text.isEmpty {
      coordinates[column.id] = words.values(
        row[column.place].text, of: column.id, measure: measure)
    }
    let unit = columns.unit.map { row[$0].text } ?? ""
    return Fact(
      measure: measure, value: figures.value, valueMax: figures.valueMax,
      unit: unit.isEmpty ? words.unit(of: measure) : unit, precision: figures.precision,
      coordinates: coordinates,
      organisation: organisations.fullName(of: row[columns.organisation].text),
      period: figures.period, place: place(in: source))
  }

  private func place(in source: SourceText) -> Place {
    let start = row.first?.range.lowerBound ?? 0
    let range = start..<(row.last?.range.upperBound ?? start)
    let cell = row[columns.value].range
    let isQuoted = source.bytes[cell.lowerBound] == UInt8(ascii: "\"")
    return Place(
      section: "", line: source.line(at: start), range: range,
      number: isQuoted ? cell.lowerBound + 1..<cell.upperBound - 1 : cell,
      text: source[range])
  }

  /// The document that the row cites; one that no table lists is called as the cell calls it.
  func citation(among sources: [String: Citation]) -> Citation? {
    guard let place = columns.source, !row[place].text.isEmpty else { return nil }
    let id = row[place].text
    return sources[id] ?? Citation(id: id, title: id)
  }
}
