import Facts

/// Numbers that are codes: telephones, document and serial numbers, dates in digits.
enum CodeRules {
  /// Tells what a number in digits is by the digits and marks around it; nil where it may be a
  /// figure.
  static func match(_ text: ReportText, token: NumberToken) -> Skip? {
    joined(text, token: token) ?? labelled(text, token: token) ?? plain(text, token: token)
  }

  /// 2013-01-06, 0421-2822666, 331082/2023-00612, 5·15, 7×24, 8:30, 5G.
  private static func joined(_ text: ReportText, token: NumberToken) -> Skip? {
    let start = token.range.lowerBound
    let end = token.range.upperBound
    if "·×*:".unicodeScalars.contains(text[end]), text[end + 1].isDigit {
      let tail = digitsEnd(text, from: end + 1)
      return Skip(range: start..<tail, kind: text[end] == "×" || text[end] == "*" ? .name : .date)
    }
    if text[end].isLatin {
      var tail = end
      while text[tail].isLatin || text[tail].isDigit || text[tail] == "-" { tail += 1 }
      return Skip(range: start..<tail, kind: .name)
    }
    let parts = segments(text, from: start)
    guard parts.count > 1, let last = parts.last else { return nil }
    return kind(ofParts: parts, text: text).map { Skip(range: start..<last.upperBound, kind: $0) }
  }

  /// The runs of digits joined by `-`, `/` or `.`, as long as a run follows a joint directly.
  private static func segments(_ text: ReportText, from start: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var place = start
    while parts.count < 8 {
      let end = digitsEnd(text, from: place)
      parts.append(place..<end)
      guard "-/.—–".unicodeScalars.contains(text[end]), text[end + 1].isDigit else { break }
      place = end + 1
    }
    return parts
  }

  private static func kind(ofParts parts: [Range<Int>], text: ReportText) -> NumberKind? {
    let joints = parts.dropLast().map { text[$0.upperBound] }
    let isYear = isYear(text, parts[0])
    if parts.count == 3, isYear, parts[1].count <= 2, parts[2].count <= 2 { return .date }
    if parts.count == 2 {
      if joints[0] == "-", (3...4).contains(parts[0].count), text[parts[0].lowerBound] == "0",
        (7...8).contains(parts[1].count)
      {
        return .telephone
      }
      let hasUnit = UnitWords.counted.match(text, at: parts[1].upperBound) != nil
      if joints[0] != ".", isYear, Self.isYear(text, parts[1]), !hasUnit { return .date }
      if joints[0] == "/" { return .documentNumber }
      let unit = text.skippingBlanks(from: parts[1].upperBound)
      if isYear, joints[0] != ".", parts[1].count == 2, text[unit] != "件", text[unit] != "条" {
        return .date
      }
      return nil
    }
    // 12.5-13.5% is a range of decimals; 1.2.3 numbers a version.
    return joints.contains(".") && joints.contains { $0 != "." } ? nil : .documentNumber
  }

  /// Numbers named by a word and a colon before them: 邮编:519173, 点击数:286.
  private static func labelled(_ text: ReportText, token: NumberToken) -> Skip? {
    let end = skippingBlanksBack(text, from: token.range.lowerBound)
    if text[end - 1] != ":" {
      if postcodes.match(text, before: end) != nil {
        return Skip(range: token.range, kind: .address)
      }
      let isNumber = telephones.match(text, before: end) != nil && (7...8).contains(token.length)
      return isNumber ? Skip(range: token.range, kind: .telephone) : nil
    }
    let label = skippingBlanksBack(text, from: end - 1)
    if counters.match(text, before: label) != nil {
      let unit = text[text.skippingBlanks(from: token.range.upperBound)]
      let hasUnit = unit.isHan && unit != "次" && unit != "人"
      return hasUnit ? nil : Skip(range: token.range, kind: .furniture)
    }
    if codes.match(text, before: label) != nil {
      return Skip(range: token.range, kind: .documentNumber)
    }
    if postcodes.match(text, before: label) != nil {
      return Skip(range: token.range, kind: .address)
    }
    if telephones.match(text, before: label) != nil, token.length >= 5 {
      return Skip(range: token.range, kind: .telephone)
    }
    return nil
  }

  private static let counters = WordTable(
    "点击数 点击率 点击量 阅读次数 阅读数 浏览次数 浏览量 浏览数 访问次数 阅读量 阅读 点击 浏览 字号 打印")
  private static let codes = WordTable(
    "信息分类码 流水号 索引号 文号 编号 分类码 序号 代码 公开号 信用代码 备案号 标识码 登记号 号")
  private static let postcodes = WordTable("邮编 邮政编码")
  private static let telephones = WordTable("电话 传真 手机 联系方式 热线 号码")

  /// 0600, 12369, 13812345678.
  private static func plain(_ text: ReportText, token: NumberToken) -> Skip? {
    let range = token.range
    let digits = range.count
    guard let whole = token.value, whole.isWhole else { return nil }
    if text[range.lowerBound] == "0", digits > 1,
      digits == digitsEnd(text, from: range.lowerBound)
        - range.lowerBound
    {
      return isDateUnit(text[range.upperBound]) ? nil : Skip(range: range, kind: .documentNumber)
    }
    let follower = text.skippingBlanks(from: range.upperBound)
    if isHotline(text, token: token, follower: follower) {
      return Skip(range: range, kind: .hotline)
    }
    let hasUnit = UnitWords.counted.match(text, at: follower) != nil || text[follower] == "万"
    if digits == 11, text[range.lowerBound] == "1", !hasUnit {
      return Skip(range: range, kind: .telephone)
    }
    return nil
  }

  private static func isHotline(_ text: ReportText, token: NumberToken, follower: Int) -> Bool {
    guard let number = token.small, token.range.count <= 6,
      digitsEnd(text, from: token.range.lowerBound) == token.range.upperBound
    else { return false }
    let reach = follower..<min(text.count, follower + 8)
    let isNamed = NumberWords.hotlineWords.match(text, at: follower) != nil
    if NumberWords.hotlines.contains(number) {
      let hasUnit = UnitWords.counted.match(text, at: follower) != nil || text[follower] == "余"
      return !hasUnit || isNamed
    }
    let isShort = [110, 119, 120, 122, 114].contains(number)
    let isLocal = token.range.count >= 5 && text[token.range.lowerBound] == "9"
    // 96156为老服务咨询热线: the line's own name may stand in between.
    if isLocal, UnitWords.counted.match(text, at: follower) == nil,
      text.has(oneOf: ["热线", "专线", "报警电话", "举报电话"], in: follower..<(reach.upperBound + 4))
    {
      return true
    }
    if isShort, text.first("联动", in: reach) == follower { return true }
    return (isShort || isLocal) && NumberWords.hotlineWords.occurs(in: reach, of: text) && isNamed
  }

  private static func isDateUnit(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "年" || scalar == "月" || scalar == "日" || scalar == "时"
  }

  private static func isYear(_ text: ReportText, _ range: Range<Int>) -> Bool {
    guard range.count == 4 else { return false }
    return text.has("19", at: range.lowerBound) || text.has("20", at: range.lowerBound)
  }

  private static func digitsEnd(_ text: ReportText, from start: Int) -> Int {
    var place = start
    while text[place].isDigit { place += 1 }
    return place
  }

  private static func skippingBlanksBack(_ text: ReportText, from position: Int) -> Int {
    var place = position
    while text[place - 1].isBlank { place -= 1 }
    return place
  }
}
