import Diagnostics
import Facts

/// Cells of one table whose figures add up to the same: 一 + 二 = 三(七) + 四 in a column.
struct TableIdentity {
  /// A cell by the places of its row and column.
  struct Address: Hashable {
    let row: Int
    let column: Int
  }

  /// The cell that the identity recomputes.
  let spot: StatutoryTable.Spot
  /// What is stated.
  let left: [Address]
  /// What it is recomputed from.
  let right: [Address]

  /// Every cell, the stated ones first.
  var cells: [Address] { left + right }

  /// The identities of a table, in the form's order; table two has none within one year.
  static func all(of table: StatutoryTable) -> [TableIdentity] {
    switch table.number {
    case 3: rows(of: table) + table.columns.indices.flatMap { requests(of: table, column: $0) }
    case 4: rows(of: table)
    default: []
    }
  }

  /// The last column is the sum of the others, in every row that the form prints figures in.
  private static func rows(of table: StatutoryTable) -> [TableIdentity] {
    let last = table.columns.count - 1
    return table.rows.indices.filter { !isEmpty(table.cells[$0]) }.map { row in
      TableIdentity(
        spot: table.spot(row: row, column: last), left: [Address(row: row, column: last)],
        right: (0..<last).map { Address(row: row, column: $0) })
    }
  }

  /// What a column of table three adds up to: outcomes of their grounds, all results, and what came
  /// in against what was settled or is still open.
  private static func requests(of table: StatutoryTable, column: Int) -> [TableIdentity] {
    func cell(_ id: String) -> [Address] {
      table.rows.firstIndex { $0.id == id }.map { [Address(row: $0, column: column)] } ?? []
    }
    let outcomes = table.rows.map(\.id).filter { id in
      !["new", "carried_in", "closed", "carried_out"].contains(id) && !id.contains("/")
    }
    let groups = outcomes.compactMap { id -> TableIdentity? in
      let grounds = Self.grounds(of: id, in: table, column: column)
      guard let sum = cell(id).first, !grounds.isEmpty, !isEmpty(table.cells[sum.row]) else {
        return nil
      }
      return TableIdentity(
        spot: table.spot(row: sum.row, column: column), left: [sum], right: grounds)
    }
    let results = TableIdentity(
      spot: spot("closed", in: table, column: column), left: cell("closed"),
      right: outcomes.flatMap { id in
        let grounds = Self.grounds(of: id, in: table, column: column)
        let sum = cell(id).filter { hasFact($0, in: table) }
        return grounds.allSatisfy { hasFact($0, in: table) } || sum.isEmpty
          ? (grounds.isEmpty ? cell(id) : grounds) : sum
      })
    let balance = TableIdentity(
      spot: StatutoryTable.Spot(
        table: table.number, row: received, column: table.columns[column]),
      left: cell("new") + cell("carried_in"), right: cell("closed") + cell("carried_out"))
    return groups + [results, balance]
  }

  /// The grounds that a report prints under an outcome; the form of 2019 has none under 其他处理.
  private static func grounds(
    of outcome: String, in table: StatutoryTable, column: Int
  ) -> [Address] {
    let rows = table.rows.indices.filter { table.rows[$0].id.hasPrefix(outcome + "/") }
    guard rows.contains(where: { !isEmpty(table.cells[$0]) }) else { return [] }
    return rows.map { Address(row: $0, column: column) }
  }

  private static func spot(
    _ id: String, in table: StatutoryTable, column: Int
  ) -> StatutoryTable.Spot {
    let row = table.rows.first { $0.id == id }
    return StatutoryTable.Spot(
      table: table.number, row: row ?? received, column: table.columns[column])
  }

  private static func isEmpty(_ row: [StatutoryTable.Cell]) -> Bool {
    row.allSatisfy { $0 == .absent || $0 == .outside }
  }

  private static func hasFact(_ address: Address, in table: StatutoryTable) -> Bool {
    table.cells[address.row][address.column].fact != nil
  }

  /// The left side of what came in against what was settled.
  private static let received = Term(
    id: "received", name: Wording(english: "1 + 2 received", chinese: "一加二 收到"))
}
