import Facts

extension StatutoryForm {
  /// A row of table two.
  struct Subject {
    let line: Line
    let measure: String

    init(
      _ id: String, _ english: String, _ chinese: String, measure: String, category: String? = nil,
      kind: String? = nil, also words: String = ""
    ) {
      var coordinates: KeyValuePairs = ["category": category ?? chinese]
      if let kind { coordinates = ["category": category ?? chinese, "kind": kind] }
      line = Line(id, english, chinese, coordinates, chinese + " " + words)
      self.measure = measure
    }
  }

  /// A column of table two.
  struct Column {
    let line: Line
    /// The edition that alone prints it; nil where both do.
    let edition: Int?
    /// Whether it is an amount of money rather than a count.
    var isAmount: Bool { line.coordinates.isEmpty }
  }

  /// Table two's rows.
  static let subjects = [
    Subject("rules", "rules", "规章", measure: "rules"),
    Subject(
      "normative_documents", "normative documents", "行政规范性文件", measure: "rules",
      also: "规范性文件"),
    Subject("licences", "licences", "行政许可", measure: "approvals"),
    Subject("other_services", "other services", "其他对外管理服务事项", measure: "approvals"),
    Subject("penalties", "penalties", "行政处罚", measure: "penalties"),
    Subject("enforcement", "compulsory measures", "行政强制", measure: "penalties"),
    Subject(
      "admin_charges", "administrative charges", "行政事业性收费", measure: "money",
      kind: "admin_charge"),
    Subject(
      "procurement", "central procurement", "政府集中采购", measure: "money", kind: "procurement"),
  ]

  /// Table two's columns; where a header wraps, the heads of its names stand side by side.
  static let columns = [
    column("made_this_year", "made this year", "本年新制作数量", 2019, "新制作数量 本年新制"),
    column("published_this_year", "published this year", "本年新公开数量", 2019, "新公开数量 本年新公"),
    column("total_published", "published in all", "对外公开总数量", 2019, "公开总数量 对外公开"),
    column("items_last_year", "items last year", "上一年项目数量", 2019, "上一年项目"),
    column("change", "change this year", "本年增/减", 2019, "本年增"),
    column("procurement_items", "procurement items", "采购项目数量", 2019, "采购项目"),
    column("made_this_year", "issued this year", "本年制发件数", 2021, "制发件数 制发数量 本年制发"),
    column("repealed_this_year", "repealed this year", "本年废止件数", 2021, "废止件数 废止数量 本年废止"),
    column("in_force", "in force", "现行有效件数", 2021, "现行有效"),
    column("decisions", "decisions", "处理决定数量", nil, "处理决定"),
    Column(
      line: Line("procured", "amount procured", "采购总金额", [:], "采购总金 采购金额"), edition: 2019),
    Column(line: Line("charged", "amount charged", "本年收费金额", [:], "收费金额 本年收费"), edition: 2021),
  ]

  private static func column(
    _ id: String, _ english: String, _ chinese: String, _ edition: Int?, _ words: String
  ) -> Column {
    Column(line: Line(id, english, chinese, ["column": id], words), edition: edition)
  }
}
