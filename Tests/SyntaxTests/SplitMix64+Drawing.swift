import SeededRandom

extension SplitMix64 {
  /// A text of query words, punctuation and odd characters, with and without blanks.
  mutating func text(of pieces: Int) -> String {
    (0..<pieces).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
  }

  private static let pieces =
    [
      "count", "list", "find", "audit", "plan", "show", "explain", "load", "set", "source",
      "complaints", "channel", "where", "by", "in", "of", "from", "sort by", "limit", "top", "as",
      "and", "or", "not", "between", "is missing", "contains", "统计", "投诉", "渠道", "电话", "其中",
      "share", "rate", "compare", "track", "mark", "missing", "export", "among", "across", "on",
      "evidence", "withdraw-entry", "limited", "2012.5", "2012-06-30", "journal", "reports", "占",
      "历年", "占比", "对比", "标记", "日期", "6月30日", "较大进展", "按", "在", "且", "或", "非", "至", "年", "2011",
      "2010..2012", "含", "前", "生僻", "json",
      "=", "!=", "<=", "≠", "(", ")", "(", ")", ",", "、", ";", "\n", "\\", "#", "\"", "“", "”",
      "\u{0}", "\u{1B}", "\u{FFFD}", "\u{301}", "😀", ".", "..", "\\q", "@", "５", "，",
    ] + [String](repeating: " ", count: 30)
}
