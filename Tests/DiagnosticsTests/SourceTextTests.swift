import Diagnostics
import Testing

struct SourceTextTests {
  private let source = SourceText(name: "报告.txt", text: "一、投诉\r\n共 56 件。\n\nend")

  @Test(arguments: [
    (0, 1, 1), (3, 1, 2), (9, 1, 4), (14, 2, 1), (18, 2, 3), (28, 3, 1), (29, 4, 1),
  ])
  func `a byte has a line and a column in characters`(offset: Int, line: Int, column: Int) {
    #expect(source.line(at: offset) == line)
    #expect(source.column(at: offset) == column)
  }

  @Test func `a line is a range without its break, CR and all`() {
    #expect(source[source.range(ofLine: 1)] == "一、投诉")
    #expect(source[source.range(ofLine: 2)] == "共 56 件。")
    #expect(source[source.range(ofLine: 3)] == "")
    #expect(source[source.range(ofLine: 4)] == "end")
  }

  @Test func `a piece of a longer text keeps the numbers of its lines`() {
    let piece = SourceText(name: "t", text: "a\nbc\n", firstLine: 40)
    #expect(piece.line(at: 0) == 40)
    #expect(piece.line(at: 3) == 41)
    #expect(piece.column(at: 3) == 2)
    #expect(piece[piece.range(ofLine: 41)] == "bc")
  }

  @Test func `a mark counts with the letter that carries it`() {
    let source = SourceText(name: "t", text: "e\u{301}x")
    #expect(source.column(at: 3) == 2)
  }

  @Test func `an empty text has one empty line`() {
    let empty = SourceText(name: "t", text: "")
    #expect(empty.lineStarts == [0])
    #expect(empty.line(at: 0) == 1)
    #expect(empty.column(at: 0) == 1)
    #expect(empty.range(ofLine: 1) == 0..<0)
  }

  @Test func `an offset past the end lies on the last line and its text is cut there`() {
    #expect(source.line(at: 99) == 4)
    #expect(source.column(at: 99) == 4)
    #expect(source[30..<99] == "nd")
    #expect(source[98..<99] == "")
  }

  @Test func `the text is given back`() {
    #expect(source.text == "一、投诉\r\n共 56 件。\n\nend")
    #expect(source.bytes.count == 32)
  }
}
