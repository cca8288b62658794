import Facts
import Testing

/// Runs of cases with a line each.
@Suite struct CaseLinesTests {
  /// Rows 0 to 2 on lines 2 to 4, rows 3 and 4 on 7 and 8, rows from 5 on from line 12.
  private var lines: CaseLines {
    var lines = CaseLines()
    for (row, line) in [(0, 2), (1, 3), (3, 7), (4, 8), (5, 12)] {
      lines.append(row: row, line: line)
    }
    return lines
  }

  @Test func `rows that go on as before make no run`() {
    #expect(lines.rows == [0, 3, 5])
    #expect(lines.lines == [2, 7, 12])
    #expect((0..<8).map { lines.line(ofRow: $0) } == [2, 3, 4, 7, 8, 12, 13, 14])
  }

  @Test func `a line between two runs is that of no row`() {
    #expect(
      (1..<16).map { lines.row(onLine: $0, of: 7) } == [
        nil, 0, 1, 2, nil, nil, 3, 4, nil, nil, nil, 5, 6, nil, nil,
      ])
  }

  @Test func `lines of later rows are put behind`() {
    var whole = lines
    var later = CaseLines()
    later.append(row: 0, line: 40)
    whole.append(later, behind: 20)
    #expect(whole.line(ofRow: 19) == 26)
    #expect(whole.line(ofRow: 21) == 41)
  }

  @Test func `nothing read has no lines`() {
    #expect(CaseLines().line(ofRow: 0) == nil)
    #expect(CaseLines().row(onLine: 2, of: 5) == nil)
  }

  @Test func `behind the last run that is kept no line is told`() {
    var lines = CaseLines()
    for row in 0...CaseLines.mostRuns { lines.append(row: row, line: 2 + row * 2) }
    let last = CaseLines.mostRuns - 1
    #expect(lines.line(ofRow: last) == 2 + last * 2)
    #expect(lines.line(ofRow: last + 1) == nil)
    #expect(lines.end == last + 1)
    #expect(lines.row(onLine: 3 + last * 2, of: last + 9) == nil)
    #expect(CaseLines(rows: lines.rows, lines: lines.lines, end: lines.end) == lines)
  }

  @Test(
    arguments: [
      ([1], [2], nil), ([0, 3], [2], nil), ([0, 3], [2, 5], nil), ([0, 3, 2], [2, 9, 20], nil),
      ([0], [0], nil), ([0, 5], [2, 9], 5), ([], [], -1),
    ] as [([Int], [Int], Int?)])
  func `runs that no file has are refused`(rows: [Int], lines: [Int], end: Int?) {
    #expect(CaseLines(rows: rows, lines: lines, end: end) == nil)
  }
}
