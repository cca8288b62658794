import Diagnostics
import Facts

/// The rows of an observation table made facts: `全国,2017,complaints,phone,…,409548,件,exact,S01`.
///
/// Known columns are `organisation`, `period`, `measure`, `value`, `value_max`, `unit`, `precision`
/// and `source`; a cell of any other column is a value of the dimension that the column is called.
struct ObservationTable {
  private(set) var facts: [Fact] = []
  private(set) var citations: [Citation?] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var rowsLeftOut = 0

  /// Whether a header is one of observations; without a measure or value a table holds cases.
  static func isNamed(by header: [CSVTable.Cell]) -> Bool {
    ["measure", "value"].allSatisfy { name in header.contains { $0.text == name } }
  }

  /// Reads the rows of a checked table.
  /// - Complexity: O(bytes of the table).
  init(
    _ table: CSVTable, in source: SourceText, words: inout VocabularyWords,
    organisations: OrganisationNames, sources: [String: Citation]
  ) {
    let missing = ObservationColumns.required.filter { table.column($0) == nil }
    diagnostics = missing.map { .columnMissing($0, header: table.header) }
    guard missing.isEmpty, let columns = ObservationColumns(table, words: &words) else {
      rowsLeftOut = table.rows.count
      return
    }
    diagnostics += columns.diagnostics
    facts.reserveCapacity(table.rows.count)
    var periods: [String: Period] = [:]
    for row in table.rows {
      let draft = ObservationRow(row: row, columns: columns, periods: &periods)
      guard let figures = draft.figures else {
        diagnostics += draft.diagnostics
        rowsLeftOut += 1
        continue
      }
      facts.append(
        draft.fact(figures, in: source, words: &words, organisations: organisations))
      citations.append(draft.citation(among: sources))
    }
  }
}
