import SeededRandom
import Testing

@testable import Importing

struct HTMLTextTests {
  static func text(_ page: String, limit: Int = 1 << 20) throws -> String {
    String(decoding: try HTMLText.text(of: Array(page.utf8), limit: limit), as: UTF8.self)
  }

  @Test(arguments: [
    ("a paragraph a line", "<h1>青河市</h1><p>一</p><div>二<br>三</div>四", "青河市\n一\n二\n三\n四\n"),
    ("words within a line", "<p>公开<b>60</b>件,<a href=x>来信</a>8件</p>", "公开60件,来信8件\n"),
    ("entities", "<p>&lt;甲&gt;&amp;&#20057;&#x4E59;&mdash;&unknown;</p>", "<甲>&乙乙—&unknown;\n"),
    ("blanks", "<p>&nbsp;&nbsp;  共\u{A0}60  件\u{3000}</p>", "共 60 件\n"),
    ("a source broken within a sentence", "<p>公开\n   信息 60\n 件</p>", "公开信息 60 件\n"),
    ("a source broken between Latin words", "<p>open\ngovernment</p>", "open government\n"),
    ("characters without width", "<p>1\u{200B}00\u{FEFF}件\u{AD}</p>", "100件\n"),
    ("the source's lines where they are kept", "<pre>一\n二</pre>", "一\n二\n"),
    (
      "scripts, styles, menus and comments",
      "<head><title>题</title></head><script>var a='<p>甲</p>'</script><style>p{}</style>"
        + "<nav>首页<p>导航</p></nav><!-- 注 --><p>正文</p><noscript>无</noscript>", "正文\n"
    ),
    (
      "what is hidden",
      "<p hidden>甲</p><p style='color:red; Display : NONE'>乙<i>丙</i></p><p>丁</p>", "丁\n"
    ),
    ("a body that a script shows", "<body style='display:none'><p>甲</p></body>", "甲\n"),
    (
      "lists", "<ol start=3><li>甲<li value=7><p>乙</p><li>丙</ol><ul><li>丁</li></ul>",
      "3. 甲\n7. 乙\n8. 丙\n丁\n"
    ),
    ("items that bring their numbers", "<ol><li>1.甲<li>二、乙<li>(三)丙</ol>", "1.甲\n二、乙\n(三)丙\n"),
    ("tags left open or crossed", "<p>甲<p>乙<b>丙<i>丁</b>戊</i><div>己", "甲\n乙丙丁戊\n己\n"),
    ("an end without its start", "</div></table></td><p>甲</p></ul></nav>乙", "甲\n乙\n"),
    (
      "numbers of notes",
      "<p>共60<a role=doc-noteref><sup>1</sup></a>件</p><li>注<a role='doc-backlink'>^</a>",
      "共60件\n注\n"
    ),
    (
      "marks of Word",
      "<p><![if !supportLists]>一、<![endif]>甲<o:p>&nbsp;</o:p>5<10<b>3 < 4 <</b><!乙></p>",
      "一、甲 5<103 < 4 <\n"
    ),
    ("text after the page's end", "<p>甲</p></body></html><p>乙<html><p>丙", "甲\n乙\n丙\n"),
    ("nothing to see", "<p>&nbsp;</p><div></div>", ""),
    ("an encoding that is not its own", "<meta charset=gb2312><p>青河</p>", "青河\n"),
  ])
  func `a page becomes the lines that it shows`(what: String, page: String, text: String) throws {
    #expect(try Self.text(page) == text)
  }

  @Test(arguments: [1, 31, 32, 33, 40])
  func `tables within tables are kept to some depth and then are paragraphs`(depth: Int) throws {
    let open = String(repeating: "<table><tr><td>甲</td><td>", count: depth)
    let close = String(repeating: "</td></tr></table>", count: depth)
    let text = try Self.text("<p>前</p>\(open)60\(close)<p>后</p>")
    #expect(text.hasPrefix("前\n甲\n") == (depth > 1))
    #expect(text.split(separator: "\n").last == "后")
    #expect(text.count { $0 == "甲" } == depth)
    #expect(text.contains("60"))
  }

  @Test func `nesting without end is read like any other page`() throws {
    let page = String(repeating: "<div><b>", count: 100_000) + "甲"
    #expect(try Self.text(page) == "甲\n")
  }

  @Test func `a page of one line of five million bytes is read`() throws {
    let sentence = "本年度共收到信访件60件,"
    let page = "<p>" + String(repeating: sentence, count: 160_000) + "</p>"
    #expect(page.utf8.count > 5_000_000)
    let text = try Self.text(page, limit: 8 << 20)
    #expect(text.utf8.count == sentence.utf8.count * 160_000 + 1)
  }

  @Test func `cells repeated beyond the limit are refused`() {
    let row = "<tr><td colspan=1000>\(String(repeating: "甲", count: 100))</td><td>乙</td></tr>"
    let page = "<table>" + String(repeating: row, count: 100) + "</table>"
    #expect(throws: HTMLText.Failure.tooLarge) { try Self.text(page) }
  }

  @Test func `no page makes text that is not UTF-8`() throws {
    let pieces = [
      "<p>", "</p>", "<table>", "</table>", "<tr>", "<td colspan=2>", "<td rowspan=2>", "</td>",
      "<nav>", "</nav>", "<li>", "<ol>", "甲", "60", " ", "&#xD800;", "&nbsp", "<", "\u{1}", "|",
      "<script>", "</script>", "<br>", "\n", "<!--", "-->", "<pre>", "</pre>",
    ]
    var random = SplitMix64(seed: 2024)
    for _ in 0..<2000 {
      let count = Int.random(in: 0..<40, using: &random)
      let page = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let text = try HTMLText.text(of: Array(page.utf8), limit: 1 << 20)
      #expect(UTF8Flaw(in: text) == nil, "\(page)")
      #expect(text.isEmpty || text.last == UInt8(ascii: "\n"), "\(page)")
    }
  }
}
