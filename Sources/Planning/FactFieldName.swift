/// The names by which a query may call the fields of a listed fact.
enum FactFieldName {
  private static let words: [FactField: [String]] = [
    .document: ["document", "文件", "文档"],
    .line: ["line", "行", "行号"],
    .measure: ["measure", "指标"],
    .precision: ["precision", "精度"],
    .section: ["section", "章节", "节"],
    .text: ["text", "sentence", "原文", "文字"],
    .unit: ["unit", "单位"],
    .value: ["value", "数值", "值"],
  ]

  private static let fields: [String: FactField] = {
    var fields: [String: FactField] = [:]
    for (field, names) in words {
      for name in names { fields[name] = field }
    }
    return fields
  }()

  /// The field of a name; nil where it is none.
  static func field(of name: String) -> FactField? { fields[NameTable.folded(name)] }
}
