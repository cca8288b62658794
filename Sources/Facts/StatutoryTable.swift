public import Diagnostics

/// A table of the statutory form as a report fills it in: 表三, 25 rows by 7 columns.
///
/// It says which fact stands in which cell, so that the identities printed under the form can be
/// recomputed cell by cell and named by row and column. It does not promise that a cell is right.
public struct StatutoryTable: Sendable, Hashable {
  /// What stands where a row and a column meet.
  public enum Cell: Sendable, Hashable {
    /// A figure; the index of its fact in the report.
    case fact(Int)
    /// Nothing, which is not zero.
    case blank
    /// Digits that could be split in more than one way and were not guessed at.
    case refused
    /// The report leaves out the row or leaves it blank as a whole.
    case absent
    /// The form has no such cell.
    case outside

    /// The index of the cell's fact; nil where it holds no figure.
    public var fact: Int? {
      if case .fact(let index) = self { index } else { nil }
    }
  }

  /// A cell by name: table 3, results total, natural person.
  public struct Spot: Sendable, Hashable {
    /// The table's number, 2...4.
    public let table: Int
    /// The row.
    public let row: Term
    /// The column.
    public let column: Term

    /// Names a cell.
    public init(table: Int, row: Term, column: Term) {
      self.table = table
      self.row = row
      self.column = column
    }

    /// The names together: 表三 (七)总计 自然人.
    public var name: Wording {
      Wording(
        english: "table \(table), \(row.name.english), \(column.name.english)",
        chinese:
          "\(StatutoryTable.numeral(table)) \(row.name.chinese) \(column.name.chinese)")
    }
  }

  /// The table's number in the form, 2...4.
  public let number: Int
  /// The year of the form's edition, 2019 or 2021; nil where nothing in the report tells it.
  public let edition: Int?
  /// The line of the first row, from 1.
  public let line: Int
  /// The rows of the form in order.
  public let rows: [Term]
  /// The columns of the form in order.
  public let columns: [Term]
  /// The cells of each row.
  public let cells: [[Cell]]

  /// Makes a table; every row has a cell for each column.
  public init(
    number: Int, edition: Int?, line: Int, rows: [Term], columns: [Term], cells: [[Cell]]
  ) {
    precondition(cells.count == rows.count && cells.allSatisfy { $0.count == columns.count })
    self.number = number
    self.edition = edition
    self.line = line
    self.rows = rows
    self.columns = columns
    self.cells = cells
  }

  /// The table as a person calls it: 表三.
  public var name: Wording {
    Wording(english: "table \(number)", chinese: Self.numeral(number))
  }

  /// The name of a cell.
  public func spot(row: Int, column: Int) -> Spot {
    Spot(table: number, row: rows[row], column: columns[column])
  }

  private static func numeral(_ number: Int) -> String {
    let numerals = [2: "二", 3: "三", 4: "四"]
    return "表" + (numerals[number] ?? String(number))
  }
}
