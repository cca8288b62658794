import Diagnostics

/// Words of SQL, of spreadsheets and of plain speech for what a word of the language means.
///
/// They are no spellings, since a name may hold them: an error that meets one names the word that
/// was meant.
enum BorrowedWords {
  private static let meanings: [String: Keyword] = [
    "select": .list, "how": .count, "tell": .show, "print": .show, "describe": .show,
    "avg": .average, "mean": .average, "minimum": .minimum, "maximum": .maximum,
    "percentage": .share, "search": .find, "grep": .find, "check": .audit, "import": .load,
    "查询": .list, "有多少": .count, "求": .sum, "搜索": .find, "检查": .audit, "导入": .load,
    "group": .by, "per": .by, "each": .by, "order": .sortBy, "for": .of, "to": .into,
    "having": .where,
    "with": .where, "whose": .where, "if": .where, "first": .limit, "head": .limit,
    "分组": .by, "每": .by, "筛选": .where, "条件": .where,
  ]

  /// What words mean where a period follows them.
  private static let meaningsBeforePeriods: [String: Keyword] = [
    "for": .in, "during": .in, "when": .in, "year": .in, "期间": .in, "年份": .in,
  ]

  /// Words between the first and the last period of a span, for which the language has two points.
  static let spans: Set<String> = ["to", "through", "till", "until", "到", "至", "-", "~"]

  /// The years that lie `after` or `before` one, which `since` and `until` take in.
  static func openRange(_ word: String, of year: String) -> String? {
    guard let year = Int(year), (1000...9998).contains(year) else { return nil }
    return switch word.lowercased() {
    case "after": "\(Keyword.since.spelling(in: .english)) \(year + 1)"
    case "before": "\(Keyword.until.spelling(in: .english)) \(year - 1)"
    default: nil
    }
  }

  /// What a word means among some; nil where it means none of them.
  static func meaning(
    of word: String, among keywords: [Keyword], beforePeriod: Bool = false
  ) -> Keyword? {
    let typed = word.lowercased()
    let keyword = (beforePeriod ? meaningsBeforePeriods[typed] : nil) ?? meanings[typed]
    return keyword.flatMap { keywords.contains($0) ? $0 : nil }
  }
}
