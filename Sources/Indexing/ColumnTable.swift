/// Rows held as columns of codes: the shape that facts share with every other kind of row.
///
/// A table knows no measure and no counting rule. Facts come in with `measure`, `organisation` and
/// `period` as columns like any dimension, and so can cases of a register.
public struct ColumnTable: Sendable {
  /// How many rows every column has.
  public let rowCount: Int
  /// The columns.
  public let columns: [CodeColumn]
  private let places: [String: Int]

  init(rowCount: Int, columns: [CodeColumn]) {
    precondition(columns.allSatisfy { $0.codes.count == rowCount }, "a column misses rows")
    self.rowCount = rowCount
    self.columns = columns
    places = Dictionary(
      columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a column stands in `columns`; nil where no row carries it.
  public func place(of name: String) -> Int? { places[name] }

  /// The column of a name; nil where no row carries it.
  public func column(_ name: String) -> CodeColumn? { places[name].map { columns[$0] } }
}
