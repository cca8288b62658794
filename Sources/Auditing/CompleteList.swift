import Facts

/// Values that together leave nothing of a total out, as the statutory form prints them.
///
/// A table that gives some channels of a total has left the others out, and says nothing wrong. A
/// table that gives every row of a form's list has a total to match.
struct CompleteList {
  private let measures: Set<String>
  private let dimension: String
  private let values: Set<String>

  private static let lists = [
    // 三、(一)予以公开 … (六)其他处理, (七)总计
    CompleteList(
      measures: ["disclosure_requests"], dimension: "outcome",
      values: ["granted", "partial", "denied", "not_provided", "not_processed", "other"]),
    // 三: 自然人, 法人或其他组织 by kind, 总计
    CompleteList(
      measures: ["disclosure_requests"], dimension: "applicant",
      values: [
        "natural_person", "business", "research", "public_welfare", "legal_service", "other_org",
      ]),
    CompleteList(
      measures: ["disclosure_requests"], dimension: "applicant",
      values: ["natural_person", "legal_person"]),
    // 四: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计
    CompleteList(
      measures: ["reconsiderations", "lawsuits"], dimension: "result",
      values: ["upheld", "corrected", "other", "pending"]),
  ]

  /// Whether parts of a total by a dimension are all that there are.
  static func isComplete(_ parts: [Fact], of total: Fact, by dimension: String) -> Bool {
    let values = Set(parts.flatMap { $0.coordinates[dimension] })
    return lists.contains {
      $0.measures.contains(total.measure) && $0.dimension == dimension
        && $0.values.isSubset(of: values)
    }
  }
}
