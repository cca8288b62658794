import Diagnostics
import Facts
import Testing
import Tracking

/// The plan of an invented bureau, followed by hand: levels, mentions and notes.
struct TrackerTests {
  private let tracker = Tracker(vocabulary: .builtIn)

  private func lines(_ request: TrackRequest) -> AnswerLines {
    AnswerLines(answer: tracker.track(request))
  }

  @Test func `figures and sentences of the next report suggest the levels`() {
    // 2012.1.1: 8 of 11 and 10 pairs, 8/√110. 2012.2.1: 4 of 6 and 8 pairs, 全年 half, 4/√45.
    // 2012.2.2: 2 of 6 and 12 pairs, 2/√72 = 0.24, too little. 2012.2.3: 5/√(8 × 6.5).
    #expect(
      lines(InventedBureau.request()).rows == [
        "2012.1 limited? |  |  | ",
        "2012.1.1 limited? |  | 0.76 一 | ",
        "2012.2 limited? |  |  | ",
        "2012.2.1 substantial? | page_views 96000→126000 | 0.6 二(一) | ",
        "2012.2.2 limited? | publications outlet=led 108→140 |  | ",
        "2012.2.3 limited? | bulletins 13!→12 | 0.69 二(三) | ",
        "2012.3 no-evidence? |  |  | ",
        "2012.3.1 no-evidence? |  |  | ",
        "2012.4 no-evidence? | submissions –→– |  | ",
      ])
  }

  @Test func `notes tell what no figure measures, what is disputed, left out or planned again`() {
    #expect(
      lines(InventedBureau.request(hasPrevious: true)).notes == [
        "not-stated: not stated for 2012, which is not zero: submissions (2012.4)",
        "unmeasured: no figure measures 2012.1.1, 2012.3.1",
        "disputed: bulletins of 2011 is in dispute: 11 期 is stated for it as well",
        "overlap: submissions of 2011: listed and not added up: 20 条, 6 条",
        "planned-again: planned again the year after: 2011.1 as 2012.2.1",
        "planned-again: planned again the year after: 2012.2.1 as 2013.2.1, 2012.3.1 as 2013.1.1",
      ])
  }

  @Test func `without the next report each measured action awaits its figure`() {
    let lines = lines(InventedBureau.request(hasNext: false))
    #expect(
      lines.rows == [
        "2012.1 – |  |  | ", "2012.1.1 – |  |  | ", "2012.2 – |  |  | ",
        "2012.2.1 – | page_views 96000→– |  | ",
        "2012.2.2 – | publications outlet=led 108→– |  | ",
        "2012.2.3 – | bulletins 13!→– |  | ", "2012.3 – |  |  | ", "2012.3.1 – |  |  | ",
        "2012.4 – | submissions –→– |  | ",
      ])
    #expect(
      lines.notes.prefix(2) == [
        "awaited: no report of 青河市环境保护局 on 2012 is loaded; figures awaited: page views "
          + "(2012.2.1), publications outlet=led (2012.2.2), bulletins (2012.2.3), "
          + "submissions (2012.4)",
        "unmeasured: no figure measures 2012.1.1, 2012.3.1",
      ])
  }

  @Test func `a row leads to the plan, the figures and the sentences`() throws {
    let answer = tracker.track(
      InventedBureau.request([PlanReference(year: 2012, item: 2, action: 1)]))
    let row = try #require(answer.rows.first)
    #expect(answer.rows.count == 1)
    #expect(
      row.sources.map { "\(answer.sources[$0].document) \(answer.sources[$0].place.text)" } == [
        "青河市环境保护局-2011.txt 加强载体建设。提高网站访问量,丰富电子屏内容,继续编发《青河环保》等简报。",
        "青河市环境保护局-2011.txt 网站访问量9.6万人次",
        "青河市环境保护局-2012.txt 全年网站访问量12.6万人次",
        "青河市环境保护局-2012.txt 加快网站建设,全年网站访问量12.6万人次",
      ])
  }

  @Test func `a sentence's bytes are the sentence, behind its numbering`() throws {
    let answer = tracker.track(InventedBureau.request())
    let source = try #require(answer.sources.first { $0.place.section == "二(三)" })
    let report = InventedBureau.year2012.report
    #expect(report.source[source.place.range] == "全年编发《青河环保》简报12期")
    #expect(source.place.line == 7)
  }

  @Test(arguments: [
    ("2012.9", "no loaded report plans 2012.9; planned are 2012.1, 2012.2, 2012.3, 2012.4"),
    ("2012.2.7", "no loaded report plans 2012.2.7; planned are 2012.2.1, 2012.2.2, 2012.2.3"),
    ("2012.4.1", "no loaded report plans 2012.4.1; that item has no actions"),
    ("2014", "no loaded report plans 2014; planned are 2012"),
  ])
  func `what is not planned is told with what is`(target: String, note: String) throws {
    let reference = try #require(PlanReference(target))
    let lines = lines(InventedBureau.request([reference]))
    #expect(lines.rows == [])
    #expect(lines.notes == ["not-stated: \(note)"])
  }

  @Test func `an item asked for answers with its actions, and only once`() throws {
    let wanted = ["2012.2", "2012.2.3", "2012.9"].compactMap { PlanReference($0) }
    let lines = lines(InventedBureau.request(wanted))
    #expect(
      lines.answer.rows.map { lines.text($0, "item") } == [
        "2012.2", "2012.2.1", "2012.2.2", "2012.2.3",
      ])
    #expect(lines.notes.contains { $0.hasPrefix("not-stated: no loaded report plans 2012.9") })
    #expect(!lines.notes.contains { $0.contains("2012.3.1") })
  }

  @Test func `without any plan there is a note and no row`() {
    var request = InventedBureau.request()
    request.plans = []
    #expect(lines(request).notes == ["not-loaded: no report with a plan is loaded"])
  }

  @Test func `several offices that plan one year stand under their names`() {
    let other = InventedReport(
      2011, organisation: "青河市档案局", lines: ["一、2012年打算", "加强学习。"],
      plan: [.init("加强学习。")])
    var request = InventedBureau.request([PlanReference(year: 2012, item: 1)], hasNext: false)
    request.plans.append(other.report)
    let lines = lines(request)
    #expect(
      lines.answer.rows.map { "\(lines.text($0, "organisation")) \(lines.text($0, "item"))" } == [
        "青河市环境保护局 2012.1", "青河市环境保护局 2012.1.1", "青河市档案局 2012.1",
      ])
  }

  @Test func `a form that counts something else between the two years is told`() {
    let report = InventedReport(
      2018, lines: ["一、2019年打算", "规范依申请公开。"], plan: [.init("规范依申请公开。")])
    let request = TrackRequest(
      text: "track", targets: [], plans: [report.report], entries: [],
      nextReport: { _ in nil }, previousReport: { _ in nil },
      figure: { _, _, _, year in
        CountedFigure(value: Number(year), unit: "件", sources: [report.source("依申请公开")])
      })
    #expect(lines(request).notes.contains { $0.hasPrefix("break: disclosure requests counts") })
  }
}
