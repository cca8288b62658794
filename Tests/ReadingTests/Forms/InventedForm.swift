/// The statutory tables of an invented county, added up by hand, in both editions of the form.
///
/// 青河县水务局: 44 new requests and 5 carried in are 44 settled and 5 carried out.
struct InventedForm {
  /// A row: its printed name, the dimensions of its figures, and the figures; none for a heading.
  struct Row {
    let name: String
    let dimensions: String
    let figures: [String]

    init(_ name: String, _ dimensions: String = "", _ figures: String = "") {
      self.name = name
      self.dimensions = dimensions
      self.figures = figures.split(separator: " ").map(String.init)
    }
  }

  /// A block of table two: its article, its columns, and its rows.
  struct Block {
    let article: String
    let columns: [String]
    let rows: [Row]
  }

  let edition: Int

  /// Table two.
  var blocks: [Block] { edition == 2019 ? Self.blocks2019 : Self.blocks2021 }

  /// Table three.
  var requests: [Row] {
    let otherwise =
      edition == 2019
      ? [Row("(六)其他处理", "outcome=other", "1 0 0 0 1 0 2")] : [Row("(六)其他处理")] + Self.otherwise
    return Self.opening + otherwise + [
      Row("(七)总计", "status=closed", "31 8 0 1 4 0 44"),
      Row("四、结转下年度继续办理", "status=carried_out", "3 2 0 0 0 0 5"),
    ]
  }

  /// Table four: reconsiderations, lawsuits brought directly, lawsuits after reconsideration.
  let reviews = "3 1 0 1 5 1 0 0 1 2 0 0 1 0 1".split(separator: " ").map(String.init)

  static let applicants = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
  static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]

  private static let opening = [
    Row("一、本年新收政府信息公开申请数量", "status=new", "30 9 0 1 4 0 44"),
    Row("二、上年结转政府信息公开申请数量", "status=carried_in", "4 1 0 0 0 0 5"),
    Row("三、本年度办理结果"),
    Row("(一)予以公开", "outcome=granted", "12 3 0 0 2 0 17"),
    Row("(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "outcome=partial", "5 2 0 1 0 0 8"),
    Row("(三)不予公开"),
    Row("1.属于国家秘密", "outcome=denied ground=state_secret", "0 0 0 0 0 0 0"),
    Row("2.其他法律行政法规禁止公开", "outcome=denied ground=other_law", "1 0 0 0 0 0 1"),
    Row("3.危及“三安全一稳定”", "outcome=denied ground=security_stability", "0 0 0 0 0 0 0"),
    Row("4.保护第三方合法权益", "outcome=denied ground=third_party", "1 1 0 0 0 0 2"),
    Row("5.属于三类内部事务信息", "outcome=denied ground=internal_affairs", "1 0 0 0 0 0 1"),
    Row("6.属于四类过程性信息", "outcome=denied ground=process_information", "0 0 0 0 0 0 0"),
    Row("7.属于行政执法案卷", "outcome=denied ground=enforcement_file", "2 0 0 0 0 0 2"),
    Row("8.属于行政查询事项", "outcome=denied ground=administrative_query", "1 0 0 0 0 0 1"),
    Row("(四)无法提供"),
    Row("1.本机关不掌握相关政府信息", "outcome=not_provided ground=not_held", "3 1 0 0 1 0 5"),
    Row("2.没有现成信息需要另行制作", "outcome=not_provided ground=needs_creation", "0 1 0 0 0 0 1"),
    Row("3.补正后申请内容仍不明确", "outcome=not_provided ground=unclear", "1 0 0 0 0 0 1"),
    Row("(五)不予处理"),
    Row("1.信访举报投诉类申请", "outcome=not_processed ground=petition", "2 0 0 0 0 0 2"),
    Row("2.重复申请", "outcome=not_processed ground=duplicate", "1 0 0 0 0 0 1"),
    Row("3.要求提供公开出版物", "outcome=not_processed ground=publication", "0 0 0 0 0 0 0"),
    Row("4.无正当理由大量反复申请", "outcome=not_processed ground=excessive", "0 0 0 0 0 0 0"),
    Row(
      "5.要求行政机关确认或重新出具已获取信息", "outcome=not_processed ground=confirm", "0 0 0 0 0 0 0"),
  ]

  private static let otherwise = [
    Row(
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "outcome=other ground=not_corrected",
      "1 0 0 0 0 0 1"),
    Row(
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "outcome=other ground=unpaid",
      "0 0 0 0 0 0 0"),
    Row("3.其他", "outcome=other ground=other", "0 0 0 0 1 0 1"),
  ]

  private static let blocks2021 = [
    Block(
      article: "第二十条第(一)项", columns: ["本年制发件数", "本年废止件数", "现行有效件数"],
      rows: [
        Row("规章", "", "0 0 2"), Row("行政规范性文件", "", "4 2 31"),
      ]),
    Block(article: "第二十条第(五)项", columns: ["本年处理决定数量"], rows: [Row("行政许可", "", "1204")]),
    Block(
      article: "第二十条第(六)项", columns: ["本年处理决定数量"],
      rows: [Row("行政处罚", "", "317"), Row("行政强制", "", "42")]),
    Block(
      article: "第二十条第(八)项", columns: ["本年收费金额(单位:万元)"],
      rows: [Row("行政事业性收费", "", "59237.2449")]),
  ]

  private static let blocks2019 = [
    Block(
      article: "第二十条第(一)项", columns: ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
      rows: [Row("规章", "", "0 0 3"), Row("规范性文件", "", "5 4 62")]),
    Block(
      article: "第二十条第(五)项", columns: ["上一年项目数量", "本年增/减", "处理决定数量"],
      rows: [Row("行政许可", "", "310 -12 9021"), Row("其他对外管理服务事项", "", "88 +3 450")]),
    Block(
      article: "第二十条第(六)项", columns: ["上一年项目数量", "本年增/减", "处理决定数量"],
      rows: [Row("行政处罚", "", "120 0 66"), Row("行政强制", "", "9 -1 7")]),
    Block(
      article: "第二十条第(八)项", columns: ["上一年项目数量", "本年增/减"],
      rows: [Row("行政事业性收费", "", "6 0")]),
    Block(
      article: "第二十条第(九)项", columns: ["采购项目数量", "采购总金额(万元)"],
      rows: [Row("政府集中采购", "", "37 1820.5")]),
  ]
}
