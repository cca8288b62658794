import Diagnostics
import Facts
import Testing

@testable import Rendering

struct DelimitedTextTests {
  private func field(_ cell: Cell, kind: Column.Kind = .string) -> String {
    var answer = Answer(query: "", verb: "list")
    answer.columns = [Column(name: "text", title: Wording(same: "text"), kind: kind)]
    answer.rows = [Row(cells: [cell])]
    let text = CSVFormat().text(of: answer, style: OutputStyle(language: .english))
    return String(text.dropFirst("text\r\n".count).dropLast())
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86", "'+86"), ("+a", "'+a"), ("-a", "'-a"), ("@x", "'@x"),
    ("-12.5", "-12.5"), ("\t=1", "' =1"), ("\r=1", "\"'\n=1\""),
    ("\u{FF1D}1", "'\u{FF1D}1"), ("\u{FF20}x", "'\u{FF20}x"), ("a=1", "a=1"), ("", ""),
  ])
  func `no text cell is a formula`(text: String, expected: String) {
    #expect(field(.text(text)) == expected)
  }

  @Test func `a negative figure stays a number`() throws {
    let number = try #require(Number("-178941"))
    #expect(field(.number(number), kind: .number) == "-178941")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("two\r\nlines", "\"two\nlines\""), ("\"\u{301}", "\"\"\"\u{301}\""), ("plain", "plain"),
  ])
  func `commas, quotes and line breaks are quoted`(text: String, expected: String) {
    #expect(Array(field(.text(text)).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func `a byte order mark comes first when asked for`() {
    let style = OutputStyle(language: .english, hasByteOrderMark: true)
    let text = CSVFormat().text(of: SampleAnswers.single, style: style)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.hasSuffix("30,件,over\r\n"))
  }

  @Test func `tabs and line breaks are written out in TSV`() {
    var answer = Answer(query: "", verb: "list")
    answer.columns = [Column(name: "text", title: Wording(same: "text"), kind: .string)]
    answer.rows = [Row(cells: [.text("a\tb\nc\r\\d")])]
    let text = TSVFormat().text(of: answer, style: OutputStyle(language: .english))
    #expect(text == "text\na\\tb\\nc\\r\\\\d\n")
  }

  @Test func `the unit shared by a column stands in every row`() {
    var answer = SampleAnswers.grouped
    for index in answer.rows.indices { answer.rows[index].unit = nil }
    let table = DelimitedText(answer)
    #expect(table.rows.map { $0[2] } == ["件", "件", "件"])
  }
}
