public import Diagnostics
public import Facts

/// The organisations of `organisations.csv`: their tree, successions and aliases.
///
/// Columns `organisation`, `part_of`, `succeeds` and `aliases` are read, others are left alone;
/// aliases stand in one cell, parted by `;`, `|` or `、`.
public struct OrganisationTable: Sendable {
  /// The organisations in table order.
  public let organisations: [Organisation]
  /// What is wrong with the table: a row without name, a name twice, a reference to nothing.
  public let diagnostics: [Diagnostic]

  /// Reads the table; a wrong row is left out, a wrong reference only loses the reference.
  /// - Complexity: O(rows × depth of the tree).
  public init(_ source: SourceText) {
    let table = CSVTable(source)
    guard let name = table.column("organisation") else {
      organisations = []
      diagnostics = table.diagnostics + [Self.noNames(table.header)]
      return
    }
    var draft = Draft(name: name, table: table)
    draft.read()
    organisations = draft.organisations
    diagnostics = table.diagnostics + draft.diagnostics
  }

  private static func noNames(_ header: [CSVTable.Cell]) -> Diagnostic {
    let start = header.first?.range.lowerBound ?? 0
    return Diagnostic(
      id: "no-column",
      message: Wording(
        english: "no column is called organisation", chinese: "没有名为 organisation 的列"),
      range: start..<(header.last?.range.upperBound ?? start))
  }
}

/// A table of organisations while its rows are being checked against one another.
private struct Draft {
  let name: Int
  let table: CSVTable
  var organisations: [Organisation] = []
  var diagnostics: [Diagnostic] = []

  mutating func read() {
    let rows = namedRows()
    let known = Set(rows.map { $0[name].text })
    let (parents, predecessors) = (table.column("part_of"), table.column("succeeds"))
    var parentOf: [String: String] = [:]
    for row in rows {
      let own = row[name].text
      let parent = reference(parents.map { row[$0] }, of: own, known: known)
      if let parent, let cell = parents.map({ row[$0] }), leads(from: parent, to: own, parentOf) {
        diagnostics.append(Self.circle(cell))
      } else {
        parentOf[own] = parent
      }
      organisations.append(
        Organisation(
          name: own, partOf: parentOf[own],
          succeeds: reference(predecessors.map { row[$0] }, of: own, known: known),
          aliases: table.column("aliases").map { Self.aliases(row[$0].text) } ?? []))
    }
  }

  /// The rows that have a name of their own.
  private mutating func namedRows() -> [[CSVTable.Cell]] {
    var seen: Set<String> = []
    return table.rows.filter { row in
      let cell = row[name]
      if cell.text.isEmpty {
        diagnostics.append(Self.noName(cell))
      } else if !seen.insert(cell.text).inserted {
        diagnostics.append(Self.twice(cell))
      } else {
        return true
      }
      return false
    }
  }

  private mutating func reference(
    _ cell: CSVTable.Cell?, of own: String, known: Set<String>
  ) -> String? {
    guard let cell, !cell.text.isEmpty else { return nil }
    guard known.contains(cell.text), cell.text != own else {
      diagnostics.append(Self.unknown(cell, known: known))
      return nil
    }
    return cell.text
  }

  /// Whether going up from one organisation reaches another.
  private func leads(from start: String, to end: String, _ parentOf: [String: String]) -> Bool {
    var current: String? = start
    while let name = current {
      if name == end { return true }
      current = parentOf[name]
    }
    return false
  }

  private static func aliases(_ cell: String) -> [String] {
    cell.split { ";|、\u{FF1B}".contains($0) }
      .map { String($0.drop { $0 == " " }) }
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      .filter { !$0.isEmpty }
  }

  private static func noName(_ cell: CSVTable.Cell) -> Diagnostic {
    Diagnostic(
      id: "no-name",
      message: Wording(english: "the organisation has no name", chinese: "单位没有名称"),
      range: cell.range)
  }

  private static func twice(_ cell: CSVTable.Cell) -> Diagnostic {
    Diagnostic(
      id: "name-twice",
      message: Wording(
        english: "\(cell.text) is already listed above", chinese: "\(cell.text)在上文已列出"),
      range: cell.range)
  }

  private static func unknown(_ cell: CSVTable.Cell, known: Set<String>) -> Diagnostic {
    Diagnostic(
      id: "unknown-organisation",
      message: Wording(
        english: "no other organisation of the table is called \(cell.text)",
        chinese: "表中没有名为\(cell.text)的其他单位"),
      range: cell.range,
      suggestion: NearestName.nearest(to: cell.text, among: known.sorted()))
  }

  private static func circle(_ cell: CSVTable.Cell) -> Diagnostic {
    Diagnostic(
      id: "circle",
      message: Wording(
        english: "\(cell.text) is itself part of this organisation",
        chinese: "\(cell.text)本身隶属于该单位"),
      range: cell.range)
  }
}
