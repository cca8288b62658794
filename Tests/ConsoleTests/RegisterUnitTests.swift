@testable import Console
import Diagnostics
import Gongkai
import Testing

/// Units of cases and of the numbers in their fields.
@Suite struct RegisterUnitTests {
  private let folder = ScratchFolder()

  /// A conversation over registers, each with its descriptor.
  private func session(_ registers: [(name: String, rows: String, descriptor: String)]) -> Session {
    let files = registers.map { register in
      folder.write(
        "measure: complaints\n" + register.descriptor, to: "\(register.name).schema.yaml")
      return folder.write(register.rows, to: "\(register.name).csv")
    }
    let opening = Workspace(folder: nil).loading(files)
    return Session(workspace: opening.workspace, settings: Settings(language: .english))
  }

  private static let inDays = "受理日期,来源,天数,评分\n2019-01-02,来电,3天,80%\n2019-02-03,来信,5天,95%\n"

  @Test func `numbers are shown in the unit of their field`() {
    var session = session([("a", Self.inDays, "")])
    #expect(session.respond(to: "sum 天数 of complaints").output.hasPrefix("8 天\n"))
    #expect(session.respond(to: "p50 天数 of complaints as csv").output.contains("4,天"))
    let byMonth = session.respond(to: "average 天数 of complaints by month").output
    #expect(byMonth.contains("2019-01") && byMonth.contains("3 天"))
    #expect(session.respond(to: "max 评分 of complaints").output.hasSuffix("95%\n"))
  }

  @Test(arguments: [
    ("天数 > 3天", 1), ("天数 >= 3天", 2), ("天数 = 5天", 1), ("评分 > 80%", 1), ("天数 in (3天, 4)", 1),
    ("评分 between 80% and 90", 1),
  ])
  func `a condition may carry the unit`(condition: String, count: Int) {
    var session = session([("a", Self.inDays, "")])
    #expect(
      session.respond(to: "count complaints where \(condition)").output.hasPrefix("\(count) 件"))
  }

  @Test func `another unit is told, and what is no unit is no number`() {
    var session = session([("a", Self.inDays, "")])
    #expect(
      session.respond(to: "count complaints where 天数 > 3%").messages
        .contains("\"3%\" is not in 天, as 天数 is\n"))
    #expect(
      session.respond(to: "count complaints where 天数 > 3组").messages
        .contains("\"3组\" is no number"))
    session = self.session([("b", "受理日期,来源,天数\n2018-01-02,来电,9\n", "")])
    #expect(
      session.respond(to: "count complaints where 天数 > 3天").messages
        .contains("天数 has no unit, as \"3天\" has\n"))
  }

  @Test func `a unit is known by all its spellings, in tens of thousands as well`() {
    var session = session([
      ("a", "受理日期,金额,用时\n2019-01-02,3万元,3工作日\n2019-01-03,1.5万元,5工作日\n", "")
    ])
    for (condition, count) in [
      ("金额 >= 3万元", 1), ("金额 >= 15000元", 2), ("用时 >= 5工作日", 1), ("用时 >= \"3 个工作日\"", 2),
    ] {
      #expect(
        session.respond(to: "count complaints where \(condition)").output.hasPrefix("\(count) 件"),
        "\(condition)")
    }
  }

  @Test(arguments: [
    "count complaints", "count complaints by channel", "share of complaints by channel",
    "compare complaints across 2018, 2019",
  ])
  func `cases in units that can't be added are refused`(statement: String) {
    var session = session([
      ("a", "受理日期,来源\n2019-01-02,来电\n", "unit: 件\n"),
      ("b", "受理日期,来源\n2018-01-02,来电\n", "unit: 人次\n"),
    ])
    let response = session.respond(to: statement)
    #expect(response.output.isEmpty)
    for words in ["error: ", "a.csv is in 件 and ", "b.csv in 人次, which can't be added\n"] {
      #expect(response.messages.contains(words), "\(response.messages)")
    }
    #expect(session.respond(to: "list complaints").output.contains("2018-01-02"))
  }

  @Test(arguments: [
    ("count complaints in 2019", "1 件"), ("count complaints where year=2018", "2 人次"),
    ("count complaints where quarter=2019-Q1", "1 件"),
    ("sum 天数 of complaints", "7 天"), ("count distinct 来源 of complaints", "1"),
  ])
  func `what asks cases of one unit is answered`(statement: String, answer: String) {
    var session = session([
      ("a", "受理日期,来源,天数\n2019-01-02,来电,3天\n", "unit: 件\n"),
      ("b", "受理日期,来源,天数\n2018-01-02,来电,4天\n2018-01-03,来电,\n", "unit: 人次\n"),
    ])
    let response = session.respond(to: statement)
    #expect(response.output.hasPrefix(answer + "\n"), "\(response)")
    if statement.hasPrefix("sum") {
      #expect(response.messages.contains("1 of 3 cases have no 天数 and are left out"))
    }
  }

  @Test func `cases of one organisation are counted in its unit`() {
    var session = session([
      ("a", "受理日期,承办单位\n2019-01-02,青禾市水务局\n", "unit: 件\n"),
      ("b", "受理日期,承办单位\n2019-01-02,青禾市公安局\n2019-01-03,青禾市公安局\n", "unit: 人次\n"),
    ])
    #expect(session.respond(to: "count complaints").hasFailed)
    for statement in [
      "count complaints of 青禾市公安局", "count complaints where organisation=青禾市公安局",
    ] {
      #expect(session.respond(to: statement).output.hasPrefix("2 人次\n"))
    }
  }

  @Test(arguments: [
    "count complaints where 天数 > 3", "count complaints where 天数 > 3天",
    "count complaints where 天数 between 1 and 9", "list complaints sort by 天数",
    "count complaints by 天数", "compare complaints by 天数 across 2018, 2019",
  ])
  func `numbers in two units are not compared`(statement: String) {
    var session = session([
      ("a", Self.inDays, ""), ("b", "受理日期,来源,天数\n2018-01-02,来电,9小时\n", ""),
    ])
    let response = session.respond(to: statement)
    #expect(response.messages.contains("天数 is in 天 in "), "\(response)")
    #expect(session.respond(to: "count complaints where 天数 > 3天 in 2019").output.hasPrefix("1 件"))
    #expect(
      session.respond(to: "count complaints where 天数 > 3小时 in 2019").messages
        .contains("\"3小时\" is not in 天"))
    session.settings.language = .chinese
    #expect(
      session.respond(to: statement).messages.contains("以小时计"))
  }

  @Test func `cases in two words of one unit are added`() {
    var session = session([
      ("a", "受理日期,来源\n2019-01-02,来电\n", "unit: 件\n"),
      ("b", "受理日期,来源\n2018-01-02,来电\n", "unit: 批\n"),
    ])
    #expect(session.respond(to: "count complaints").output.hasPrefix("2 件"))
  }

  @Test func `numbers of a field in two units are refused, and in one not told show none`() {
    var session = session([
      ("a", Self.inDays, ""), ("b", "受理日期,来源,天数\n2018-01-02,来电,9小时\n", ""),
    ])
    let response = session.respond(to: "sum 天数 of complaints")
    for words in ["天数 is in 天 in ", "a.csv and in 小时 in ", "b.csv\n"] {
      #expect(response.messages.contains(words), "\(response.messages)")
    }
    #expect(session.respond(to: "count complaints").output.hasPrefix("3 件"))
    session = self.session([
      ("a", Self.inDays, ""), ("b", "受理日期,来源,天数\n2018-01-02,来电,9\n", ""),
    ])
    let note = "note: 天数 is in 天, but \(folder.path)/b.csv names no unit; its numbers are taken as "
    for statement in [
      "sum 天数 of complaints", "count complaints where 天数 > 3", "count complaints by 天数",
    ] {
      #expect(session.respond(to: statement).messages.contains(note), "\(statement)")
    }
    #expect(session.respond(to: "sum 天数 of complaints").output.contains("17\n"))
    #expect(!session.respond(to: "count complaints").messages.contains("names no unit"))
  }
}
