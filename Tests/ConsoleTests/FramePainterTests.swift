import Diagnostics
import SeededRandom
import Testing

@testable import Console

@Suite struct FramePainterTests {
  @Test func `a frame stands on the screen as it was laid out`() {
    var screen = ModelScreen(rows: 6, columns: 10)
    var painter = FramePainter()
    var frame = ScreenFrame(columns: 10, usesColor: true)
    frame.add("局> ", style: .prompt)
    frame.add("统计投诉", style: .keyword)
    frame.markCursor()
    frame.finish()
    screen.take(painter.bytes(for: frame, screenRows: 6))
    // 局> and 统计投 take 10 columns; 诉 has no room left beside them.
    #expect(screen.lines[0] == "局> 统计投")
    #expect(screen.lines[1] == "诉")
    #expect(screen.row == 1)
    #expect(screen.column == 2)
  }

  @Test func `a wide character never straddles the margin`() {
    var screen = ModelScreen(rows: 6, columns: 5)
    var painter = FramePainter()
    var frame = ScreenFrame(columns: 5, usesColor: false)
    frame.add("投诉举", style: .plain)
    frame.markCursor()
    screen.take(painter.bytes(for: frame, screenRows: 6))
    #expect(screen.lines[..<2] == ["投诉", "举"])
  }

  @Test func `the cursor behind a full row waits on the next one`() {
    var screen = ModelScreen(rows: 6, columns: 4)
    var painter = FramePainter()
    var frame = ScreenFrame(columns: 4, usesColor: false)
    frame.add("电话", style: .plain)
    frame.markCursor()
    screen.take(painter.bytes(for: frame, screenRows: 6))
    #expect(screen.row == 1)
    #expect(screen.column == 0)
  }

  @Test func `an unchanged frame sends nothing`() {
    var painter = FramePainter()
    var frame = ScreenFrame(columns: 20, usesColor: false)
    frame.add("count", style: .plain)
    frame.markCursor()
    #expect(!painter.bytes(for: frame, screenRows: 6).isEmpty)
    #expect(painter.bytes(for: frame, screenRows: 6).isEmpty)
  }

  @Test func `control characters of a statement never reach the terminal`() {
    var frame = ScreenFrame(columns: 20, usesColor: false)
    frame.add("a\u{1B}[2Jb\u{202E}c", style: .plain)
    frame.markCursor()
    #expect(frame.rows.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a␛[2Jbc"])
  }

  @Test func `a frame taller than the screen shows the part with the cursor`() {
    var screen = ModelScreen(rows: 3, columns: 10)
    var painter = FramePainter()
    var frame = ScreenFrame(columns: 10, usesColor: false)
    frame.add("一\n二\n三\n四\n五", style: .plain)
    frame.markCursor()
    screen.take(painter.bytes(for: frame, screenRows: 3))
    #expect(screen.lines == ["三", "四", "五"])
  }

  /// Draws random frames over one another and compares with the last one drawn alone.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `drawing over a frame leaves nothing of it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let columns = Int.random(in: 4...24, using: &random)
    var screen = ModelScreen(rows: 30, columns: columns)
    var painter = FramePainter()
    for _ in 0..<25 {
      let frame = Self.frame(columns: columns, &random)
      screen.take(painter.bytes(for: frame, screenRows: 30))
      var fresh = ModelScreen(rows: 30, columns: columns)
      var other = FramePainter()
      fresh.take(other.bytes(for: frame, screenRows: 30))
      #expect(screen.lines == fresh.lines, "seed \(seed)")
      #expect(screen.row == fresh.row && screen.column == fresh.column, "seed \(seed)")
    }
  }

  private static func frame(columns: Int, _ random: inout SplitMix64) -> ScreenFrame {
    var frame = ScreenFrame(columns: columns, usesColor: true)
    frame.add("局> ", style: .prompt)
    let letters: [Unicode.Scalar] = ["a", "b", "统", "计", " ", "\n", "(", "电", "é"]
    let count = Int.random(in: 0...60, using: &random)
    let cursor = Int.random(in: 0...count, using: &random)
    for index in 0..<count {
      if index == cursor { frame.markCursor() }
      let scalar = letters.randomElement(using: &random) ?? "a"
      if scalar == "\n" {
        frame.breakLine()
      } else {
        frame.add(scalar, style: Bool.random(using: &random) ? .keyword : .plain)
      }
    }
    if cursor == count { frame.markCursor() }
    frame.finish()
    return frame
  }
}
