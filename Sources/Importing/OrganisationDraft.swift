import Diagnostics
import Facts

/// A table of organisations while its rows are being checked against one another.
struct OrganisationDraft {
  private let name: Int
  private let table: CSVTable
  private let known: [String: Organisation]
  private var names: Set<String>
  private var owners: [String: String] = [:]
  private var parentOf: [String: String]

  private(set) var organisations: [Organisation] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var rowsLeftOut = 0

  init(name: Int, table: CSVTable, known: [Organisation]) {
    self.name = name
    self.table = table
    self.known = Dictionary(known.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    names = Set(known.map(\.name))
    parentOf = self.known.compactMapValues(\.partOf)
    for organisation in known {
      for alias in organisation.aliases { owners[alias] = organisation.name }
    }
  }

  mutating func read() {
    let rows = namedRows()
    names.formUnion(rows.map { $0[name].text })
    for row in rows {
      let own = row[name].text
      let before = known[own]
      let parent = parent(in: row, of: own, before: before?.partOf)
      parentOf[own] = parent
      organisations.append(
        Organisation(
          name: own, level: level(in: row, before: before?.level), partOf: parent,
          succeeds: reference("succeeds", in: row, of: own, before: before?.succeeds),
          aliases: aliases(in: row, of: own, before: before?.aliases ?? [])))
    }
  }

  /// The rows that have a name of their own.
  private mutating func namedRows() -> [[CSVTable.Cell]] {
    var seen: Set<String> = []
    return table.rows.filter { row in
      let cell = row[name]
      if cell.text.isEmpty {
        diagnostics.append(.organisationUnnamed(cell))
      } else if !seen.insert(cell.text).inserted {
        diagnostics.append(.organisationTwice(cell))
      } else {
        return true
      }
      rowsLeftOut += 1
      return false
    }
  }

  private func cell(_ column: String, in row: [CSVTable.Cell]) -> CSVTable.Cell? {
    guard let place = table.column(column), !row[place].text.isEmpty else { return nil }
    return row[place]
  }

  private mutating func level(in row: [CSVTable.Cell], before: String?) -> String? {
    guard let cell = cell("level", in: row) else { return before }
    return agreed(cell, "level", in: row, before: before)
  }

  private mutating func parent(
    in row: [CSVTable.Cell], of own: String, before: String?
  ) -> String? {
    let parent = reference("part_of", in: row, of: own, before: before)
    guard let parent, let cell = cell("part_of", in: row), leads(from: parent, to: own) else {
      return parent
    }
    diagnostics.append(.organisationCircle(cell))
    return before
  }

  /// Another organisation that a cell names by its full name; what was known before wins.
  private mutating func reference(
    _ column: String, in row: [CSVTable.Cell], of own: String, before: String?
  ) -> String? {
    guard let cell = cell(column, in: row) else { return before }
    guard names.contains(cell.text), cell.text != own else {
      let isGuessed = diagnostics.count < TableCheck.guessesAtMost
      diagnostics.append(.organisationUnknown(cell, known: isGuessed ? names : []))
      return before
    }
    return agreed(cell, column, in: row, before: before)
  }

  /// What a cell says where nothing else was known before.
  private mutating func agreed(
    _ cell: CSVTable.Cell, _ column: String, in row: [CSVTable.Cell], before: String?
  ) -> String {
    guard let before, before != cell.text else { return cell.text }
    diagnostics.append(
      .organisationContradicted(cell, column: column, of: row[name].text, before: before))
    return before
  }

  private mutating func aliases(
    in row: [CSVTable.Cell], of own: String, before: [String]
  ) -> [String] {
    guard let cell = cell("aliases", in: row) else { return before }
    var aliases = before
    for alias in OrganisationTable.aliases(in: cell.text)
    where alias != own && !aliases.contains(alias) {
      let owner = names.contains(alias) ? alias : owners[alias]
      if let owner, owner != own {
        diagnostics.append(.aliasTaken(alias, by: owner, cell))
      } else {
        owners[alias] = own
        aliases.append(alias)
      }
    }
    return aliases
  }

  /// Whether going up from one organisation reaches another.
  private func leads(from start: String, to end: String) -> Bool {
    var current = start
    // A tree that was known before may hold a circle of its own: no way up is longer than all.
    for _ in 0...parentOf.count {
      if current == end { return true }
      guard let parent = parentOf[current] else { return false }
      current = parent
    }
    return false
  }
}
