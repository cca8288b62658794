import Facts

/// The words that say how exact a number is.
enum PrecisionMarks {
  /// The mark that ends just before a number, and where it starts.
  static func before(_ text: ReportText, _ position: Int) -> (start: Int, precision: Precision)? {
    var end = position
    while text[end - 1].isBlank { end -= 1 }
    for (words, precision) in prefixes {
      guard let length = words.match(text, before: end, reach: 4) else { continue }
      let start = end - length
      if length == 1, isInsideWord(text, mark: text[start], previous: text[start - 1]) {
        return nil
      }
      return (start, precision)
    }
    return nil
  }

  /// The mark that follows a number's unit, and where it ends.
  static func after(_ text: ReportText, _ position: Int) -> (end: Int, precision: Precision)? {
    // 上年的301条多85条: 多 tells of the next number.
    if text[position] == "多", text[position + 1].isDigit { return nil }
    for (words, precision) in suffixes {
      if let length = words.match(text, at: position) { return (position + length, precision) }
    }
    return nil
  }

  /// Whether a mark stands between number and unit: 2000余份.
  static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "余" || scalar == "多" || scalar == "+" || scalar == "几" || scalar == "来"
  }

  /// 预约, 最近, 反超: the mark is the end of a word.
  private static func isInsideWord(
    _ text: ReportText, mark: Unicode.Scalar, previous: Unicode.Scalar
  ) -> Bool {
    switch mark {
    case "约": "预节签邀合公条制集履违契相失守".unicodeScalars.contains(previous)
    case "近": "最附临靠邻就远亲".unicodeScalars.contains(previous)
    case "超": "反赶高".unicodeScalars.contains(previous)
    case "过":
      !"超突".unicodeScalars.contains(previous) && previous.isHan
        && !"占有数中".unicodeScalars.contains(previous)
    case "上": "以网线马".unicodeScalars.contains(previous)
    default: false
    }
  }

  private static let prefixes: [(WordTable, Precision)] = [
    (WordTable("不少于 不低于 不小于 不下于 不下 至少 最少 起码"), .atLeast),
    (WordTable("不超过 不高于 不多于 不大于 不足 不到 不满 未满 至多 最多 少于 低于 未超过 控制在 未达到"), .atMost),
    (WordTable("超过 超出 突破 多于 高于 大于 已超 已逾 逾 超 过"), .over),
    (WordTable("近 约 大约 约为 约有 约占 约达 将近 接近 大概 约计 近乎"), .about),
    (WordTable("上"), .atLeast),
  ]

  private static let suffixes: [(WordTable, Precision)] = [
    (WordTable("以上 及以上 之上 起"), .atLeast),
    (WordTable("以下 及以下 以内 之内"), .atMost),
    (WordTable("左右 上下 前后"), .about),
    (WordTable("余 多 之多 +"), .over),
  ]
}
