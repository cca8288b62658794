import Testing

@testable import Importing

struct PDFLinesTests {
  @Test(arguments: [
    (
      "a paragraph in one piece, its first line indented",
      """
      一、总体情况
          本年度共收到信访件60件,其中来电40
      件,来信20件。
          二是加强培训。
      """,
      "一、总体情况\n本年度共收到信访件60件,其中来电40件,来信20件。\n二是加强培训。\n"
    ),
    (
      "a number that the end of the line cuts",
      "全年主动公开政府信息12\n00条。", "全年主动公开政府信息1200条。\n"
    ),
    (
      "Latin words", "the office published many\nreports on its site",
      "the office published many reports on its site\n"
    ),
    (
      "rows of a table between lines that fill the page",
      "本年度各渠道信访件数量见下\n渠道     件数\n来信     12\n",
      "本年度各渠道信访件数量见下\n| 渠道 | 件数 |\n| 来信 | 12 |\n"
    ),
    (
      "a paragraph over two pages with their numbers",
      "本年度共收到信访件60件,\n\n   - 1 -\n\u{C}其中来电40件。\n\n  2\n\u{C}", "本年度共收到信访件60件,其中来电40件。\n"
    ),
    ("a year at the end of a page is no number of it", "一、总体\n\n2023\n\u{C}", "一、总体\n2023\n"),
    ("pages without text", " \n\u{C}\n\u{C}", ""),
  ])
  func `lines of pages become paragraphs and rows`(what: String, output: String, text: String) {
    #expect(String(decoding: PDFLines.text(of: output), as: UTF8.self) == text)
  }
}
