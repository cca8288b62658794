import Diagnostics
import Facts
import Indexing
import Testing

/// Questions over a small register, beside documents and without.
struct RegisterCaseTests {
  static let organisations = [
    Organisation(name: "青河市"), Organisation(name: "白石县"),
    Organisation(name: "青河市环境保护局", partOf: "青河市", aliases: ["青河环保局"]),
    Organisation(name: "白石县环境保护局", partOf: "白石县"),
  ]

  @Test(arguments: try RuleCase.all(in: "registers"))
  func `a register answers by the rules`(_ rule: RuleCase) throws {
    let desk = TestDesk(
      rule.reports, histories: rule.histories, organisations: Self.organisations,
      registers: [try SmallRegister.complaints().register])
    for (query, answer) in rule.blocks {
      #expect(desk.ask(query) == answer, "\(rule.title): \(query)")
    }
  }

  @Test(arguments: [
    (
      "合计 天树 属 投诉",
      """
      query:1:4: 错误:登记表没有名为“天树”的字段
        合计 天树 属 投诉
             ^~~~
        是否想写“天数”?
      """
    ),
    (
      "合计 渠道 属 投诉",
      """
      query:1:4: 错误:“渠道”不是数字字段
        合计 渠道 属 投诉
             ^~~~
        是否想写“天数”?
      """
    ),
    (
      "统计 投诉 按 事由",
      """
      query:1:9: 错误:“事由”是文字,不能用来分组
        统计 投诉 按 事由
                     ^~~~
      """
    ),
    (
      "平均 天数 属 宣传单",
      """
      query:1:1: 错误:只有案件有可计算的字段,而尚未载入 leaflets 的登记表
        平均 天数 属 宣传单
        ^~~~
        载入 文件.csv as leaflets
      """
    ),
    (
      "统计 投诉 属 青河市 其中 天数>多",
      """
      query:1:19: 错误:“多”不是数字
        统计 投诉 属 青河市 其中 天数>多
                                      ^~
      """
    ),
  ])
  func `what is wrong is said in Chinese as well`(question: String, message: String) throws {
    let desk = TestDesk(
      [], organisations: Self.organisations, registers: [try SmallRegister.complaints().register])
    #expect(desk.ask(question, language: .chinese) == message)
  }

  @Test func `answers of cases say so as data`() throws {
    let desk = TestDesk([], registers: [try SmallRegister.complaints().register])
    let answer = try #require(desk.answer("count complaints by channel"))
    #expect(answer.sourceKind == "register")
    #expect(answer.unit == "件")
    #expect(answer.columns.map(\.name) == ["channel", "value"])
    #expect(answer.total?.isStated == false)
    let median = try #require(desk.answer("p90 days of complaints"))
    #expect(median.verb == "p90")
    #expect(median.measure?.name.english == "p90 days of complaints")
    #expect(median.measure?.name.chinese == "投诉天数p90")
  }

  @Test func `a case names its line where the file has one line a case`() throws {
    let desk = TestDesk([], registers: [try SmallRegister.complaints().register])
    let answer = try #require(desk.answer("list complaints where days=34"))
    #expect(answer.rows.map(\.sources) == [[0]])
    #expect(answer.sources.first?.place.line == 14)
    #expect(answer.sources.first?.document == "complaints.csv")
  }

  /// The complaints in two registers.
  private func halves() throws -> [CaseRegister] {
    let table = try TestFiles.table("complaints")
    return [table[1..<20], table[20...]].enumerated().map { place, rows in
      SmallRegister(name: "\(place).csv", header: table[0], rows: Array(rows)).register
    }
  }

  @Test(arguments: [
    "count distinct title of complaints", "count distinct title of complaints by channel",
    "count distinct title of complaints where days > 3 by year",
    "count distinct channel of complaints", "count distinct case_no of complaints by district",
  ])
  func `what two registers say is told apart as of one`(question: String) throws {
    let one = TestDesk([], registers: [try SmallRegister.complaints().register])
    let two = TestDesk([], registers: try halves())
    #expect(two.ask(question) == one.ask(question))
  }

  @Test func `the names of two registers are counted together`() throws {
    let one = TestDesk([], registers: [try SmallRegister.complaints().register])
    let two = TestDesk([], registers: try halves())
    for question in ["show measures", "show dimensions", "show channel"] {
      #expect(two.ask(question) == one.ask(question))
    }
  }

  @Test(arguments: [
    (
      "count complaints by title",
      """
      query:1:1: error: "title" holds texts that are too various to make groups
        count complaints by title
        ^~~~~
      """
    ),
    (
      "list complaints sort by title",
      """
      query:1:25: error: "title" has no order
        list complaints sort by title
                                ^~~~~
      """
    ),
  ])
  func `a field that does not fit is called by its name`(
    question: String, message: String
  ) throws {
    let register = try SmallRegister.complaints().register
    let schema = register.schema
    let fields = schema.fields.map { field in
      RegisterSchema.Field(
        column: field.column, id: field.id, name: field.name,
        role: field.role == .text ? .dimension : field.role, values: field.values)
    }
    let desk = TestDesk(
      [],
      registers: [
        CaseRegister(
          name: register.name,
          schema: RegisterSchema(measure: schema.measure, unit: schema.unit, fields: fields),
          index: register.index)
      ])
    #expect(desk.ask(question) == message)
  }

  @Test func `cases of two registers are listed as of one`() throws {
    let one = TestDesk([], registers: [try SmallRegister.complaints().register])
    let two = TestDesk([], registers: try halves())
    for question in [
      "list complaints sort by days desc limit 4", "list complaints sort by received limit 30",
      "list complaints where cost > 7 limit 3",
    ] {
      let (left, right) = (one.answer(question), try #require(two.answer(question)))
      #expect(left?.rows.map(\.cells) == right.rows.map(\.cells), "\(question)")
      #expect(right.sources.count == right.rows.reduce(0) { $0 + $1.sources.count })
    }
  }
}
