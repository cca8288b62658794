extension StatutoryForm {
  /// Table three's rows in order; a ground's id begins with that of its outcome.
  static let requests: [Line] =
    [
      Line("new", "1 received this year", "一、本年新收", ["status": "new"], "本年新收 年度新收 新收政府信息公开申请"),
      Line(
        "carried_in", "2 carried in", "二、上年结转", ["status": "carried_in"],
        "上年结转 上年度结转 上一年结转"),
      outcome("granted", "3(1) granted", "(一)予以公开", "予以公开"),
      outcome("partial", "3(2) granted in part", "(二)部分公开", "部分公开"),
    ] + denied + notProvided + notProcessed + otherwise + [
      Line("closed", "3(7) results total", "(七)总计", ["status": "closed"], ""),
      Line(
        "carried_out", "4 carried out", "四、结转下年度继续办理", ["status": "carried_out"],
        "结转下年 结转至下年 转下年度继续办理"),
    ]

  private static let denied = [
    outcome("denied", "3(3) denied", "(三)不予公开", "不予公开"),
    ground("denied", "state_secret", "3(3)1 state secret", "1.属于国家秘密", "属于国家秘密 涉及国家秘密"),
    ground(
      "denied", "other_law", "3(3)2 forbidden by other law", "2.其他法律行政法规禁止公开",
      "其他法律行政法规 法律行政法规禁止"),
    ground(
      "denied", "security_stability", "3(3)3 security and stability", "3.危及“三安全一稳定”",
      "危及三安全 三安全一稳定"),
    ground(
      "denied", "third_party", "3(3)4 rights of third parties", "4.保护第三方合法权益", "保护第三方 第三方合法权益"),
    ground(
      "denied", "internal_affairs", "3(3)5 internal affairs", "5.属于三类内部事务信息",
      "三类内部事务 内部事务信息"),
    ground(
      "denied", "process_information", "3(3)6 process information", "6.属于四类过程性信息",
      "四类过程性 过程性信息"),
    ground(
      "denied", "enforcement_file", "3(3)7 enforcement file", "7.属于行政执法案卷",
      "属于行政执法 行政执法案卷"),
    ground(
      "denied", "administrative_query", "3(3)8 administrative query", "8.属于行政查询事项",
      "属于行政查询 行政查询事项"),
  ]

  private static let notProvided = [
    outcome("not_provided", "3(4) could not be provided", "(四)无法提供", "无法提供"),
    ground(
      "not_provided", "not_held", "3(4)1 not held", "1.本机关不掌握相关政府信息",
      "本机关不掌握 不掌握相关政府信息"),
    ground(
      "not_provided", "needs_creation", "3(4)2 would have to be made", "2.没有现成信息需要另行制作",
      "没有现成信息 需要另行制作"),
    ground(
      "not_provided", "unclear", "3(4)3 still unclear", "3.补正后申请内容仍不明确",
      "补正后申请内容 内容仍不明确"),
  ]

  private static let notProcessed = [
    outcome("not_processed", "3(5) not processed", "(五)不予处理", "不予处理"),
    ground(
      "not_processed", "petition", "3(5)1 petition in disguise", "1.信访举报投诉类申请",
      "信访举报投诉 举报投诉类申请"),
    ground("not_processed", "duplicate", "3(5)2 duplicate", "2.重复申请", "重复申请"),
    ground(
      "not_processed", "publication", "3(5)3 public publication", "3.要求提供公开出版物",
      "要求提供公开出版 公开出版物"),
    ground(
      "not_processed", "excessive", "3(5)4 excessive", "4.无正当理由大量反复申请",
      "无正当理由大量 大量反复申请"),
    ground(
      "not_processed", "confirm", "3(5)5 asks to confirm again",
      "5.要求行政机关确认或重新出具已获取信息", "要求行政机关确认 确认或重新出具"),
  ]

  private static let otherwise = [
    outcome("other", "3(6) otherwise handled", "(六)其他处理", "其他处理"),
    ground(
      "other", "not_corrected", "3(6)1 not corrected in time", "1.申请人无正当理由逾期不补正",
      "申请人无正当理由 逾期不补正"),
    ground(
      "other", "unpaid", "3(6)2 fee not paid", "2.申请人逾期未按收费通知要求缴纳费用",
      "逾期未按收费 未按收费通知要求"),
    ground("other", "other", "3(6)3 other", "3.其他", ""),
  ]

  private static func outcome(
    _ id: String, _ english: String, _ chinese: String, _ words: String
  ) -> Line {
    Line(id, english, chinese, ["outcome": id], words)
  }

  private static func ground(
    _ outcome: String, _ id: String, _ english: String, _ chinese: String, _ words: String
  ) -> Line {
    Line(
      outcome + "/" + id, english, chinese, ["outcome": outcome, "ground": id], words)
  }
}
