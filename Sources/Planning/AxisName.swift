import Diagnostics

/// The names of what every fact has besides its dimensions: whose it is, and of when.
enum AxisName {
  /// What is named.
  enum Axis {
    case year
    case organisation
  }

  private static let years = ["year", "years", "period", "年", "年份", "年度"]
  private static let organisations = [
    "organisation", "organisations", "organization", "office", "机构", "部门",
  ]

  /// What a name means; nil where it is none of these.
  static func axis(of name: String) -> Axis? {
    let folded = NameTable.folded(name)
    if years.contains(folded) { return .year }
    return organisations.contains(folded) ? .organisation : nil
  }

  /// The nearest of the names.
  static func nearest(to name: String) -> String? {
    NearestName.nearest(to: name, among: years + organisations)
  }
}
