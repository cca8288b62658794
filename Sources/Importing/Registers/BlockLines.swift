import Facts

/// The lines of the file on which the rows of one block begin.
struct BlockLines {
  private let first: Int
  /// The line of each row; empty where each has the line behind that of the row before.
  private let each: [Int]
  private let count: Int

  /// Looks for the lines of some rows of a block, whose cells must not have been read yet.
  /// - Complexity: O(1) where the block has as many rows as lines, else O(bytes).
  init(of rows: BlockRows, in block: RecordBlock, lineEnd: UInt8) {
    first = block.stretches.first?.line ?? 1
    count = rows.count
    guard rows.count != block.lineCount else {
      each = []
      return
    }
    var cursor = LineCursor()
    each = (0..<rows.count).map { row in
      cursor.line(of: rows.range(ofRow: row).lowerBound, in: block, lineEnd: lineEnd)
    }
  }

  /// The line of a row, from 1.
  func line(ofRow row: Int) -> Int { each.isEmpty ? first + row : each[row] }

  /// The lines of all rows, as runs.
  var caseLines: CaseLines {
    var lines = CaseLines()
    if each.isEmpty, count > 0 { lines.append(row: 0, line: first) }
    for (row, line) in each.enumerated() { lines.append(row: row, line: line) }
    return lines
  }
}
