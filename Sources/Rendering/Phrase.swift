import Diagnostics

/// The words that answers print of their own accord, in alphabetical order.
enum Phrase {
  static let apart = Wording(english: "apart", chinese: "单列")
  static let awaited = Wording(english: "awaited", chinese: "待报告")
  static let checks = Wording(english: "checks", chinese: "核对")
  static let colon = Wording(english: ": ", chinese: ":")
  static let computed = Wording(english: "computed", chinese: "计算所得")
  static let disputed = Wording(english: "disputed", chinese: "有争议")
  static let facts = Wording(english: "facts", chinese: "数据")
  static let misprints = Wording(english: "likely misprints", chinese: "疑似误印")
  static let no = Wording(english: "no", chinese: "否")
  static let note = Wording(english: "note", chinese: "注")
  static let nothing = Wording(english: "(none)", chinese: "(无)")
  static let notBrokenDown = Wording(english: "(not broken down)", chinese: "(未细分)")
  static let outline = Wording(english: "outline", chinese: "提纲")
  static let plan = Wording(english: "plan", chinese: "计划")
  static let skipped = Wording(english: "skipped", chinese: "略过")
  static let source = Wording(english: "source", chinese: "来源")
  static let stated = Wording(english: "stated", chinese: "原文所载")
  static let suggested = Wording(english: "suggested", chinese: "建议")
  static let tables = Wording(english: "statutory tables", chinese: "法定表格")
  static let total = Wording(english: "total", chinese: "合计")
  static let undecided = Wording(english: "not checked", chinese: "未能核对")
  static let unread = Wording(english: "unread", chinese: "未读")
  static let yes = Wording(english: "yes", chinese: "是")

  /// The mark between the items of a list.
  static let comma = Wording(english: ", ", chinese: "、")

  /// The mark between two phrases on a line.
  static let commaBetweenWords = Wording(english: ", ", chinese: ",")

  /// What a format says of an answer that it can't draw.
  static func needsFigures(_ format: String, verb: String) -> Wording {
    Wording(
      english: "\(format): \(verb) has no figures to compare; count, compare, share and rate have",
      chinese: "\(format):\(verb) 没有可比的数字;统计、对比、占比、比率有")
  }

  /// What a line says of figures that are not of several periods.
  static func needsPeriods(_ format: String) -> Wording {
    Wording(
      english:
        "\(format): needs figures of two periods or more; `by year` or `compare … across` has them",
      chinese: "\(format):需要两个以上时期的数字;“按 年份”或“对比 … 历年”有")
  }

  /// Which line of a document.
  static func line(_ number: Int) -> Wording {
    Wording(english: "line \(number)", chinese: "第\(number)行")
  }

  /// What stands for sources that there is no room to list.
  static func moreSources(_ count: Int) -> Wording {
    Wording(
      english: "… \(count) more; source N shows the sentence behind row N",
      chinese: "…另有\(count)处;“来源 N”显示第N行的出处")
  }
}
