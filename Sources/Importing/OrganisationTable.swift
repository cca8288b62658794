public import Diagnostics
public import Facts

/// The organisations of `organisations.csv`: their tree, successions and aliases.
///
/// Columns `organisation`, `level`, `part_of`, `succeeds` and `aliases` are read, others are left
/// alone; aliases stand in one cell, parted by `;`, `|` or `、`.
public struct OrganisationTable: Sendable {
  /// The organisations in table order, each with what was known of it before.
  public let organisations: [Organisation]
  /// What is wrong with the table: a row without name, a name twice, a reference to nothing, a
  /// contradiction with what was known before.
  public let diagnostics: [Diagnostic]
  /// How many rows are left out.
  public let rowsLeftOut: Int

  /// Reads the table; a wrong row is left out, a wrong reference only loses the reference.
  /// - Complexity: O(rows × depth of the tree).
  public init(_ source: SourceText) {
    let table = CSVTable(source)
    let read = OrganisationTable(table, among: [])
    organisations = read.organisations
    diagnostics = table.diagnostics + read.diagnostics
    rowsLeftOut = table.rowsLeftOut + read.rowsLeftOut
  }

  /// Reads the rows of a table whose text was reported on already; what is known of earlier tables
  /// wins where this one contradicts it.
  init(_ table: CSVTable, among known: [Organisation]) {
    guard let name = table.column("organisation") else {
      organisations = []
      diagnostics = [.columnMissing("organisation", header: table.header)]
      rowsLeftOut = table.rows.count
      return
    }
    var draft = OrganisationDraft(name: name, table: table, known: known)
    draft.read()
    organisations = draft.organisations
    diagnostics = draft.diagnostics
    rowsLeftOut = draft.rowsLeftOut
  }

  /// The aliases of one cell.
  static func aliases(in cell: String) -> [String] {
    cell.split { ";|、\u{FF1B}".contains($0) }.map(Blanks.trimmed).filter { !$0.isEmpty }
  }
}
