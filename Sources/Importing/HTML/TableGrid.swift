/// The cells of one table of a page, and the lines that they become.
///
/// A row is one line, `| a | b |`. A cell over several columns or rows stands in each place that it
/// covers, as the statutory tables need it: what is above a number is found in its own column. A
/// blank cell stays blank. Cells that only lay out a page become paragraphs.
struct TableGrid {
  /// One cell.
  struct Cell {
    /// Its text, with all lines ended.
    let flow: LineFlow
    let columns: Int
    let rows: Int

    /// Makes a cell of what was gathered in it.
    /// - Parameters:
    ///   - flow: Its text, with all lines ended.
    ///   - columns: The columns that it covers, from 1.
    ///   - rows: The rows that it covers, from 1; 0 means all that follow.
    init(_ flow: LineFlow, columns: Int?, rows: Int?) {
      self.flow = flow
      self.columns = min(max(columns ?? 1, 1), TableGrid.columnLimit)
      self.rows = rows == 0 ? .max : max(rows ?? 1, 1)
    }

    /// Whether it is a part of the page rather than an entry: it holds a table or paragraphs.
    var isLayout: Bool {
      flow.holdsRows || flow.lines > 1 && flow.bytes.count > TableGrid.entryLimit
    }
  }

  /// The bytes, some 200 Chinese characters, past which a cell of several paragraphs is no entry.
  static let entryLimit = 600
  /// The most columns that a cell may cover: a page of a few bytes must not become endless rows.
  static let columnLimit = 128

  private var rows: [[Cell]] = []

  /// Begins a row; the cells that follow are in it.
  mutating func startRow() {
    rows.append([])
  }

  /// Adds a cell to the row at hand.
  mutating func append(_ cell: Cell) {
    if rows.isEmpty { startRow() }
    rows[rows.count - 1].append(cell)
  }

  /// Writes the table's lines, and stops where the text has more bytes than the limit.
  /// - Complexity: O(cells with their repetitions).
  func write(to flow: inout LineFlow, limit: Int) {
    let isColumn = rows.allSatisfy { $0.count <= 1 }
    var spans = TableSpans()
    for row in rows where !row.isEmpty && flow.bytes.count <= limit {
      let entries = spans.entries(of: row)
      if row.contains(where: \.isLayout) || isColumn || Self.isNote(row) {
        for cell in row { flow.append(linesOf: cell.flow) }
      } else if entries.contains(where: { !$0.isEmpty }) {
        flow.appendRow(Self.line(of: entries))
      }
    }
  }

  /// Whether a row is one cell with a sentence: a remark on the table rather than a part of it.
  private static func isNote(_ row: [Cell]) -> Bool {
    guard row.count == 1, let cell = row.first else { return false }
    return cell.flow.lines > 1 || cell.flow.bytes.firstRange(of: fullStop) != nil
  }

  private static let fullStop = Array("。".utf8)

  private static func line(of entries: [[UInt8]]) -> [UInt8] {
    var line = [UInt8(ascii: "|")]
    for entry in entries {
      line.append(UInt8(ascii: " "))
      line += entry
      if !entry.isEmpty { line.append(UInt8(ascii: " ")) }
      line.append(UInt8(ascii: "|"))
    }
    return line
  }
}
