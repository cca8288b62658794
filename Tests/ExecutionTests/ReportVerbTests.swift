import Diagnostics
import Facts
import Testing

/// The verbs that read reports rather than count: their rows on one invented report.
struct ReportVerbTests {
  static let text = """
    青河市环境保护局2011年工作报告
    一、公开情况。受理投诉90件,其中电话60件。热线12369。另有3处。
    二、2012年打算。健全组织。配齐人员。
    """

  static let report: Report = {
    let source = SourceText(name: "seeds/invented.txt", text: text)
    func place(_ clause: String, _ number: String, _ section: String) -> Place {
      let range = bytes(of: clause)
      let figure = bytes(of: number)
      return Place(
        section: section, line: source.line(at: range.lowerBound), range: range, number: figure,
        text: clause)
    }
    func fact(_ value: Int, _ clause: String, _ number: String) -> Fact {
      Fact(
        measure: "complaints", value: Number(value), unit: "件", organisation: "青河市环境保护局",
        period: .year(2011), place: place(clause, number, "一"))
    }
    var phone = fact(60, "其中电话60件", "60")
    phone.coordinates = Coordinates(["channel": "phone"])
    (phone.role, phone.partOf, phone.splits) = (.part, 0, "channel")
    let total = fact(90, "受理投诉90件", "90")
    let first = bytes(of: "一、")
    let second = bytes(of: "二、")
    return Report(
      source: source, organisation: "青河市环境保护局", period: .year(2011),
      outline: [
        Heading(
          level: 1, label: "一", title: "公开情况", range: first,
          extent: first.lowerBound..<second.lowerBound),
        Heading(
          level: 1, label: "二", title: "2012年打算", range: second,
          extent: second.lowerBound..<text.utf8.count),
      ],
      facts: [total, phone],
      plan: [
        PlanItem(
          number: 1, heading: "健全组织", text: "健全组织。配齐人员。", actions: ["配齐人员"],
          place: place("健全组织。", "健全", "二"))
      ],
      skipped: [SkippedNumber(kind: .hotline, place: place("热线12369", "12369", "一"))],
      unread: [UnreadNumber(place: place("另有3处", "3", "一"))],
      checks: [
        Check(
          kind: .ratio, stated: Number(50), computed: Number(50), operands: [], holds: true,
          facts: [], place: place("受理投诉90件", "90", "一")),
        Check(
          kind: .sum, stated: Number(90), computed: Number(60), operands: ["60"], holds: false,
          facts: [0, 1], place: place("受理投诉90件", "90", "一")),
      ])
  }()

  private static func bytes(of words: String) -> ByteRange {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return start..<start + wanted.count
  }

  static let office = "青河市环境保护局 | 2011"

  @Test(arguments: [
    (
      "audit",
      """
      \(office) | sum | 一 | 90 | 60 | no | 60 | 受理投诉90件 <一 一>
      \(office) | ratio | 一 | 50 | 50 | yes |  | 受理投诉90件 <一>
      """
    ),
    ("audit 2010", "note not-loaded: no report for 2010 is loaded"),
    ("coverage", "fact | 2\nskipped | 1\nunread | 1"),
    ("plan 2012", "2012.1 | 健全组织 | 健全组织。配齐人员。 | 配齐人员 <二>"),
    ("plan", "2012.1 | 健全组织 | 健全组织。配齐人员。 | 配齐人员 <二>"),
    ("plan 2012.2", "note not-stated: no loaded report plans 2012.2"),
    ("find 电话", "\(office) | 一 | 2 | 受理投诉90件,其中电话60件。 <一>"),
    ("find 健全组织", "\(office) | 二 | 3 | 健全组织。 <二>"),
    ("find 没有", "note not-stated: no sentence holds \"没有\""),
    ("find 电话 in 2010", "note not-loaded: no report for 2010 is loaded"),
    (
      "list complaints where channel=phone",
      "60 件 | {channel=phone} | \(office) | 一 | 2 | 其中电话60件 (part) <一>"
    ),
    ("list complaints where channel=wechat", unfitting),
    ("list complaints in 2010", "note not-loaded: no report for 2010 is loaded"),
    ("list honours from history", "note not-loaded: no history table is loaded"),
    ("show reports", "\(office) | seeds/invented.txt | 2 | 1 | 1"),
    (
      "explain count complaints where channel=phone",
      """
      syntax | explain count complaints where channel=phone
      plan | count complaints (flow)
      plan | where channel=phone
      plan | of 青河市环境保护局
      plan | for the newest whole year that states it
      plan | from the frame of each organisation and period: total first, then its parts
      facts | seeds/invented.txt:2 其中电话60件 <一>
      """
    ),
  ])
  func `a report answers`(_ query: String, _ answer: String) {
    #expect(TestDesk([Self.report]).ask(query) == answer)
  }

  static let unfitting =
    "note not-stated: not stated: no figure of complaints fits, which is not zero"

  @Test func `coverage carries the numbers themselves, the unread first`() throws {
    let answer = try #require(TestDesk([Self.report]).answer("coverage"))
    let detail = try #require(answer.detail)
    #expect(detail.name == "numbers")
    #expect(detail.columns.map(\.name) == ["kind", "as", "section", "line", "text"])
    #expect(
      detail.rows.map(\.cells[0]) == [
        .text("unread"), .text("skipped"), .text("fact"), .text("fact"),
      ])
    #expect(detail.rows[1].cells[1] == .text("hotline"))
  }

  @Test func `source shows the sentence and the rule behind each row`() {
    let desk = TestDesk([Self.report])
    let last = desk.answer("count complaints by channel")
    let sentence = "一 | 2 | 受理投诉90件,其中电话60件。 <一>"
    let note = "note not-broken-down: 30 件 of the total is not broken down"
    #expect(
      desk.ask("source", previous: last) == """
        1 | stated | \(Self.office) | seeds/invented.txt | \(sentence)
        2 | remainder | \(Self.office) | seeds/invented.txt | \(sentence)
        – | stated | \(Self.office) | seeds/invented.txt | \(sentence)
        \(note)
        """)
    #expect(
      desk.ask("source 1 context 1", previous: last) == """
        1 | stated | \(Self.office) | seeds/invented.txt | 一 | 1 | 青河市环境保护局2011年工作报告
        1 | stated | \(Self.office) | seeds/invented.txt | \(sentence)
        1 | stated | \(Self.office) | seeds/invented.txt | 一 | 3 | 二、2012年打算。健全组织。配齐人员。
        \(note)
        """)
  }

  @Test(arguments: [
    (
      "source",
      """
      query:1:1: error: there is no answer yet whose source could be shown
        source
        ^~~~~~
      """
    )
  ])
  func `source without an answer is a mistake`(_ query: String, _ message: String) {
    #expect(TestDesk([Self.report]).ask(query) == message)
  }

  @Test func `a row that the last answer does not have is a mistake`() {
    let desk = TestDesk([Self.report])
    let last = desk.answer("count complaints")
    #expect(
      desk.ask("source 2", previous: last) == """
        query:1:8: error: the last answer has no row 2
          source 2
                 ^
          it has 1 row
        """)
  }

  @Test(arguments: [
    ("count complaints by channel", "note not-broken-down: 总数中有 30 件 未细分"),
    ("count honours", "note not-stated: 文件未给出荣誉的相应数字,并非为零"),
    ("count complaints in 2009", "note not-loaded: 尚未载入 2009 年的报告"),
  ])
  func `notes are told in Chinese`(_ query: String, _ note: String) {
    let answer = TestDesk([Self.report]).ask(query, language: .chinese)
    #expect(answer.hasSuffix(note))
  }
}
