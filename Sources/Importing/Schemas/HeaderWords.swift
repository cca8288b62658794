/// Headers by which a column is known for what no vocabulary has: whose case it is, and when it came.
///
/// Each list has the surest words first: of two columns the earlier word's is taken.
enum HeaderWords {
  static let organisations = ranked([
    "organisation", "organization", "机构", "单位", "承办单位", "办理单位", "受理单位", "主办单位", "责任单位",
    "承办部门", "办理部门", "受理部门", "责任部门", "部门", "处理单位", "归口单位", "所属单位", "受理机构",
    "承办机构", "organisation name", "organization name", "agency", "agency name", "department",
    "bureau", "office", "responsible agency", "owning agency",
  ])
  static let received = ranked([
    "received", "received date", "date received", "收件日期", "受理日期", "登记日期", "收件时间", "受理时间",
    "登记时间", "来信日期", "来访日期", "接收日期", "接收时间", "投诉日期", "投诉时间", "举报时间", "反映时间",
    "诉求时间", "来电时间", "创建时间", "date", "日期", "时间", "created", "created date", "opened",
    "date opened", "open date", "reported", "report date", "complaint date", "submitted", "time",
  ])
  static let years = ranked(["year", "年份", "年度", "年", "受理年份", "登记年份", "received year"])
  static let identifiers = ranked([
    "id", "编号", "序号", "工单号", "工单编号", "案件编号", "受理编号", "信访编号", "投诉编号", "登记编号", "登记号",
    "流水号", "单号", "case id", "case no", "case no.", "case number", "complaint id", "request id",
    "service request id", "unique key", "no", "no.", "number", "reference", "ref",
  ])

  private static func ranked(_ words: [String]) -> [String: Int] {
    Dictionary(
      words.enumerated().map { (FoldedName.folded($1), $0) },
      uniquingKeysWith: { first, _ in first })
  }
}
