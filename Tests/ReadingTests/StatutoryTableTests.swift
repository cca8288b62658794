import Diagnostics
import Facts
import Testing

@testable import Reading

/// Whole reports of an invented county with the tables of the statutory form.
struct StatutoryTableTests {
  private static let reader = Reader(vocabulary: .builtIn, organisations: [])

  private static func report(_ tables: String, year: Int = 2021) throws -> Report {
    let text = """
      青河县水务局\(year)年政府信息公开工作年度报告
      一、总体情况
      今年工作平稳有序。
      \(tables)五、存在的主要问题及改进情况
      解读偏少。
      """
    guard case .report(let report) = reader.read(SourceText(name: "qinghe.txt", text: text)) else {
      throw Unidentified()
    }
    return report
  }

  private struct Unidentified: Error {}

  private static func line(_ fact: Fact) -> String {
    let dimensions = fact.coordinates.entries.map {
      " \($0.dimension)=\($0.values.joined(separator: "+"))"
    }
    return "\(fact.measure) \(fact.value) \(fact.unit)" + dimensions.joined()
  }

  @Test(arguments: [2019, 2021], FormLayout.all)
  func `both editions say the same in every layout`(edition: Int, layout: FormLayout) throws {
    let form = InventedForm(edition: edition)
    let report = try Self.report(form.text(layout), year: edition)
    #expect(report.facts.map(Self.line).sorted() == form.expected.sorted())
    #expect(report.unread.isEmpty)
    #expect(report.tables.map(\.number) == [2, 3, 4])
    #expect(report.tables.allSatisfy { $0.edition == edition })
  }

  @Test func `a cell knows the fact that stands in it`() throws {
    let report = try Self.report(InventedForm(edition: 2021).text(FormLayout(mark: "|")))
    let table = report.tables[1]
    let row = try #require(table.rows.firstIndex { $0.id == "not_provided/not_held" })
    let column = try #require(table.columns.firstIndex { $0.id == "legal_service" })
    let fact = try #require(table.cells[row][column].fact)
    #expect(
      Self.line(report.facts[fact])
        == "disclosure_requests 1 件 outcome=not_provided ground=not_held applicant=legal_service")
    #expect(report.source[report.facts[fact].place.number] == "1")
    #expect(
      table.spot(row: row, column: column).name.chinese == "表三 1.本机关不掌握相关政府信息 法律服务机构")
  }

  @Test(
    arguments: [
      // Figures that ran together, too few of them, several in one cell, too many.
      ("| 一、本年新收政府信息公开申请数量 | 623129 |", ["623129"]),
      ("一、本年新收政府信息公开申请数量\n623129", ["623129"]),
      ("一、本年新收政府信息公开申请数量 62 31 29", ["62", "31", "29"]),
      ("| 一、本年新收政府信息公开申请数量 | 1 2 3 | | 1 | 0 | 0 | 0 | 7 |", ["1 2 3"]),
      ("一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t7\t8", ["1", "2", "3", "4", "5", "6", "7", "8"]),
      ("| 一、本年新收政府信息公开申请数量 | 1,2,3 | 0 | 1 | 0 | 0 | 0 | 7 |", ["1,2,3"]),
    ])
  func `figures that could be split in several ways are unread`(
    row: String, unread: [String]
  ) throws {
    let report = try Self.report("三、收到和处理政府信息公开申请情况\n" + row + "\n")
    #expect(report.unread.map { report.source[$0.place.number] } == unread)
    let read = Set(report.facts.map { report.source[$0.place.number] })
    #expect(read.isDisjoint(with: unread))
    let cells = try #require(report.tables.first).cells[0]
    #expect(cells.contains(.refused))
  }

  @Test(arguments: ["", "-", "—", "/"])
  func `a blank cell is missing and zero is zero`(blank: String) throws {
    let report = try Self.report(
      "三、情况\n| 一、本年新收政府信息公开申请数量 | \(blank) | 9 | 0 | 1 | 4 | 0 | 44 |\n")
    #expect(
      report.tables[0].cells[0]
        == [.blank, .fact(0), .fact(1), .fact(2), .fact(3), .fact(4), .fact(5)])
    #expect(report.facts.map(\.value) == [9, 0, 1, 4, 0, 44].map { Number($0) })
  }

  @Test func `a tab at a row's end opens a blank cell`() throws {
    let report = try Self.report("三、情况\n一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t\n")
    #expect(report.tables[0].cells[0].last == .blank)
    #expect(report.facts.count == 6)
  }

  @Test(
    arguments: [
      ("本年收费金额(单位:万元)", "59237.2449", "592372449"), ("本年收费金额(万元)", "0.5万元", "5000"),
      ("本年收费金额", "1,820.50", "1820.5"), ("本年收费金额(单位:亿元)", "1.2", "120000000"),
      ("本年收费金额(单位:万元)", "386元", "386"),
    ])
  func `an amount is multiplied out exactly`(
    header: String, printed: String, value: String
  ) throws {
    let report = try Self.report("| 信息内容 | \(header) |\n| 行政事业性收费 | \(printed) |\n")
    #expect(report.facts.map { "\($0.value) \($0.unit)" } == ["\(value) 元"])
  }

  @Test func `another table's total is none of table three's rows`() throws {
    let form = InventedForm(edition: 2021).text(FormLayout(mark: "|"))
    let report = try Self.report(form + "| 科室 | 人数 |\n| 合计 | 12 |\n")
    #expect(report.tables.count == 3)
    #expect(report.facts.count == InventedForm(edition: 2021).expected.count)
  }

  @Test func `a second form of one number is a table of its own`() throws {
    let form = InventedForm(edition: 2021).text(FormLayout(mark: "|"))
    let report = try Self.report(form + "另附所属机构报表。\n" + form)
    #expect(report.tables.map(\.number) == [2, 3, 4, 2, 3, 4])
  }

  @Test func `prose that names outcomes is no table`() throws {
    let report = try Self.report("(一)予以公开 12件\n其他 3件\n总计 15件\n")
    #expect(report.tables.isEmpty)
  }
}
