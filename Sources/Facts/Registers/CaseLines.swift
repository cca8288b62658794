/// The lines of a file on which the cases of a register begin.
///
/// Kept as runs of cases with a line each: a new run begins behind a line break in a cell, or behind
/// a line that is no case. A file with more runs than can be kept has no lines from there on.
public struct CaseLines: Sendable, Hashable {
  /// So many runs are kept: half a megabyte of each.
  public static let mostRuns = 1 << 16

  /// The row that each run begins with, ascending from 0.
  public private(set) var rows: [Int] = []
  /// The line of the first row of each run, ascending from 1.
  public private(set) var lines: [Int] = []
  /// The first row whose line is not kept; nil where all are.
  public private(set) var end: Int?

  /// Those of rows that stand behind more runs than are kept.
  public static let dropped: CaseLines = {
    var lines = CaseLines()
    lines.end = 0
    return lines
  }()

  /// Makes lines of nothing read yet.
  public init() {}

  /// Makes lines of runs; nil where these are no runs of a file.
  public init?(rows: [Int], lines: [Int], end: Int?) {
    self.init()
    guard rows.count == lines.count, rows.count <= Self.mostRuns, rows.first ?? 0 == 0,
      lines.first ?? 1 > 0, end.map({ $0 > rows.last ?? -1 }) ?? true
    else { return nil }
    for next in rows.indices.dropFirst() {
      guard rows[next] > rows[next - 1],
        lines[next] - lines[next - 1] > rows[next] - rows[next - 1]
      else { return nil }
    }
    (self.rows, self.lines, self.end) = (rows, lines, end)
  }

  /// Whether a file of so many rows and lines can have the runs.
  public func fit(rowCount: Int, lineCount: Int) -> Bool {
    guard let row = rows.last, let line = lines.last else { return true }
    let last = (end ?? rowCount) - 1
    return row <= last && last < rowCount && line + last - row <= lineCount
  }

  /// Adds a run that begins with a row; one that goes on as the last one does is no run of its own.
  /// - Precondition: the row lies behind the last run's, the line as far behind that one's or farther.
  public mutating func append(row: Int, line: Int) {
    guard end == nil else { return }
    if let last = rows.last, let lastLine = lines.last {
      precondition(row > last && line - lastLine >= row - last, "a case stands before the last")
      if line - lastLine == row - last { return }
      guard rows.count < Self.mostRuns else {
        end = row
        return
      }
    }
    rows.append(row)
    lines.append(line)
  }

  /// Adds the lines of the rows that follow so many rows.
  public mutating func append(_ later: CaseLines, behind rowCount: Int) {
    for (row, line) in zip(later.rows, later.lines) { append(row: rowCount + row, line: line) }
    if let end = later.end, self.end == nil { self.end = rowCount + end }
  }

  /// The line of a row, from 1; nil where it is not kept.
  /// - Complexity: O(log runs).
  public func line(ofRow row: Int) -> Int? {
    guard end.map({ row < $0 }) ?? true, let run = Self.run(upTo: row, in: rows) else { return nil }
    return lines[run] + row - rows[run]
  }

  /// The row that begins on a line, of so many rows; nil where none does, as far as is kept.
  /// - Complexity: O(log runs).
  public func row(onLine line: Int, of rowCount: Int) -> Int? {
    guard let run = Self.run(upTo: line, in: lines) else { return nil }
    let row = rows[run] + line - lines[run]
    let end = run + 1 < rows.count ? rows[run + 1] : end ?? rowCount
    return row < end ? row : nil
  }

  /// The last place whose value is no more than a limit.
  private static func run(upTo limit: Int, in values: [Int]) -> Int? {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
