/// What the cells of the rows above cover of the rows below, column by column.
struct TableSpans {
  /// Up to the last column that reaches into the next row, so that a wide row costs the others
  /// nothing.
  private var columns: [Column] = []

  /// One column: the entry that reaches down, and over how many more rows.
  private struct Column {
    var entry: [UInt8] = []
    var rowsLeft = 0
  }

  /// The entries of the next row, one for each column.
  mutating func entries(of row: [TableGrid.Cell]) -> [[UInt8]] {
    var entries: [[UInt8]] = []
    for cell in row {
      while takeFromAbove(into: &entries) {}
      let entry = Self.entry(of: cell.flow)
      for _ in 0..<cell.columns {
        if entries.count == columns.count { columns.append(Column()) }
        columns[entries.count] = Column(entry: entry, rowsLeft: cell.rows - 1)
        entries.append(entry)
      }
    }
    while entries.count < columns.count {
      if !takeFromAbove(into: &entries) { entries.append([]) }
    }
    while columns.last?.rowsLeft == 0 { columns.removeLast() }
    return entries
  }

  /// Adds what reaches down into the next column, if anything does.
  private mutating func takeFromAbove(into entries: inout [[UInt8]]) -> Bool {
    let place = entries.count
    guard place < columns.count, columns[place].rowsLeft > 0 else { return false }
    columns[place].rowsLeft -= 1
    entries.append(columns[place].entry)
    return true
  }

  /// A cell's text on one line, with nothing in it that ends a cell.
  ///
  /// Lines are joined as the lines of a sentence are: labels are broken to fit a narrow column.
  private static func entry(of lines: LineFlow) -> [UInt8] {
    var entry = Array(lines.bytes.dropLast())
    if lines.lines > 1 {
      var flow = LineFlow()
      entry.withUnsafeBufferPointer { flow.append($0) }
      entry = flow.bytes
    }
    return entry.contains(UInt8(ascii: "|"))
      ? entry.flatMap { $0 == UInt8(ascii: "|") ? Array("¦".utf8) : [$0] } : entry
  }
}
