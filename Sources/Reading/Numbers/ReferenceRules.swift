import Facts

/// Numbers that point or name: 第八条, 〔2010〕3号, 前30家, 路166号, 一把手, 五星.
enum ReferenceRules {
  /// How far a word with a numeral may begin before it.
  private static let reach = 4

  /// Tells what a number is by the words around it; nil where it may be a figure.
  static func match(_ text: ReportText, token: NumberToken) -> Skip? {
    counted(text, token: token) ?? numbered(text, token: token) ?? ranked(text, token: token)
      ?? graded(text, token: token)
  }

  /// The ordinary word (统一, 一起) that holds the numeral at a position.
  static func ordinaryWord(_ text: ReportText, around position: Int) -> Range<Int>? {
    if text.has("一起", at: position), countsCases(text, at: position) { return nil }
    return range(of: NumberWords.ordinary, text, around: position)
  }

  /// 行政复议一起,: one case and not together, right behind what is counted in 起.
  private static func countsCases(_ text: ReportText, at position: Int) -> Bool {
    NumberWords.cases.match(text, before: position) != nil && text[position + 2].isMark
  }

  /// The name (双随机一公开) that holds the numeral at a position.
  static func name(_ text: ReportText, around position: Int) -> Range<Int>? {
    // 逾百篇 counts; 评为百篇 names.
    if text[position] == "百", PrecisionMarks.before(text, position) != nil { return nil }
    return range(of: NumberWords.names, text, around: position)
  }

  private static func range(
    of words: WordTable, _ text: ReportText, around position: Int
  ) -> Range<Int>? {
    for start in stride(from: position, through: max(0, position - reach), by: -1) {
      if let length = words.match(text, at: start), start + length > position {
        return start..<(start + length)
      }
    }
    return nil
  }

  /// 第八条, 第(一)项, 第24位, 第三季度, 第492号, 第8期.
  private static func counted(_ text: ReportText, token: NumberToken) -> Skip? {
    var start = token.range.lowerBound
    var end = token.range.upperBound
    if text[start - 1] == "(", text[start - 2] == "第", text[end] == ")" {
      start -= 1
      end += 1
    }
    while text[start - 1].isBlank { start -= 1 }
    guard text[start - 1] == "第" else {
      let isOrdinal =
        text[start - 1] == "其" && (text[end] == "," || text[end] == "是")
        || (text[end] == "是" || text[end] == "要") && opensClause(text, at: token.range.lowerBound)
      return isOrdinal ? Skip(range: token.range, kind: .ordinal) : nil
    }
    let unit = text.skippingBlanks(from: end)
    let range = token.range.lowerBound..<max(end, token.range.upperBound)
    switch text[unit] {
    case "条", "款", "章", "节", "项", "目": return Skip(range: range, kind: .article)
    case "位", "名": return Skip(range: range, kind: .rank)
    case "号": return Skip(range: range, kind: .documentNumber)
    default:
      let isRank =
        rankWords.match(text, before: start - 1, reach: 3) != nil
        || isRankedClause(text, before: start - 1)
      return Skip(range: range, kind: isRank ? .rank : .ordinal)
    }
  }

  private static let rankWords = WordTable("列 排 居 位 位列 排名 名列 位居 排列 排在 列为 获 名次 排位")

  /// 居全市部门第2: a verb of ranking earlier in the clause.
  private static func isRankedClause(_ text: ReportText, before position: Int) -> Bool {
    var place = position
    while place > 0, position - place < 10, !",。;、:\n".unicodeScalars.contains(text[place - 1]) {
      place -= 1
    }
    return rankVerbs.occurs(in: place..<position, of: text)
  }

  private static let rankVerbs = WordTable("居 排名 名列 位列 排在 位居")

  private static func opensClause(_ text: ReportText, at position: Int) -> Bool {
    position == 0 || "。,;:、\n (".unicodeScalars.contains(text[position - 1])
  }

  /// 〔2010〕3号, [2010]3号, 路166号, 3楼, 302室.
  private static func numbered(_ text: ReportText, token: NumberToken) -> Skip? {
    let start = token.range.lowerBound
    let end = token.range.upperBound
    if isYearInBrackets(text, token: token) {
      var tail = end + 1
      if text[tail] == "第" { tail += 1 }
      let number = tail
      while text[tail].isDigit { tail += 1 }
      guard tail > number, text[tail] == "号" else {
        return text[start - 1] == "〔" ? Skip(range: token.range, kind: .documentNumber) : nil
      }
      return Skip(range: start..<(tail + 1), kind: .documentNumber)
    }
    switch text[end] {
    case "号":
      if text[end + 1] == "楼" { return Skip(range: start..<(end + 2), kind: .address) }
      let isAddress = streetWords.match(text, before: start, reach: 2) != nil
      guard !token.isChinese || isAddress || token.length > 1 else { return nil }
      return Skip(range: start..<(end + 1), kind: isAddress ? .address : .documentNumber)
    case "段" where text[start - 1] == "路" || text[start - 1] == "街":
      return Skip(range: start..<(end + 1), kind: .address)
    case "楼", "室", "层", "栋", "幢":
      let isCount = text[end] != "楼" && text[end] != "室"
      let follows = text[start - 1] == "号" || text[start - 1] == "楼" || text[start - 1] == "座"
      return isCount && !follows ? nil : Skip(range: start..<(end + 1), kind: .address)
    default: return nil
    }
  }

  private static let streetWords = WordTable("路 街 巷 道 弄 里 大街 大道 胡同 段 村 组 园 区 厦")

  private static func isYearInBrackets(_ text: ReportText, token: NumberToken) -> Bool {
    guard token.range.count == 4, !token.isChinese else { return false }
    switch (text[token.range.lowerBound - 1], text[token.range.upperBound]) {
    case ("〔", "〕"), ("[", "]"), ("(", ")"), ("【", "】"), ("〔", "]"), ("{", "}"): return true
    default: return false
    }
  }

  /// 前30家, 排第九, 前三.
  private static func ranked(_ text: ReportText, token: NumberToken) -> Skip? {
    let start = token.range.lowerBound
    guard text[start - 1] == "前", !"之目提以日先年月天".unicodeScalars.contains(text[start - 2])
    else { return nil }
    let unit = text[token.range.upperBound]
    if token.isChinese || "名位家强甲".unicodeScalars.contains(unit) {
      return Skip(range: token.range, kind: .rank)
    }
    return nil
  }

  /// 五星, 三星以下, 两级, 四类: grades and kinds.
  private static func graded(_ text: ReportText, token: NumberToken) -> Skip? {
    let end = token.range.upperBound
    guard let value = token.small, value < 100 else { return nil }
    if let length = UnitWords.stars.match(text, at: end) {
      let isBound = text.has("以下", at: end + length) || text.has("以上", at: end + length)
      return Skip(
        range: token.range.lowerBound..<(end + length), kind: isBound ? .threshold : .name)
    }
    if text[end] == "大", token.isChinese {
      let hasKind = text[end + 1] == "类" || text[end + 1] == "项" ? 2 : 1
      return Skip(range: token.range.lowerBound..<(end + hasKind), kind: .quantifier)
    }
    var unit = end
    if text[unit] == "个" { unit += 1 }
    guard let length = UnitWords.grades.match(text, at: unit) else { return nil }
    return Skip(range: token.range.lowerBound..<(unit + length), kind: .quantifier)
  }
}
