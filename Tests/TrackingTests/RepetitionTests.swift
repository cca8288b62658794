import Diagnostics
import Facts
import Testing
import Tracking

/// What a report repeats of the one before, sentence by sentence.
struct RepetitionTests {
  private static let old = """
    青河市环境保护局2011年政府信息公开工作报告
    全年编发简报6期,在门户网站发布信息200条。我局高度重视政务公开工作,成立了领导小组。
    继续做好环保简报编发工作,在社区设立环保信息公开栏。无。
    """

  private static func report(_ text: String, _ year: Int) -> Report {
    Report(
      source: SourceText(name: "\(year).txt", text: text), organisation: "青河市环境保护局",
      period: .year(year), outline: [], facts: [], plan: [], skipped: [], unread: [])
  }

  private static func kinds(_ text: String) -> [String] {
    RepetitionFinder(in: report(text, 2012), before: report(old, 2011)).repetitions().map {
      "\($0.kind.rawValue) \($0.place.line) \($0.twin.line)"
    }
  }

  @Test(arguments: [
    ("我局高度重视政务公开工作,成立了领导小组。", ["same 1 2"]),
    ("我局高度重视政务公开工作， 成立了领导小组。", ["same 1 2"]),
    ("全年编发简报10期,在门户网站发布信息1260条。", ["figures 1 2"]),
    ("继续做好环保简报的编发工作,在社区设立环保信息公开栏。", ["near 1 3"]),
    ("组织开展政府开放日活动,邀请市民代表参观监测站。", []),
    ("无。", []),
    ("青河市环境保护局2012年政府信息公开工作报告\n另有安排若干项正在推进当中。", []),
  ])
  func `a sentence is repeated by its words, not by its figures`(text: String, kinds: [String]) {
    #expect(Self.kinds(text) == kinds)
  }

  @Test func `a report repeats the whole of itself`() {
    let report = Self.report(Self.old, 2011)
    let finder = RepetitionFinder(in: report, before: report)
    #expect(finder.sentenceCount == 3)
    #expect(finder.repetitions().map(\.kind) == [.same, .same, .same])
    #expect(finder.repetitions().allSatisfy { $0.place == $0.twin })
  }

  @Test func `the answer counts each kind and shows each pair`() {
    var answer = SimilarityAnswer(text: "similarity", verb: "similarity", hasOrganisations: false)
    let text = "我局高度重视政务公开工作,成立了领导小组。组织开展政府开放日活动。"
    answer.add(Self.report(text, 2012), before: Self.report(Self.old, 2011))
    let finished = answer.finished(missing: [])
    let counts = finished.rows.map { row in row.cells[2] }
    #expect(counts == [1, 0, 0, 1].map { .number(Number($0)) })
    #expect(finished.rows[3].cells[3] == .number(Number(50)))
    #expect(finished.detail?.rows.count == 1)
    #expect(finished.sources.map(\.document) == ["2012.txt", "2011.txt"])
  }
}
