import Testing

@testable import Importing

struct HTMLTableTests {
  @Test(arguments: [
    (
      "a row a line, blanks kept",
      "<table><tr><th>渠道<th>件数<tr><td>来信<td>12<tr><td>来访<td></table>",
      "| 渠道 | 件数 |\n| 来信 | 12 |\n| 来访 | |\n"
    ),
    (
      "labels over several columns",
      """
      <table><tr><td rowspan=2>年度</td><td colspan="2">信访</td></tr>
      <tr><td>来信</td><td>来访</td></tr><tr><td>2023</td><td>12</td><td>0</td></tr></table>
      """,
      "| 年度 | 信访 | 信访 |\n| 年度 | 来信 | 来访 |\n| 2023 | 12 | 0 |\n"
    ),
    (
      "labels over several rows, at both ends",
      """
      <table><tr><td rowspan=3>三、结果<td>(一)予以公开<td>5<td rowspan=2>甲
      <tr><td>(二)部分公开<td>2<tr><td>总计<td>7<td>乙</table>
      """,
      """
      | 三、结果 | (一)予以公开 | 5 | 甲 |
      | 三、结果 | (二)部分公开 | 2 | 甲 |
      | 三、结果 | 总计 | 7 | 乙 |

      """
    ),
    (
      "both at once, and a row without cells",
      "<table><tr><td rowspan=2 colspan=2>甲<td>1<tr><td>2<tr><tr><td>乙<td>丙<td>3</table>",
      "| 甲 | 甲 | 1 |\n| 甲 | 甲 | 2 |\n| 乙 | 丙 | 3 |\n"
    ),
    (
      "a label down to the end",
      "<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</table>",
      "| 甲 | 1 |\n| 甲 | 2 |\n| 甲 | 3 |\n"
    ),
    (
      "a gap before what reaches down",
      "<table><tr><td>甲<td>乙<td rowspan=2>丙<tr><td>1</table>", "| 甲 | 乙 | 丙 |\n| 1 | | 丙 |\n"
    ),
    (
      "lines within a cell",
      "<table><tr><td>社会公益<br>组织<td><p>第1</p><p>2条</p><tr><td>a|b<td>3</table>",
      "| 社会公益组织 | 第1 2条 |\n| a¦b | 3 |\n"
    ),
    (
      "a title over the whole table, and a remark below",
      "<table><caption>表一</caption><tr><td colspan=2>第二十条第(一)项<tr><td>规章<td>3"
        + "<tr><td colspan=2>说明:数据截至年底。</table>",
      "表一\n| 第二十条第(一)项 | 第二十条第(一)项 |\n| 规章 | 3 |\n说明:数据截至年底。\n"
    ),
    (
      "one column lays out a page", "<table><tr><td><p>一</p><p>二</p><tr><td>三</table>", "一\n二\n三\n"
    ),
    (
      "a table in a table that lays out a page",
      "<table><tr><td>左<td><p>前</p><table><tr><td>甲<td>1</table>后</table>",
      "左\n前\n| 甲 | 1 |\n后\n"
    ),
    (
      "a single cell in a cell is a part of it",
      "<table><tr><td>甲<td><table><tr><td>1</table></table>", "| 甲 | 1 |\n"
    ),
    ("a table left open", "<p>前<table><tr><td>甲<td>1", "前\n| 甲 | 1 |\n"),
    ("cells without a table", "<tr><td>甲<td>1", "甲\n1\n"),
    ("blank rows", "<table><tr><td><td><tr><td>甲<td>1</table>", "| 甲 | 1 |\n"),
  ])
  func `a row of a table becomes a line`(what: String, page: String, text: String) throws {
    #expect(try HTMLTextTests.text(page) == text)
  }

  @Test func `one wide row and many narrow ones take no longer than they are`() throws {
    let cells = String(repeating: "<td>1", count: 20_000)
    let rows = String(repeating: "<tr><td>2<td>3", count: 20_000)
    let text = try HTMLTextTests.text(
      "<table><tr><td rowspan=0>甲\(cells)\(rows)</table>", limit: 2 << 20)
    #expect(text.hasSuffix("| 1 |\n" + String(repeating: "| 甲 | 2 | 3 |\n", count: 20_000)))
  }

  @Test func `long paragraphs beside a menu are no row`() throws {
    let paragraph = String(repeating: "本年度工作平稳。", count: 30)
    let page = "<table><tr><td>菜单<td><p>\(paragraph)</p><p>二</p></table>"
    #expect(try HTMLTextTests.text(page) == "菜单\n\(paragraph)\n二\n")
  }
}
