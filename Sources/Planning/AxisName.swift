import Diagnostics
import Facts

/// The names of what every fact has besides its dimensions: whose it is, and of when.
enum AxisName {
  /// What is named.
  enum Axis: Hashable {
    case period(PeriodUnit)
    case organisation
  }

  private static let words: [(axis: Axis, words: [String])] = [
    (.period(.year), ["year", "years", "period", "年", "年份", "年度"]),
    (.period(.half), ["half", "halves", "半年", "半年度"]),
    (.period(.quarter), ["quarter", "quarters", "季度", "季"]),
    (.period(.month), ["month", "months", "月", "月份", "月度"]),
    (
      .organisation,
      ["organisation", "organisations", "organization", "office", "机构", "部门", "单位"]
    ),
  ]

  /// What a name means; nil where it is none of these.
  static func axis(of name: String) -> Axis? {
    let folded = NameTable.folded(name)
    return words.first { $0.words.contains(folded) }?.axis
  }

  /// The nearest of the names.
  static func nearest(to name: String) -> String? {
    NearestName.nearest(to: name, among: words.flatMap(\.words))
  }
}
