import Diagnostics
import Facts

/// The tables of the statutory form: what its rows and columns are called and what they count.
///
/// Names are kept without numbering, blanks and marks, as `FormLabel` reads them. Table two differs
/// between the editions of 2019 and 2021; tables three and four are one for both, but that the
/// earlier prints 其他处理 as a single row.
enum StatutoryForm {
  /// A row or column: its name, what its figures count, and words that tell it from all others.
  struct Line {
    let term: Term
    let coordinates: Coordinates
    let words: [[Unicode.Scalar]]

    init(
      _ id: String, _ english: String, _ chinese: String,
      _ coordinates: KeyValuePairs<String, String>, _ words: String
    ) {
      term = Term(id: id, name: Wording(english: english, chinese: chinese))
      self.coordinates = Coordinates(coordinates)
      self.words = words.split(separator: " ").map { Array($0.unicodeScalars) }
    }
  }

  /// The sum of a row or of a table.
  static let total = Term(id: "total", name: Wording(english: "total", chinese: "总计"))

  /// Table three's columns: who applied; the sum follows them.
  static let applicants = [
    Line(
      "natural_person", "natural person", "自然人", ["applicant": "natural_person"], "自然人"),
    Line("business", "business", "商业企业", ["applicant": "business"], "商业企业"),
    Line("research", "research institute", "科研机构", ["applicant": "research"], "科研机构"),
    Line(
      "public_welfare", "public welfare organisation", "社会公益组织",
      ["applicant": "public_welfare"], "社会公益组织"),
    Line(
      "legal_service", "legal service", "法律服务机构", ["applicant": "legal_service"], "法律服务机构"),
    Line("other_org", "other organisation", "其他", ["applicant": "other_org"], "其他"),
  ]

  /// Table four's columns within each of its groups; the sum follows them.
  static let results = [
    Line("upheld", "upheld", "结果维持", ["result": "upheld"], "结果维持"),
    Line("corrected", "corrected", "结果纠正", ["result": "corrected"], "结果纠正"),
    Line("other", "other result", "其他结果", ["result": "other"], "其他结果"),
    Line("pending", "pending", "尚未审结", ["result": "pending"], "尚未审结"),
  ]

  /// Table four's groups, each with its measure.
  static let reviews: [(line: Line, measure: String)] = [
    (
      Line("reconsiderations", "administrative reconsideration", "行政复议", [:], "行政复议"),
      "reconsiderations"
    ),
    (
      Line("direct", "lawsuits brought directly", "未经复议直接起诉", ["kind": "direct"], "直接起诉"),
      "lawsuits"
    ),
    (
      Line(
        "after_reconsideration", "lawsuits after reconsideration", "复议后起诉",
        ["kind": "after_reconsideration"], "复议后起诉"), "lawsuits"
    ),
  ]
}
