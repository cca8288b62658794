import Facts
import Testing

@testable import Tracking

/// Which sentences of an invented report take up which actions, decided by a person.
struct MentionTests {
  private static let report = InventedReport(
    2012,
    lines: [
      "2012年,我局围绕全市环境保护中心工作,全面推进政府信息公开工作。", "一、组织领导",
      "及时调整了政务公开工作领导小组,由局长任组长,配备专职工作人员2名。",
      "组织全局干部职工学习《政府信息公开条例》3次,举办业务培训班2期,参训人员85人次。", "二、载体建设",
      "完善局门户网站建设,全年网站访问量达12.6万人次,比上年增加3万人次。",
      "大厅电子屏滚动发布环境质量信息140条。", "全年编发《青河环保》简报18期,印发《创模工作动态》6期。",
      "在“6·5”世界环境日活动中向市民发放宣传资料3000余份,现场接受咨询120人次。", "三、诉求办理",
      "全年收到信息公开申请4件,均在规定期限内答复。", "12369热线受理群众投诉131件,办结率100%。",
      "噪声投诉56件,大气投诉40件。", "四、报送", "向市政府信息公开办报送信息66条,按季上报现行文件9件。",
      "召开新闻发布会1次,局长就空气质量状况答记者问。", "制定《青河市环保局政府信息公开保密审查办法》等2项制度。",
      "全年未发生泄密事件。",
    ], plan: [])
  private static let finder = MentionFinder(in: report.report)

  @Test(arguments: [
    ("及时调整充实工作领导小组", "及时调整了政务公开"), ("配齐配强工作人员", "及时调整了政务公开"),
    ("适时组织全局干部职工学习《政府信息公开条例》", "组织全局干部职工"), ("抓好门户网站建设", "完善局门户网站"),
    ("提高网站访问量", "完善局门户网站"), ("继续编发《青河环保》等简报", "全年编发《青河环保》"),
    ("做好现行文件报送工作", "向市政府信息公开办"), ("畅通12369投诉热线", "12369热线受理"),
    ("建立健全保密审查制度", "制定《青河市环保局"), ("召开新闻发布会", "召开新闻发布会1次"),
  ])
  func `a sentence that a person finds comes first`(action: String, opening: String) throws {
    let best = try #require(Self.finder.mentions(of: action).first)
    #expect(best.place.text.hasPrefix(opening))
    #expect(best.score >= 0.28)
  }

  @Test(arguments: [
    "加强农村环境整治信息收集", "开展第三方评估", "完善督查考核办法", "提高政府信息公开质量", "组织赴外地考察学习",
    "推行首席信息官制度",
  ])
  func `what shares only the words of the office is not taken up`(action: String) {
    #expect(Self.finder.mentions(of: action).map(\.place.text) == [])
  }

  @Test func `pairs across words make an opening phrase look like an action`() {
    withKnownIssue("推进政务… and 推进政府… share 推进 and 进政, and score 0.26") {
      #expect(Self.finder.mentions(of: "推进政务新媒体矩阵建设").isEmpty)
    }
  }

  @Test func `the best few are shown, and no heading`() {
    let lines = ["一、编发简报"] + (1...5).map { "编发简报\($0)期。" }
    let report = InventedReport(2012, lines: lines, plan: [])
    let found = MentionFinder(in: report.report).mentions(of: "编发简报")
    #expect(found.map(\.place.text) == ["编发简报1期", "编发简报2期", "编发简报3期"])
  }

  @Test func `a plan without a section of its own is left out from its first to its last item`() {
    let report = InventedReport(
      2012, lines: ["编发简报3期。", "下一步:", "继续编发简报。", "加强督查。", "编发简报的经费40元。"],
      plan: [.init("继续编发简报。"), .init("加强督查。")])
    let found = MentionFinder(in: report.report).mentions(of: "继续编发简报")
    #expect(found.map(\.place.text) == ["编发简报3期", "编发简报的经费40元"])
  }
}
