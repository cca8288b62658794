import Diagnostics
import Facts
import Gongkai
import Testing

/// Plans from the text of reports to what people recorded, over the repository's report and over an
/// invented bureau with two consecutive reports.
@Suite struct PlansTests {
  private static let first = """
    青河市环境保护局2011年政府信息公开工作报告
    一、主动公开情况
    全年编发简报6期,在门户网站发布信息200条。
    二、2012年工作打算
    (一)加强载体建设。继续做好环保简报编发工作,在社区设立环保信息公开栏。
    (二)加强队伍建设。举办信息员业务培训班。
    """

  private static let second = """
    青河市环境保护局2012年政府信息公开工作报告
    一、主动公开情况
    全年编发简报10期,在门户网站发布信息260条。在全市社区设立环保信息公开栏30处。
    二、2013年工作打算
    (一)加强队伍建设。举办信息员业务培训班。
    """

  private static func workspace(_ reports: String...) -> ScratchWorkspace {
    let workspace = ScratchWorkspace()
    for (place, report) in reports.enumerated() {
      workspace.write(report, to: "seeds/reports/\(place).txt")
    }
    return workspace
  }

  private func cells(_ answer: Answer, _ column: String) -> [String] {
    let place = answer.columns.firstIndex { $0.name == column }
    return answer.rows.map { row in place.map { row.cells[$0].short } ?? "" }
  }

  @Test func `the founding plan has five items and waits for the next report`() throws {
    let answer = try #require(try FoundingWorkspace.answer(to: "track 2012"))
    let items = cells(answer, "item").filter { $0.split(separator: ".").count == 2 }
    #expect(items == ["2012.1", "2012.2", "2012.3", "2012.4", "2012.5"])
    let measures = zip(cells(answer, "item"), cells(answer, "measures")).filter { !$1.isEmpty }
    #expect(
      measures.map(\.0) == ["2012.2.2", "2012.4.1", "2012.4.2", "2012.5.3", "2012.5.4", "2012.5.5"])
    #expect(measures.last?.1.contains("measure=bulletins") == true)
    #expect(measures.last?.1.contains("baseline=11,actual_year=2012,actual=–") == true)
    #expect(answer.noteCodes.contains("awaited"))
    #expect(answer.noteCodes.contains("unmeasured"))
    #expect(cells(answer, "level").allSatisfy { $0 == "–" })
  }

  @Test func `with the next report loaded a plan is answered by itself`() throws {
    let alone = try #require(try Self.workspace(Self.first).answer(to: "track 2012"))
    #expect(alone.noteCodes.contains("awaited"))
    let answer = try #require(try Self.workspace(Self.first, Self.second).answer(to: "track 2012"))
    #expect(!answer.noteCodes.contains("awaited"))
    let levels = Dictionary(
      uniqueKeysWithValues: zip(cells(answer, "item"), cells(answer, "level")))
    // 简报 grew from 6 to 10 and a sentence says so; the board is only told of; the course is
    // planned again and no sentence tells of one.
    #expect(levels["2012.1.1"] == "substantial")
    #expect(levels["2012.1.2"] == "limited")
    #expect(levels["2012.2.1"] == "no-evidence")
    let bulletins = cells(answer, "measures").first { $0.contains("bulletins") }
    #expect(bulletins?.contains("baseline=6,actual_year=2012,actual=10") == true)
    #expect(
      answer.notes.contains { $0.code == "planned-again" && $0.text.english.contains("2013.1.1") })
  }

  @Test func `a mark is kept, decides the level and can be struck out`() throws {
    let workspace = Self.workspace(Self.first)
    let mark = #"mark 2012.1.2 completed "30处" on 2012-06-30 evidence "count bulletins""#
    #expect(try workspace.answer(to: mark) != nil)
    let tracked = try #require(try workspace.answer(to: "track 2012.1.2"))
    #expect(cells(tracked, "level") == ["completed"])
    #expect(cells(tracked, "suggested") == ["no"])
    let kept = try #require(try workspace.answer(to: "export journal"))
    #expect(cells(kept, "evidence_answer") == ["6"])
    #expect(cells(kept, "date") == ["2012-06-30"])
    #expect(try workspace.answer(to: "mark 2012.1.2 withdraw-entry 1") != nil)
    let after = try #require(try workspace.answer(to: "track 2012.1.2"))
    #expect(cells(after, "level") == ["–"])
    let all = try #require(try workspace.answer(to: "export journal"))
    #expect(cells(all, "withdrawn_by") == ["2", "–"])
  }

  @Test func `explaining a mark records nothing`() throws {
    let workspace = Self.workspace(Self.first)
    #expect(try workspace.answer(to: "explain mark 2012.1.2 completed") != nil)
    #expect(try workspace.answer(to: "export journal")?.rows.isEmpty == true)
  }

  @Test(arguments: [
    ("mark 2012.3 completed", "not-planned"),
    ("mark 2012.1.2 done-ish", "unknown-level"),
    (#"mark 2012.1.2 completed evidence "count bulletns""#, "unfit-evidence"),
    (#"mark 2012.1.2 completed evidence "export journal""#, "unfit-evidence"),
    ("mark 2012 completed", "malformed-item"),
    ("mark 2012.1.2 completed on 2012-02-30", "malformed-date"),
    ("mark 2012.1.2 completed on 2999-01-01", "future-day"),
  ])
  func `a wrong mark is refused and records nothing`(query: String, id: String) throws {
    let workspace = Self.workspace(Self.first)
    guard case .refused(let problems) = try workspace.reply(to: query) else {
      Issue.record("\(query) was carried out")
      return
    }
    #expect(problems.map(\.id) == [id])
    #expect(try workspace.answer(to: "export journal")?.rows.isEmpty == true)
  }

  @Test func `striking out what is not there is a failure that says so`() throws {
    let workspace = Self.workspace(Self.first)
    _ = try workspace.answer(to: "mark 2012.1.1 limited")
    guard
      case .failed(let id, let message) = try workspace.reply(
        to: "mark 2012.1.1 withdraw-entry 7")
    else {
      Issue.record("entry 7 was struck out")
      return
    }
    #expect(id == "unknown-entry")
    #expect(message.english.hasSuffix("/.gongkai/journal.sqlite: no entry 7; the last is 1"))
    guard
      case .refused(let problems) = try workspace.reply(
        to: "mark 2012.1.2 withdraw-entry 1")
    else {
      Issue.record("another action's entry was struck out")
      return
    }
    #expect(problems.map(\.id) == ["entry-of-another"])
  }
}
