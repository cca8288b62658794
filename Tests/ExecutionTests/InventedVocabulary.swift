import Diagnostics
import Facts

extension Vocabulary {
  /// A small vocabulary of the field for invented reports.
  static let invented = Vocabulary(
    measures: [
      Measure(
        id: "complaints", name: Wording(english: "complaints", chinese: "投诉"),
        units: ["件"], multiValued: ["topic"],
        headlines: [
          .init(dimension: "status", value: "new"), .init(dimension: "status", value: "closed"),
        ]),
      Measure(
        id: "leaflets", name: Wording(english: "leaflets", chinese: "宣传单"), units: ["份"],
        addsOver: ["category"]),
      Measure(
        id: "honours", name: Wording(english: "honours", chinese: "荣誉"), units: ["项"]),
      Measure(
        id: "staff", name: Wording(english: "staff", chinese: "人员"), units: ["人"],
        nature: .stock),
      Measure(
        id: "closure_rate", name: Wording(english: "closure rate", chinese: "办结率"),
        units: ["%"], nature: .rate),
    ],
    dimensions: [
      dimension(
        "channel", "渠道", .partition,
        ["phone", "visit", "letter", "fax", "online", "wechat", "other"]),
      dimension("outcome", "结果", .partition, ["granted", "denied"]),
      dimension(
        "status", "环节", .stage, ["new", "carried_in", "closed", "in_progress", "rejected"]),
      Dimension(
        id: "topic", name: Wording(english: "topic", chinese: "主题"), nature: .multiValued,
        isClosed: false),
      Dimension(
        id: "category", name: Wording(english: "category", chinese: "类别"),
        nature: .partition, isClosed: false),
      Dimension(
        id: "scope", name: Wording(english: "scope", chinese: "范围"), nature: .annotation,
        isClosed: false),
      Dimension(
        id: "delta", name: Wording(english: "difference", chinese: "增减"),
        nature: .annotation, isClosed: true,
        values: [DimensionValue(id: "yoy", name: Wording(same: "yoy"))]),
    ],
    unitClasses: [
      UnitClass(id: "cases", words: ["件", "批", "起"]),
      UnitClass(id: "copies", words: ["份", "册"]),
      UnitClass(id: "pieces", words: ["条", "项"]),
    ])

  private static func dimension(
    _ id: String, _ chinese: String, _ nature: Dimension.Nature, _ values: [String]
  ) -> Dimension {
    Dimension(
      id: id, name: Wording(english: id, chinese: chinese), nature: nature, isClosed: true,
      values: values.map { DimensionValue(id: $0, name: Wording(same: $0)) })
  }
}
