import Diagnostics
import Facts
import Testing

@testable import Rendering

struct AnswerFormatTests {
  @Test(arguments: AnswerFormats.ids)
  func `each format prints its case file`(id: String) throws {
    let format = try #require(AnswerFormats.format(named: id))
    let blocks = try CaseFile(id).blocks
    #expect(!blocks.isEmpty)
    for block in blocks {
      let answer = try #require(SampleAnswers.all[block.answer])
      #expect(format.text(of: answer, style: block.style) == block.expected, "\(id) \(block)")
    }
  }

  @Test(arguments: [
    ("table", "table"), ("TABLE", "table"), ("表格", "table"), ("竖排", "vertical"),
    ("md", "markdown"), ("ndjson", "jsonl"), ("csv", "csv"), ("文字", "sentence"), ("图", "chart"),
    ("折线", "line"), ("网页", "html"),
  ])
  func `a format is found by any of its names`(word: String, id: String) {
    #expect(AnswerFormats.format(named: word)?.id == id)
  }

  @Test(arguments: ["xml", "svg"])
  func `an unknown format is none, and a picture is for files only`(word: String) {
    #expect(AnswerFormats.format(named: word) == nil)
  }

  @Test(
    arguments: [
      ("a.svg", "svg"), ("b/c.SVG", "svg"), ("a.md", "markdown"), ("a.csv", "csv"),
      ("a.tar.htm", "html"), ("a.txt", nil), ("svg", nil), ("a.svg/b", nil),
    ] as [(String, String?)])
  func `the ending of a file tells its format`(path: String, id: String?) {
    #expect(AnswerFormats.format(ofFileAt: path)?.id == id)
  }

  @Test(arguments: AnswerFormats.ids)
  func `no format lets a document's control characters through`(id: String) throws {
    let format = try #require(AnswerFormats.format(named: id))
    var answer = SampleAnswers.listed
    answer.rows[0].cells[7] = .text("a\u{1B}]0;x\u{07}\u{9B}b\u{202E}c\r\nd\te")
    answer.sources = [SampleAnswers.source("来电\u{1B}[2J30件", number: "30")]
    let text = format.text(of: answer, style: OutputStyle(language: .english))
    let forbidden = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0x0D: id != "csv"
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E: true
      default: false
      }
    }
    #expect(forbidden.isEmpty)
  }

  @Test func `notes are lines in the language asked for`() {
    let english = NoteLines(SampleAnswers.grouped, style: OutputStyle(language: .english)).text
    let chinese = NoteLines(SampleAnswers.grouped, style: OutputStyle(language: .chinese)).text
    #expect(english == "note: 8 件 are not broken down\n")
    #expect(chinese == "注:有8件未细分\n")
    #expect(NoteLines(SampleAnswers.single, style: OutputStyle(language: .english)).text.isEmpty)
  }
}
