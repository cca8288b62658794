import Diagnostics
import Facts
import Testing

@testable import Rendering

/// A report of four lines, read by hand.
struct ReportTests {
  private static let text = """
    一、投诉
    共受理投诉38件,其中来信(含传真)8至9件。
    明年打算:办好网站。
    热线12345。
    """

  private static func place(_ clause: String, number: String, line: Int, section: String) -> Place {
    func start(_ wanted: String, from: Int = 0) -> Int {
      let (bytes, part) = (Array(text.utf8), Array(wanted.utf8))
      return (from...bytes.count - part.count).first { bytes[$0...].starts(with: part) } ?? 0
    }
    let first = start(clause)
    let digits = start(number, from: first)
    return Place(
      section: section, line: line, range: first..<first + clause.utf8.count,
      number: digits..<digits + number.utf8.count, text: clause)
  }

  private static var report: Report {
    let organisation = "云岭市水务局"
    let total = Fact(
      measure: "complaints", value: Number(38), unit: "件", organisation: organisation,
      period: .year(2013), place: place("共受理投诉38件", number: "38", line: 2, section: "一"))
    var letters = Coordinates(["channel": "letter"])
    letters["includes"] = ["fax", "online"]
    let part = Fact(
      measure: "complaints", value: Number(8), valueMax: Number(9), unit: "件",
      precision: .atLeast, coordinates: letters, organisation: organisation,
      period: .year(2012), role: .part, partOf: 0, splits: "channel", implied: .all,
      place: place("其中来信(含传真)8至9件", number: "8", line: 2, section: "一"))
    return Report(
      source: SourceText(name: "yunling.txt", text: text), organisation: organisation,
      period: .year(2013),
      outline: [Heading(level: 1, label: "一", title: "投诉", range: 0..<12, extent: 0..<70)],
      facts: [total, part],
      plan: [
        PlanItem(
          number: 1, heading: nil, text: "办好网站。", actions: ["办好网站"],
          place: place("办好网站。", number: "办", line: 3, section: ""))
      ],
      skipped: [
        SkippedNumber(
          kind: .hotline, place: place("热线12345。", number: "12345", line: 4, section: ""))
      ], unread: [],
      checks: [
        Check(
          kind: .sum, stated: Number(38), computed: Number(8), operands: ["8"], holds: false,
          facts: [0, 1], place: total.place)
      ])
  }

  @Test func `a report is one object with the keys of the reader's contract`() {
    let expected =
      #"{"organisation":"云岭市水务局","year":2013,"#
      + #""outline":[{"level":1,"label":"一","title":"投诉","start":0,"end":12}],"#
      + #""facts":[{"measure":"complaints","value":38,"unit":"件","precision":"exact","#
      + #""dims":{},"organisation":"云岭市水务局","year":2013,"role":"total","#
      + #""section":"一","line":2,"start":13,"end":33,"text":"共受理投诉38件"},"#
      + #"{"measure":"complaints","value":8,"value_max":9,"unit":"件","precision":"at_least","#
      + #""dims":{"channel":"letter","includes":["fax","online"],"period":"2012"},"#
      + #""organisation":"云岭市水务局","year":2012,"role":"part","part_of":0,"#
      + #""splits":"channel","implied":"all","#
      + #""section":"一","line":2,"start":34,"end":65,"text":"其中来信(含传真)8至9件"}],"#
      + #""plan":[{"number":1,"heading":null,"text":"办好网站。","actions":["办好网站"],"#
      + #""start":82,"end":97}],"#
      + #""checks":[{"kind":"sum","stated":38,"computed":8,"holds":false,"facts":[0,1]}],"#
      + #""tables":[],"unread":[],"#
      + #""skipped":[{"as":"hotline","number":"12345","section":"","line":4,"#
      + #""start":98,"end":112,"text":"热线12345。"}]}"#
    #expect(ReportJSON(Self.report).text == expected)
  }

  @Test func `a report for people lists what was found section by section`() {
    let vocabulary = Vocabulary(
      measures: [
        Measure(id: "complaints", name: Wording(english: "complaints", chinese: "投诉举报"))
      ],
      dimensions: [
        Dimension(
          id: "channel", name: Wording(english: "channel", chinese: "渠道"), nature: .partition,
          isClosed: true,
          values: [
            DimensionValue(id: "letter", name: Wording(english: "letter", chinese: "来信"))
          ])
      ], unitClasses: [])
    let text = ReportTable(
      Self.report, vocabulary: vocabulary, style: OutputStyle(language: .chinese)
    ).text
    #expect(
      text == """
        云岭市水务局 2013, yunling.txt

        提纲 (1)
        章节  行  标题
        ────  ──  ────
        一     1  投诉

        数据 (2)
        章节  行  指标      维度                 数值  原句
        ────  ──  ────────  ─────────────────  ──────  ────────────────────────
        一     2  投诉举报                      38 件  共受理投诉«38»件
        一     2  投诉举报  来信、fax、online  8–9 件  其中来信(含传真)«8»至9件

        计划 (1)
        项      行  原句        措施
        ──────  ──  ──────────  ────────
        2014.1   3  办好网站。  办好网站

        核对 (1)
        章节  行  类别  原文  算得  相符  原句
        ────  ──  ────  ────  ────  ────  ────────────────
        一     2  合计    38     8  否    共受理投诉«38»件

        未读 (0)

        略过 (1)
        章节  行  类别  原句
        ────  ──  ────  ─────────────
               4  热线  热线«12345»。

        """)
  }

  @Test func `a table's account lists its cells, identities and misprints`() throws {
    func term(_ id: String, _ chinese: String) -> Term {
      Term(id: id, name: Wording(english: id, chinese: chinese))
    }
    let table = StatutoryTable(
      number: 3, edition: nil, line: 7, rows: [term("new", "一、本年新收")],
      columns: [term("natural_person", "自然人"), term("total", "总计")],
      cells: [[.fact(0), .blank]])
    var report = Self.report
    var cells = TableAccount.Cells()
    (cells.read, cells.blank) = (1, 1)
    let spot = table.spot(row: 0, column: 0)
    report.accounts = [
      TableAccount(
        table: table, cells: cells, held: 0, failed: 2,
        undecided: [.init(spot: spot, lacking: [table.spot(row: 0, column: 1)])],
        misprints: [
          .init(
            spot: spot, printed: Number(38), likely: Number(39), place: report.facts[0].place)
        ])
    ]
    report.checks[0].spot = spot
    let json = ReportJSON(report).text
    #expect(
      json.contains(
        #""holds":false,"facts":[0,1],"table":3,"row":"new","column":"natural_person"}]"#))
    let account = [
      #""tables":[{"table":3,"edition":null,"line":7,"read":1,"blank":1,"refused":0,"absent":0"#,
      #""held":0,"failed":2,"undecided":[{"row":"new","column":"natural_person""#,
      #""lacking":[{"row":"new","column":"total"}]}]"#,
      #""misprints":[{"row":"new","column":"natural_person","printed":38,"likely":39,"line":2}]}]"#,
    ].joined(separator: ",")
    #expect(json.contains(account))
    let text = ReportTable(
      report, vocabulary: Vocabulary(measures: [], dimensions: [], unitClasses: []),
      style: OutputStyle(language: .chinese)
    ).text
    #expect(
      text.contains(
        """
        核对 (1)
        章节  行  类别  原文  算得  相符  算式                         原句
        ────  ──  ────  ────  ────  ────  ───────────────────────────  ────────────────
        一     2  合计    38     8  否    表三 一、本年新收 自然人: 8  共受理投诉«38»件

        法定表格 (1)
        表    版本  行  已读  空白  未拆分  缺行  相符  不符  未能核对
        ────  ────  ──  ────  ────  ──────  ────  ────  ────  ────────
        表三     –   7     1     1       0     0     0     2         1

        疑似误印 (1)
        行  表格                      所印  应为  原句
        ──  ────────────────────────  ────  ────  ────────────────
         2  表三 一、本年新收 自然人    38    39  共受理投诉«38»件

        未能核对 (1)
        表格                      缺数格数  其首格
        ────────────────────────  ────────  ──────────────────────
        表三 一、本年新收 自然人         1  表三 一、本年新收 总计

        未读 (0)
        """))
  }
}
