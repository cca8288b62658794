/// The rows and columns of the statutory form's tables, in both editions (2019 and 2021).
enum StatutoryForm {
  /// Table three's columns: who applied; the last is the sum.
  static let applicants = [
    "natural_person", "business", "research", "public_welfare", "legal_service", "other_org",
  ]

  /// Table four's columns within each of its three groups; the last is the sum.
  static let results = ["upheld", "corrected", "other", "pending"]

  /// Table four's groups: measure and kind.
  static let reviews: [(measure: String, kind: String?)] = [
    ("reconsiderations", nil), ("lawsuits", "direct"), ("lawsuits", "after_reconsideration"),
  ]

  /// A row of table two.
  struct Subject {
    let measure: String
    let category: String
    let kind: String?
  }

  /// Table two's rows by label.
  static let subjects: [String: Subject] = [
    "规章": Subject(measure: "rules", category: "规章", kind: nil),
    "行政规范性文件": Subject(measure: "rules", category: "行政规范性文件", kind: nil),
    "规范性文件": Subject(measure: "rules", category: "行政规范性文件", kind: nil),
    "行政许可": Subject(measure: "approvals", category: "行政许可", kind: nil),
    "其他对外管理服务事项": Subject(measure: "approvals", category: "其他对外管理服务事项", kind: nil),
    "行政处罚": Subject(measure: "penalties", category: "行政处罚", kind: nil),
    "行政强制": Subject(measure: "penalties", category: "行政强制", kind: nil),
    "行政事业性收费": Subject(measure: "money", category: "行政事业性收费", kind: "admin_charge"),
    "政府集中采购": Subject(measure: "money", category: "政府集中采购", kind: "procurement"),
  ]

  /// Table three's rows of stages, by words of their labels.
  static let stages: [(words: String, status: String)] = [
    ("新收政府信息公开申请", "new"), ("上年结转政府信息公开申请", "carried_in"), ("结转下年度继续办理", "carried_out"),
  ]

  /// Table three's rows of outcomes, by how their labels begin.
  static let outcomes: [(words: String, outcome: String)] = [
    ("予以公开", "granted"), ("部分公开", "partial"), ("不予公开", "denied"), ("无法提供", "not_provided"),
    ("不予处理", "not_processed"), ("其他处理", "other"),
  ]
}
