import Facts
import Testing

@testable import Tracking

/// Which measures planned actions speak of, decided by a person.
struct PlanCueTests {
  private let finder = PlanCueFinder(vocabulary: .builtIn)

  private func spoken(_ text: String) -> [String] {
    finder.measures(in: text).map { spoken in
      spoken.measure.id + (spoken.narrowing.map { " \($0.dimension)=\($0.value)" } ?? "")
    }
  }

  /// The founding report's plan: five of its seventeen actions and more speak of a figure.
  @Test(arguments: [
    ("认真贯彻落实省、市有关工作要求", []),
    ("紧紧围绕全市环保中心工作开展政府信息公开", []),
    ("全面、及时、准确公开环境保护工作信息", []),
    ("及时调整健全工作领导小组", []),
    ("配齐配强工作人员", ["staff"]),
    ("适时组织全系统干部职工进入学习《中华人民共和国政府信息公开条例》、《朝阳市政府信息公开实施细则》等内容", []),
    ("增强全体干部职工的公开工作使命意识、责任意识", []),
    ("提高具体工作人员的能力素质", []),
    ("认真做好现行文件报送工作", ["submissions"]),
    ("及时、准确按要求上报可公开的现行文件", ["submissions"]),
    ("抓好内外网站建设", []),
    ("加强网站维护管理", []),
    ("提高点击率", ["page_views"]),
    ("丰富“三屏”显示内容", ["publications outlet=led"]),
    ("继续抓好《朝阳环保》、《创建国家环境保护模范城市工作》、《环境监测》等简报的编制工作", ["bulletins"]),
    ("丰富政府信息公开形式", []),
    ("提高政府信息公开质量", []),
  ])
  func `the founding plan speaks of these figures`(action: String, measures: [String]) {
    #expect(spoken(action) == measures)
  }

  /// Invented actions, at least one for every measure that plans speak of.
  static let invented: [(String, [String])] = [
    ("在门户网站及时发布环境质量信息", ["publications outlet=website"]),
    ("加大主动公开力度", ["publications"]),
    ("定期更换大厅电子屏滚动内容", ["publications outlet=led"]),
    ("按季向档案馆移交现行文件", ["submissions"]),
    ("畅通12369热线", ["complaints"]), ("做好群众来信办理", ["complaints channel=letter"]),
    ("认真答复网上政策咨询", ["consultations"]), ("按时办结12345工单", ["service_requests"]),
    ("规范依申请公开办理流程", ["disclosure_requests"]), ("减少行政复议", ["reconsiderations"]),
    ("做好行政应诉", ["lawsuits"]), ("加快办理环评审批", ["approvals"]),
    ("依法查处环境违法行为", ["penalties"]), ("建立健全保密审查制度", ["rules"]),
    ("抓紧编制权责清单", ["catalogue_items"]), ("印发办事手册", ["handouts"]),
    ("鼓励各科室撰写新闻稿", ["media_articles"]), ("每月编发一期工作专报", ["bulletins"]),
    ("适时举行新闻通气会", ["press_conferences"]), ("参加电视问政", ["interviews"]),
    ("用图解说明新政策", ["interpretations"]), ("举办信息员培训班", ["trainings"]),
    ("扩大参训范围", ["trainees"]), ("召开企业座谈会", ["meetings"]),
    ("为各科室配备专职人员", ["staff"]), ("提升公众号文章阅读量", ["page_views"]),
    ("吸引更多粉丝", ["followers"]),
    ("公开人大代表建议和政协提案办理结果", ["proposals kind=人大代表建议", "proposals kind=政协委员提案"]),
    ("杜绝泄密", ["incidents"]), ("提高留言答复率", ["handling_rate"]), ("提高按期办结率", ["closure_rate"]),
    ("提升群众满意度", ["satisfaction_rate"]),
  ]

  @Test(arguments: invented)
  func `invented plans speak of these figures`(action: String, measures: [String]) {
    #expect(spoken(action) == measures)
  }

  @Test func `every measure that has plan cues is in the table`() {
    let measures = Set(Self.invented.flatMap(\.1).map { $0.prefix { $0 != " " } })
    let cued = Vocabulary.builtIn.measures.filter { !$0.planCues.isEmpty }.map { $0.id[...] }
    #expect(measures == Set(cued))
  }

  @Test(arguments: [
    ("学习《信访条例》和《投诉举报管理办法》", []), ("办好《政策解读》栏目并编发简报", ["bulletins"]),
    ("编发《青河环保简报》", ["bulletins"]), ("学习《青河简报编发办法》", []),
  ])
  func `a name speaks only by its last word, and only alone`(action: String, measures: [String]) {
    #expect(spoken(action) == measures)
  }

  @Test func `the longest cue covers the shorter ones within it`() {
    #expect(spoken("加快网站信息更新") == ["publications outlet=website"])
    #expect(spoken("做好群众来信来访工作") == ["complaints"])
  }

  @Test func `pieces of a cue stand in one clause`() {
    #expect(spoken("定期发布,加强信息安全") == [])
    #expect(spoken("定期发布空气质量信息") == ["publications"])
  }
}
