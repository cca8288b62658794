import Diagnostics
import Facts
import Gongkai
import Testing

/// What the founding report says, read by a person, asked through every room.
@Suite struct FoundingReportTests {
  @Test(
    arguments: [
      ("count complaints where channel=phone", "56件"),
      ("统计 投诉 其中 渠道=电话", "56件"),
      ("count complaints", "176件"),
      (
        "count complaints by channel",
        "phone 56件; visit 36批; letter 84件; total 176 stated"
      ),
      ("count complaints where channel != phone", "120件"),
      ("count complaints where channel=online", "–"),
      ("count complaints where channel in (letter, fax, online)", "84件"),
      ("count complaints where channel != online", "–"),
      ("count complaints where channel=minxin", "24件"),
      ("count complaints where channel=wechat", "–"),
      ("count visitors", "162人次"),
      ("count publications by outlet", "website 437条; led 108条; total 545 computed"),
      ("count handouts by category", "政务公开宣传单 ≥2000份; 环境保护业务手册 ≥2000册; total ≥4000 computed"),
      ("count bulletins", "11期 disputed"),
      ("count disclosure_requests", "1件"),
      ("count incidents", "0起"),
      ("count rules in 2010", "6项"),
      ("count rules in 2011", "4项"),
      ("count rules", "4项"),
      ("count lawsuits", "–"),
    ])
  func `answers the figure that the report states`(query: String, expected: String) throws {
    let answer = try #require(try FoundingWorkspace.answer(to: query))
    #expect(answer.figures == expected)
  }

  @Test func `handouts add up to a lower bound`() throws {
    let answer = try #require(try FoundingWorkspace.answer(to: "count handouts"))
    #expect(answer.figures.hasPrefix("≥4000"))
  }

  @Test func `include apart adds what stands beside the total and says so`() throws {
    let answer = try #require(
      try FoundingWorkspace.answer(to: "count complaints include apart"))
    #expect(answer.total.map { "\($0.value) \($0.isStated)" } == "200 false")
    #expect(answer.rows.contains { $0.role == .apart })
    #expect(answer.noteCodes.contains("overlap"))
  }

  @Test func `one piece may go to several recipients, so there is no total`() throws {
    let answer = try #require(
      try FoundingWorkspace.answer(to: "count submissions by recipient"))
    let rows = Set(answer.figures.split(separator: "; ").map(String.init))
    #expect(
      rows == [
        "市政府政务公开办 19条", "市委 ≥60篇", "市政府 ≥60篇", "市政府办信息科 107条", "市政府网站 35条",
        "省政府网站 17条", "民心网 104条",
      ])
    #expect(answer.total == nil)
  }

  @Test func `posts are listed and not added`() throws {
    let answer = try #require(try FoundingWorkspace.answer(to: "count posts"))
    #expect(answer.rows.compactMap(\.unit) == ["个", "位"])
    #expect(answer.total == nil)
  }

  @Test(
    arguments: [
      ("count complaints", "stated-apart"),
      ("count complaints where channel=online", "included-in"),
      ("count complaints where channel=wechat", "not-stated"),
      ("count lawsuits", "not-stated"),
      ("count rules", "years"),
      ("count bulletins", "disputed"),
      ("count publications by outlet", "computed"),
    ])
  func `a note says what a reader of the figure must know`(query: String, code: String) throws {
    let answer = try #require(try FoundingWorkspace.answer(to: query))
    #expect(answer.noteCodes.contains(code))
  }

  @Test func `a condition that cuts through a merged part gives bounds`() throws {
    let answer = try #require(
      try FoundingWorkspace.answer(to: "count complaints where channel != online"))
    #expect(
      answer.notes.contains { $0.text.english.contains("92") && $0.text.english.contains("176") })
  }

  @Test func `a figure leads to its section, line and sentence`() throws {
    let answer = try #require(
      try FoundingWorkspace.answer(to: "count complaints where channel=phone"))
    let source = try #require(answer.rows.first?.sources.first.map { answer.sources[$0] })
    #expect(source.organisation == "朝阳市环境保护局")
    #expect(source.period == .year(2011))
    #expect(source.document == "seeds/reports/chaoyang-epb-2011.txt")
    #expect(source.place.section == "五(二)")
    #expect(source.place.text.contains("电话投诉56件"))
  }

  @Test func `rows that are cut off take their sources with them`() throws {
    let answer = try #require(
      try FoundingWorkspace.answer(to: "count complaints by channel top 1"))
    #expect(answer.rows.count == 1)
    let used = Set(
      answer.rows.flatMap(\.sources) + (answer.total?.sources ?? [])
        + answer.notes.flatMap(\.sources))
    #expect(used == Set(answer.sources.indices))
    let first = try #require(answer.rows.first?.sources.first)
    #expect(answer.sources[first].place.text == "来信(含传真、网上)投诉84件")
  }

  @Test func `what is said twice has two sources`() throws {
    let answer = try #require(try FoundingWorkspace.answer(to: "count publications by outlet"))
    #expect(answer.rows.map(\.sources.count) == [2, 2])
  }

  @Test(
    arguments: [
      ("count complains", "complaints"), ("count complaints where chanel=phone", "channel"),
      ("count complaints where channel=telefone", "phone"),
    ])
  func `a misspelt name is refused with the nearest one`(query: String, nearest: String) throws {
    guard case .refused(let problems) = try FoundingWorkspace.reply(to: query) else {
      Issue.record("\(query) is answered")
      return
    }
    #expect(problems.first?.suggestion == nearest)
    #expect(problems.first?.range != nil)
  }

  @Test func `the seven claims are checked, and one does not hold`() throws {
    let report = try #require(try FoundingWorkspace.opening.get().workspace.reports.first)
    let checks = report.checks.map {
      "\($0.kind.rawValue) \($0.stated) \($0.computed) \($0.holds)"
    }
    #expect(
      checks.sorted() == [
        "list 3 3 true", "list 4 4 true", "ratio 25 25 true", "repeat 108 108 true",
        "repeat 11 13 false", "repeat 437 437 true", "sum 176 176 true",
      ])
  }

  @Test func `every number of the report is accounted for`() throws {
    let report = try #require(try FoundingWorkspace.opening.get().workspace.reports.first)
    #expect(report.unread.map(\.place.text) == [])
    #expect(report.skipped.contains { $0.kind == .hotline && $0.place.text.contains("12369") })
  }

  @Test func `the plan has five items with their single actions`() throws {
    let answer = try #require(try FoundingWorkspace.answer(to: "plan 2012"))
    #expect(answer.rows.count == 5)
    let report = try #require(try FoundingWorkspace.opening.get().workspace.reports.first)
    #expect(report.plan.map(\.actions.count) == [3, 2, 3, 2, 7])
  }

  @Test(arguments: [("find 12369", 1), ("find 五大系统", 4), ("find 没有这句话", 0)])
  func `find gives the sentences that say it`(query: String, atLeast: Int) throws {
    let answer = try #require(try FoundingWorkspace.answer(to: query))
    #expect(atLeast == 0 ? answer.rows.isEmpty : answer.rows.count >= atLeast)
  }
}
