import Diagnostics
import Facts

/// A table of the form while its rows are found.
struct TableDraft {
  let number: Int
  var edition: Int?
  /// Where the first row stands.
  let start: Int
  private(set) var rows: [Term]
  private(set) var columns: [Term]
  private(set) var cells: [[StatutoryTable.Cell]]

  /// Opens a table with the rows and columns that the form gives it; table two has none of its own.
  init(number: Int, start: Int) {
    self.number = number
    self.start = start
    switch number {
    case 3:
      rows = StatutoryForm.requests.map(\.term)
      columns = StatutoryForm.applicants.map(\.term) + [StatutoryForm.total]
    case 4:
      rows = StatutoryForm.reviews.map(\.line.term)
      columns = StatutoryForm.results.map(\.term) + [StatutoryForm.total]
    default:
      rows = []
      columns = []
    }
    let row = [StatutoryTable.Cell](repeating: .absent, count: columns.count)
    cells = rows.map { _ in row }
  }

  /// Whether a row was already found, so that its second coming opens another table.
  func holds(_ row: Term) -> Bool {
    guard let place = rows.firstIndex(of: row) else { return false }
    return cells[place].contains { $0 != .absent && $0 != .outside }
  }

  /// Fills in a row of which every column is given.
  mutating func fill(_ row: Term, _ values: [StatutoryTable.Cell]) {
    if let place = rows.firstIndex(of: row) { cells[place] = values }
  }

  /// Adds a row to table two, and those of its columns that no row above has.
  mutating func add(_ row: Term, _ values: [(column: Term, cell: StatutoryTable.Cell)]) {
    for value in values where !columns.contains(value.column) {
      columns.append(value.column)
      for place in cells.indices { cells[place].append(.outside) }
    }
    rows.append(row)
    cells.append(
      columns.map { column in values.first { $0.column == column }?.cell ?? .outside })
  }

  /// The table with the final places of its facts.
  func table(line: Int, edition: Int?, places: [Int]) -> StatutoryTable {
    StatutoryTable(
      number: number, edition: edition, line: line, rows: rows, columns: columns,
      cells: cells.map { row in
        row.map { cell in
          if case .fact(let index) = cell { .fact(places[index]) } else { cell }
        }
      })
  }
}

extension StatutoryTables {
  /// The tables in text order, once the final index of each fact is known.
  func finished(places: [Int]) -> [StatutoryTable] {
    let edition = tables.lazy.compactMap(\.edition).first
    let text = draft.text
    return tables.sorted { $0.start < $1.start }.map { table in
      table.table(
        line: text.source.line(at: text.bytes(table.start..<table.start).lowerBound),
        edition: table.edition ?? edition, places: places)
    }
  }
}
