import Diagnostics

/// Words of SQL, of spreadsheets and of plain speech for what a word of the language means.
///
/// They are no spellings, since a name may hold them: an error that meets one names the word that
/// was meant.
enum BorrowedWords {
  private static let meanings: [String: Keyword] = [
    "select": .list, "how": .count, "tell": .show, "print": .show, "describe": .show,
    "avg": .average, "mean": .average, "minimum": .minimum, "maximum": .maximum,
    "total": .sum, "percentage": .share, "search": .find, "grep": .find, "check": .audit,
    "quality": .audit, "import": .load, "save": .export,
    "查询": .list, "有多少": .count, "求": .sum, "搜索": .find, "检查": .audit, "导入": .load,
    "group": .by, "per": .by, "each": .by, "order": .sortBy, "for": .in, "during": .in,
    "when": .in, "year": .in, "having": .where, "with": .where, "whose": .where, "if": .where,
    "first": .limit, "head": .limit, "分组": .by, "每": .by, "筛选": .where, "条件": .where,
    "期间": .in, "关于": .of,
  ]

  /// The spelling, in the language of the word, of what a word means among some; nil where it means
  /// none of them.
  static func meaning(of word: String, among keywords: [Keyword]) -> String? {
    guard let keyword = meanings[word.lowercased()], keywords.contains(keyword) else { return nil }
    let isLatin = word.utf8.allSatisfy { $0 < 0x80 }
    return keyword.spelling(in: isLatin ? .english : .chinese)
  }
}
