import Diagnostics
import Facts
import Tracking

/// The bureau of 青河市: what it planned for 2012, and what its next report tells of it.
enum InventedBureau {
  /// The report that planned 2011.
  static let year2010 = InventedReport(
    2010, lines: ["一、2011年工作打算", "(一)提高网站访问量。", "(二)加强督查。"],
    plan: [.init("提高网站访问量。"), .init("加强督查。")])

  /// The report that plans 2012.
  static let year2011 = InventedReport(
    2011,
    lines: [
      "一、载体建设", "网站访问量9.6万人次,电子屏发布信息108条,编发《青河环保》简报13期。",
      "另编发简报11期,向市政府报送信息20条,向省厅报送信息6条。", "二、2012年工作打算",
      "(一)健全组织。及时调整充实工作领导小组。", "(二)加强载体建设。提高网站访问量,丰富电子屏内容,继续编发《青河环保》等简报。",
      "(三)开展第三方评估。", "(四)做好现行文件报送工作。",
    ],
    plan: [
      .init("健全组织。及时调整充实工作领导小组。", heading: "健全组织", actions: ["及时调整充实工作领导小组"]),
      .init(
        "加强载体建设。提高网站访问量,丰富电子屏内容,继续编发《青河环保》等简报。", heading: "加强载体建设",
        actions: ["提高网站访问量", "丰富电子屏内容", "继续编发《青河环保》等简报"]),
      .init("开展第三方评估。", actions: ["开展第三方评估"]),
      .init("做好现行文件报送工作。"),
    ])

  /// The report on 2012.
  static let year2012 = InventedReport(
    2012, title: "青河市环境保护局2012年政府信息公开工作年度报告",
    lines: [
      "一、组织领导", "及时调整了工作领导小组,由局长任组长。", "二、载体建设", "(一)加快网站建设,全年网站访问量12.6万人次。",
      "(二)大厅电子屏滚动播放空气质量140条。", "(三)全年编发《青河环保》简报12期。", "三、存在问题", "群众参与不够。",
      "四、2013年工作打算", "来年着力开展第三方评估。", "(一)全面开展第三方评估。", "(二)提高网站访问量。",
    ],
    plan: [
      .init("全面开展第三方评估。", actions: ["全面开展第三方评估"]),
      .init("提高网站访问量。", actions: ["提高网站访问量"]),
    ])

  /// What the documents state, by measure, narrowing and year.
  static let figures: [String: CountedFigure] = [
    "page_views 2011": CountedFigure(
      value: Number(96000), unit: "人次", sources: [year2011.source("网站访问量9.6万人次")]),
    "page_views 2012": CountedFigure(
      value: Number(126_000), unit: "人次", sources: [year2012.source("全年网站访问量12.6万人次")]),
    "publications outlet=led 2011": CountedFigure(
      value: Number(108), unit: "条", sources: [year2011.source("电子屏发布信息108条")]),
    "publications outlet=led 2012": CountedFigure(
      value: Number(140), unit: "条", sources: [year2012.source("空气质量140条")]),
    "bulletins 2011": CountedFigure(
      value: Number(13), unit: "期", isDisputed: true,
      sources: [year2011.source("简报13期"), year2011.source("简报11期")],
      others: [Wording(same: "11 期")]),
    "bulletins 2012": CountedFigure(
      value: Number(12), unit: "期", sources: [year2012.source("简报12期")]),
    "submissions 2011": CountedFigure(
      value: nil, unit: "条", sources: [year2011.source("报送信息20条")],
      others: [Wording(same: "20 条"), Wording(same: "6 条")]),
  ]

  /// A request about the plan for 2012; the reports on 2010 and 2012 are loaded where asked for.
  static func request(
    _ targets: [PlanReference] = [], hasNext: Bool = true, hasPrevious: Bool = false,
    entries: [JournalEntry] = []
  ) -> TrackRequest {
    TrackRequest(
      text: "track", targets: targets, plans: [year2011.report], entries: entries,
      nextReport: { _ in hasNext ? year2012.report : nil },
      previousReport: { _ in hasPrevious ? year2010.report : nil },
      figure: { measure, narrowing, _, year in
        let part = narrowing.map { " \($0.dimension)=\($0.value)" } ?? ""
        return year == 2012 && !hasNext ? nil : figures["\(measure)\(part) \(year)"]
      })
  }
}
