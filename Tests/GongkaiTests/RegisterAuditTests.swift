import Diagnostics
import Facts
import Gongkai
import Testing

/// An invented bureau's report held against an invented register of the same complaints.
@Suite struct RegisterAuditTests {
  private let workspace = ScratchWorkspace()
  private static let report = """
    东岭区环境保护局2019年政府信息公开工作年度报告
    一、概述
    全年共受理群众投诉6件,其中电话投诉3件,来信投诉2件,微信投诉1件。
    """

  /// The registers' findings of an audit: stated, computed, whether it holds, and the words.
  private func findings(
    _ registers: [String: String], report: String = report, chinese: Bool = false
  ) throws -> [String] {
    workspace.write(report, to: "seeds/reports/2019.txt")
    for (name, text) in registers { workspace.write(text, to: "seeds/registers/" + name) }
    let answer = try #require(try workspace.answer(to: "audit"))
    return answer.rows.filter { $0.cells[2].short == "register" }.map { row in
      let cells = row.cells
      let words: String =
        switch cells[7] {
        case .term(let term): chinese ? term.name.chinese : term.name.english
        default: ""
        }
      return [cells[4], cells[5], cells[6]].map(\.short).joined(separator: " ") + " " + words
    }
  }

  /// A register with so many cases of 2019 by each channel, the first and last at the year's ends.
  private func cases(_ counts: [(String, Int)], office: String? = nil, year: Int = 2019) -> String {
    let channels = counts.flatMap { Array(repeating: $0.0, count: $0.1) }
    let rows = channels.enumerated().map { place, channel in
      let month = place == 0 ? "01" : "12"
      return "\(year)-\(month)-15,\(channel)" + (office.map { "," + $0 } ?? "")
    }
    let header = "受理日期,来源" + (office == nil ? "" : ",承办单位")
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  private static let same = [("来电", 3), ("来信", 2), ("微信", 1)]
  private static let differing = [("来电", 4), ("来信", 2), ("微信", 0), ("电子邮件", 1)]

  @Test func `figures that the register counts too hold`() throws {
    #expect(
      try findings(["c.csv": cases(Self.same)]) == [
        "6 6 yes seeds/registers/c.csv counts 6 件", "3 3 yes seeds/registers/c.csv counts 3 件",
        "2 2 yes seeds/registers/c.csv counts 2 件", "1 1 yes seeds/registers/c.csv counts 1 件",
      ])
  }

  @Test func `a figure that the register counts otherwise is a finding, the first of all`() throws {
    #expect(
      try findings(["c.csv": cases(Self.differing)]) == [
        "6 7 no seeds/registers/c.csv counts 7 件; the report's scope may be narrower",
        "3 4 no seeds/registers/c.csv counts 4 件; the report's scope may be narrower",
        "2 2 yes seeds/registers/c.csv counts 2 件",
      ])
    let fewer = try findings(["c.csv": cases([("来电", 2)])], chinese: true)
    #expect(
      fewer == [
        "6 2 no seeds/registers/c.csv计2件;报告口径可能较宽",
        "3 2 no seeds/registers/c.csv计2件;报告口径可能较宽",
      ])
  }

  @Test func `a finding leads to the report's sentence and section`() throws {
    workspace.write(Self.report, to: "seeds/reports/2019.txt")
    workspace.write(cases(Self.differing), to: "seeds/registers/c.csv")
    let answer = try #require(try workspace.answer(to: "audit"))
    let row = try #require(answer.rows.first)
    #expect([0, 1, 2, 3].map { row.cells[$0].short } == ["东岭区环境保护局", "2019", "register", "一"])
    #expect(row.sources.map { answer.sources[$0].document } == ["seeds/reports/2019.txt"])
  }

  @Test func `cases of the same organisation are counted, under any of its names`() throws {
    let both =
      cases(Self.same, office: "东岭区环保局")
      + cases([("来电", 9)], office: "西岭区环保局").split(separator: "\n").dropFirst()
      .joined(separator: "\n") + "\n"
    workspace.write(
      """
      organisation,level,part_of,succeeds,aliases
      东岭区环境保护局,department,,,东岭区环保局

      """, to: "seeds/history/organisations.csv")
    let found = try findings(["c.csv": both])
    #expect(found.count == 4 && found.allSatisfy { $0.contains(" yes ") })
  }

  @Test func `cases of another organisation are not held against the report`() throws {
    #expect(try findings(["c.csv": cases(Self.same, office: "西岭区环境保护局")]).isEmpty)
  }

  @Test func `a register that names nobody is nobody's where two organisations report`() throws {
    workspace.write(
      Self.report.replacing("东岭区", with: "西岭区"), to: "seeds/reports/west.txt")
    #expect(try findings(["c.csv": cases(Self.same)]).isEmpty)
  }

  @Test func `a register of another year, or of a part of the year, claims nothing`() throws {
    #expect(try findings(["c.csv": cases(Self.same, year: 2020)]).isEmpty)
    let late = cases(Self.same).replacing("2019-01-15", with: "2019-02-15")
    #expect(try findings(["c.csv": late]).isEmpty)
  }

  @Test func `registers that share the year are counted together`() throws {
    let first = "受理日期,来源\n2019-01-15,来电\n2019-06-15,来电\n"
    let second = "受理日期,来源\n2019-07-15,来电\n2019-09-01,来信\n2019-11-01,来信\n2019-12-15,微信\n"
    let found = try findings(["a.csv": first, "b.csv": second])
    #expect(
      found.first == "6 6 yes seeds/registers/a.csv, seeds/registers/b.csv count 6 件")
    #expect(found.count == 4)
  }

  @Test func `a dimension that the register lacks claims nothing`() throws {
    let bare =
      cases(Self.same).split(separator: "\n")
      .map { $0.split(separator: ",")[0] }.joined(separator: "\n") + "\n"
    #expect(try findings(["投诉.csv": bare]) == ["6 6 yes seeds/registers/投诉.csv counts 6 件"])
  }

  @Test func `a register that only has years counts whole years`() throws {
    let years =
      "年份,来源\n" + String(repeating: "2019,来电\n", count: 3)
      + "2019,来信\n2019,来信\n2019,微信\n2018,来电\n"
    #expect(try findings(["c.csv": years]).count == 4)
  }

  @Test func `figures that are not exact or of another scope claim nothing`() throws {
    let report = """
      东岭区环境保护局2019年政府信息公开工作年度报告
      一、概述
      全年共受理群众投诉近6件。
      """
    #expect(try findings(["c.csv": cases(Self.same)], report: report).isEmpty)
    let own = Self.report.replacing("全年共", with: "全年市本级共")
    #expect(try findings(["c.csv": cases(Self.same)], report: own).isEmpty)
  }
}
