/// One column of a table in codes, with the rows that hold each cell.
///
/// A cell is one value (`phone`) or several that the source joins: `letter (fax, online)`. Two rows
/// with the same cell have the same code; code 0 is a row without the column.
public final class CodeColumn: Sendable {
  /// What stands in one place of the column.
  public struct Cell: Sendable, Hashable {
    /// The codes of the values: the named ones first, then those that the name includes.
    public let values: [UInt32]
    /// How many of the values name the cell; the others are included in it.
    public let namedCount: Int

    /// The value that names a cell which includes others or is single; nil where several join.
    public var name: UInt32? { namedCount == 1 ? values[0] : nil }
    /// Whether the cell joins several values, none of which has a figure of its own.
    public var isMerged: Bool { values.count > 1 }
  }

  /// The id of the dimension or field.
  public let name: String
  /// The values.
  public let dictionary: CodeDictionary
  /// The cells by code; the first is that of rows without the column.
  public let cells: [Cell]
  /// The cell code of each row.
  public let codes: [UInt32]
  private let postingStarts: [Int]
  private let postings: [UInt32]

  init(name: String, dictionary: CodeDictionary, cells: [Cell], codes: [UInt32]) {
    self.name = name
    self.dictionary = dictionary
    self.cells = cells
    self.codes = codes
    (postingStarts, postings) = Self.sorted(codes, count: cells.count)
  }

  /// The rows that hold a cell, ascending.
  /// - Complexity: O(1).
  public func rows(holding cell: UInt32) -> ArraySlice<UInt32> {
    postings[postingStarts[Int(cell)]..<postingStarts[Int(cell) + 1]]
  }

  /// The cells that hold a value, by itself or with others.
  /// - Complexity: O(cells).
  public func cells(holding value: UInt32) -> [UInt32] {
    cells.indices.filter { cells[$0].values.contains(value) }.map { UInt32($0) }
  }

  /// The words of a cell's values, the naming ones first.
  public func words(of cell: UInt32) -> [String] {
    cells[Int(cell)].values.map { dictionary[$0] }
  }

  /// The rows sorted by code, and where each code's rows begin.
  private static func sorted(_ codes: [UInt32], count: Int) -> ([Int], [UInt32]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for code in codes { starts[Int(code) + 1] += 1 }
    for code in 0..<count { starts[code + 1] += starts[code] }
    var next = starts
    var rows = [UInt32](repeating: 0, count: codes.count)
    for (row, code) in codes.enumerated() {
      rows[next[Int(code)]] = UInt32(row)
      next[Int(code)] += 1
    }
    return (starts, rows)
  }
}

/// A column while it is being filled; rows that are never set do not carry it.
struct CodeColumnBuilder {
  let name: String
  private(set) var dictionary = CodeDictionary()
  private(set) var cells = [CodeColumn.Cell(values: [], namedCount: 0)]
  private var cellCodes: [CodeColumn.Cell: UInt32] = [:]
  /// The cell of each value that stands alone, by the value's code; 0 where there is none.
  private var singles: [UInt32] = []
  /// The last value that stood alone: the facts of a report share its organisation and period.
  private var last: (word: String, cell: UInt32)?

  init(name: String) { self.name = name }

  /// The code of the cell that joins some values, the named ones first.
  mutating func intern(_ named: [String], including included: [String] = []) -> UInt32 {
    let extra = included.filter { !named.contains($0) }
    if named.count == 1, extra.isEmpty { return intern(named[0]) }
    let values = (named + extra).map { dictionary.intern($0) }
    let cell = CodeColumn.Cell(values: values, namedCount: named.count)
    if let code = cellCodes[cell] { return code }
    let code = UInt32(cells.count)
    cells.append(cell)
    cellCodes[cell] = code
    return code
  }

  private mutating func intern(_ word: String) -> UInt32 {
    if let last, last.word == word { return last.cell }
    let value = dictionary.intern(word)
    while singles.count <= value { singles.append(0) }
    if singles[Int(value)] == 0 {
      singles[Int(value)] = UInt32(cells.count)
      cells.append(CodeColumn.Cell(values: [value], namedCount: 1))
    }
    last = (word, singles[Int(value)])
    return singles[Int(value)]
  }

  /// The finished column over the cell codes of all rows.
  func column(_ codes: [UInt32]) -> CodeColumn {
    CodeColumn(name: name, dictionary: dictionary, cells: cells, codes: codes)
  }
}
