import Diagnostics

/// Holds the rows of a table against its schema; wrong rows are reported and left out.
struct TableCheck {
  /// The table that is checked.
  let source: SourceText
  let schema: TableSchema
  /// The rows that are right so far; a cell that means “nothing” is empty.
  private(set) var table: CSVTable
  private(set) var diagnostics: [Diagnostic]
  /// How many rows are left out so far.
  private(set) var rowsLeftOut: Int

  /// Guessing at a misspelt key takes longer than finding that it is wrong.
  static let guessesAtMost = 100

  /// Reads a table and checks all of it but its foreign keys.
  /// - Complexity: O(bytes).
  init(_ source: SourceText, schema: TableSchema = TableSchema()) {
    self.source = source
    self.schema = schema
    table = CSVTable(source)
    diagnostics = table.diagnostics
    rowsLeftOut = table.rowsLeftOut
    checkHeader()
    // A row of commas alone is what spreadsheets write for an empty line.
    table.rows.removeAll { row in row.allSatisfy { $0.text.isEmpty } }
    checkCells()
    for field in schema.fields where field.isUnique { checkKey([field.name]) }
    checkKey(schema.primaryKey)
  }

  private mutating func keepRows(_ flaws: ([CSVTable.Cell]) -> [Diagnostic]) {
    var kept: [[CSVTable.Cell]] = []
    kept.reserveCapacity(table.rows.count)
    for row in table.rows {
      let found = flaws(row)
      if found.isEmpty {
        kept.append(row)
      } else {
        diagnostics += found
        rowsLeftOut += 1
      }
    }
    table.rows = kept
  }

  private mutating func checkHeader() {
    var seen: Set<String> = []
    let fields = schema.fields.map(\.name)
    for cell in table.header {
      if !seen.insert(cell.text).inserted {
        diagnostics.append(.columnTwice(cell))
      } else if !fields.isEmpty, !fields.contains(cell.text) {
        let free = fields.filter { table.column($0) == nil }
        diagnostics.append(.undeclaredColumn(cell, known: free))
      }
    }
    diagnostics += fields.filter { !seen.contains($0) }
      .map { .columnMissing($0, header: table.header) }
  }

  private mutating func checkCells() {
    let missing = schema.missingValues
    let isPlain = missing == [""]
    let columns = schema.fields.filter { $0.isBound || !isPlain }.compactMap { field in
      table.column(field.name).map { (place: $0, field: field) }
    }
    keepRows { row in
      var flaws: [Diagnostic] = []
      for column in columns {
        let cell = row[column.place]
        let isMissing = isPlain ? cell.text.isEmpty : missing.contains(cell.text)
        flaws += Self.flaws(of: cell, in: column.field, isMissing: isMissing)
      }
      return flaws
    }
    guard !isPlain else { return }
    table.rows = table.rows.map { row in
      row.map { missing.contains($0.text) ? $0.emptied : $0 }
    }
  }

  private static func flaws(
    of cell: CSVTable.Cell, in field: TableSchema.Field, isMissing: Bool
  ) -> [Diagnostic] {
    guard !isMissing else {
      return field.isRequired ? [.cellEmpty(field.name, cell)] : []
    }
    guard field.type.accepts(cell.text) else { return [.wrongType(field.type, cell)] }
    if !field.words.isEmpty, !field.words.contains(where: { field.type.isSame($0, cell.text) }) {
      return [.wordOutside(field.words, cell)]
    }
    if let minimum = field.minimum, field.type.isOrdered(cell.text, before: minimum) {
      return [.outOfBounds(cell, minimum: minimum)]
    }
    if let maximum = field.maximum, field.type.isOrdered(maximum, before: cell.text) {
      return [.outOfBounds(cell, maximum: maximum)]
    }
    return []
  }

  /// Columns whose cells together stand in one row only; a primary key is never empty.
  private mutating func checkKey(_ names: [String]) {
    let columns = names.compactMap { table.column($0) }
    guard !columns.isEmpty, columns.count == names.count else { return }
    let mayBeEmpty = names != schema.primaryKey
    let (source, header) = (source, table.header)
    var lines: [String: Int] = [:]
    keepRows { row in
      if let place = columns.first(where: { row[$0].text.isEmpty }) {
        return mayBeEmpty ? [] : [.cellEmpty(header[place].text, row[place])]
      }
      let key = Self.key(of: row, columns)
      let cell = row[columns[0]]
      if let line = lines[key] { return [.keyRepeated(cell, line: line)] }
      lines[key] = source.line(at: cell.range.lowerBound)
      return []
    }
  }

  /// Several cells as one key; the separator stands in no table.
  private static func key(of row: [CSVTable.Cell], _ columns: [Int]) -> String {
    columns.count == 1
      ? row[columns[0]].text : columns.map { row[$0].text }.joined(separator: "\u{1F}")
  }

  /// The keys that rows of other tables may name; an organisation's aliases name it too.
  func keys(_ names: [String]) -> Set<String>? {
    let columns = names.compactMap { table.column($0) }
    guard !columns.isEmpty, columns.count == names.count else { return nil }
    var keys = Set(table.rows.map { Self.key(of: $0, columns) })
    if names == ["organisation"], let aliases = table.column("aliases") {
      for row in table.rows { keys.formUnion(OrganisationTable.aliases(in: row[aliases].text)) }
    }
    return keys
  }

  /// Leaves out the rows that name a row of another table that it does not have.
  mutating func checkForeignKey(_ foreignKey: TableSchema.ForeignKey, keys: Set<String>) {
    let columns = foreignKey.columns.compactMap { table.column($0) }
    guard columns.count == foreignKey.columns.count else { return }
    var known: [String]?
    var guesses = 0
    keepRows { row in
      guard !columns.contains(where: { row[$0].text.isEmpty }) else { return [] }
      guard !keys.contains(Self.key(of: row, columns)) else { return [] }
      guesses += 1
      let candidates = known ?? keys.sorted()
      known = candidates
      return [
        .keyUnknown(
          row[columns[0]], in: foreignKey.resource,
          known: guesses > Self.guessesAtMost ? [] : candidates)
      ]
    }
  }
}

extension CSVTable.Cell {
  /// The same place with nothing in it.
  fileprivate var emptied: CSVTable.Cell { CSVTable.Cell(text: "", range: range) }
}
