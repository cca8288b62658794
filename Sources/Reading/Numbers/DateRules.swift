import Facts

/// Numbers that are dates, times of day and lengths of time.
enum DateRules {
  /// Tells whether a number begins a date or a duration, and how far that reaches.
  static func match(_ text: ReportText, token: NumberToken) -> Skip? {
    let start = token.range.lowerBound
    let end = text.skippingBlanks(from: token.range.upperBound)
    if let dateEnd = dateEnd(text, token: token, unit: end) {
      return Skip(range: start..<dateEnd, kind: .date)
    }
    if let span = spanEnd(text, token: token) {
      return Skip(range: start..<span.end, kind: span.kind)
    }
    if let unitEnd = durationEnd(text, token: token, from: end), !isMeasured(text, before: start) {
      return Skip(range: start..<unitEnd, kind: .duration)
    }
    return nil
  }

  /// 2011年5月16日, 5月, 22时, 2012年度, 201211日 (which lost its 年 and 月).
  private static func dateEnd(_ text: ReportText, token: NumberToken, unit: Int) -> Int? {
    guard let number = token.small else { return nil }
    let digits = token.range.count
    switch text[unit] {
    case "年":
      guard isYear(number, token: token) else { return nil }
      return monthEnd(text, from: unit + 1 + (text[unit + 1] == "度" ? 1 : 0))
    case "月" where !token.isChinese || text[token.range.lowerBound] != "两":
      guard (1...12).contains(number) else { return nil }
      return dayEnd(text, from: unit + 1 + (text[unit + 1] == "份" ? 1 : 0))
    case "日":
      let isDay = (1...31).contains(number) && (!token.isChinese || number > 3 && digits < 4)
      let lostItsMarks = (5...8).contains(digits) && isYear(number, lostMarks: digits)
      guard lostItsMarks || isDay && !isSpanOfDays(text, token: token, unit: unit) else {
        return nil
      }
      return unit + 1
    case "时" where text[unit + 1] != "候" && text[unit + 1] != "间":
      return (0...24).contains(number) && text[unit + 1] != "限" ? unit + 1 : nil
    case "点"
    where number <= 24
      && (text[unit + 1].isDigit || text[unit + 1] == "半" || text[unit + 1] == "整"):
      return text[unit + 1].isDigit ? digitsEnd(text, from: unit + 1) : unit + 2
    case "季"
    where text[unit + 1] == "度" && (1...4).contains(number) && !text.has("个", before: unit):
      return unit + 2
    default:
      return nil
    }
  }

  /// The end of a date whose 年 stands before a position.
  private static func monthEnd(_ text: ReportText, from position: Int) -> Int {
    let start = text.skippingBlanks(from: position)
    guard let month = NumberToken.read(text, at: start), let number = month.small,
      (1...12).contains(number)
    else { return position }
    let unit = text.skippingBlanks(from: month.range.upperBound)
    if text[unit] == "月" { return dayEnd(text, from: unit + 1 + (text[unit + 1] == "份" ? 1 : 0)) }
    // 2018年1-11月, 2018年1至6月.
    if text[unit] == "季", text[unit + 1] == "度" { return unit + 2 }
    guard isJoint(text[unit]), let last = NumberToken.read(text, at: unit + 1),
      text[last.range.upperBound] == "月"
    else { return position }
    return last.range.upperBound + 1
  }

  private static func dayEnd(_ text: ReportText, from position: Int) -> Int {
    let start = text.skippingBlanks(from: position)
    guard let day = NumberToken.read(text, at: start), let number = day.small,
      (1...31).contains(number)
    else { return position }
    let unit = text.skippingBlanks(from: day.range.upperBound)
    return text[unit] == "日" || text[unit] == "号" ? unit + 1 : position
  }

  /// 1-11月, 1至6月, 二〇一〇至二〇一二年, 3至5天, 3—5个工作日.
  private static func spanEnd(
    _ text: ReportText, token: NumberToken
  ) -> (end: Int, kind: NumberKind)? {
    let joint = token.range.upperBound
    guard isJoint(text[joint]), let last = NumberToken.read(text, at: joint + 1) else { return nil }
    let unit = text.skippingBlanks(from: last.range.upperBound)
    if text[unit] == "月", let from = token.small, let to = last.small, from < to, to <= 12 {
      return (unit + 1, .date)
    }
    if text[unit] == "年", let to = last.small, isYear(to, token: last) { return (unit + 1, .date) }
    guard let end = durationEnd(text, token: last, from: unit),
      !isMeasured(text, before: token.range.lowerBound)
    else { return nil }
    return (end, .duration)
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "至" || scalar == "—" || scalar == "~" || scalar == "–"
      || scalar == "到"
  }

  /// The end of 3年, 20个工作日, 两个多月, 一年半; nil where no unit of time follows.
  private static func durationEnd(_ text: ReportText, token: NumberToken, from position: Int)
    -> Int?
  {
    var unit = position
    if text[unit] == "余" || text[unit] == "多" || text[unit] == "几" { unit += 1 }
    if text[unit] == "个", text[unit + 1] == "多" || text[unit + 1] == "余" {
      guard text[unit + 2] == "月" || text.has("小时", at: unit + 2) else { return nil }
      return unit + (text[unit + 2] == "月" ? 3 : 4)
    }
    guard let length = UnitWords.durations.match(text, at: unit) else { return nil }
    let end = unit + length
    // 3周, 2季 and 5日 but not 周边, 季节 and 日常.
    if length == 1, "边围刊报常前节".unicodeScalars.contains(text[end]) { return nil }
    return text[end] == "半" ? end + 1 : end
  }

  /// Whether a length of time is what is measured: 平均办理时间3.5天, 办理时限3至5天.
  private static func isMeasured(_ text: ReportText, before start: Int) -> Bool {
    var place = start
    while place > 0, start - place < 14, !"。,;!?\n、".unicodeScalars.contains(text[place - 1]) {
      place -= 1
    }
    return measuredWords.occurs(in: place..<start, of: text)
  }

  private static let measuredWords = WordTable("平均 用时 耗时 办理时限 时限 办理时间 时长 周期")

  private static func isYear(_ number: Int, token: NumberToken) -> Bool {
    let isPlain = token.isChinese ? token.isPositional : true
    return isPlain && token.range.count == 4 && (1900...2100).contains(number)
      || isPlain && token.range.count == 2 && !token.isChinese && number < 10
  }

  private static func isYear(_ number: Int, lostMarks digits: Int) -> Bool {
    var year = number
    for _ in 4..<digits { year /= 10 }
    return (1900...2100).contains(year)
  }

  /// 3日内, 七日之内, 30日以上.
  private static func isSpanOfDays(_ text: ReportText, token: NumberToken, unit: Int) -> Bool {
    let next = text[unit + 1]
    return next == "内" || next == "之" || next == "以"
  }

  private static func digitsEnd(_ text: ReportText, from start: Int) -> Int {
    var place = start
    while text[place].isDigit { place += 1 }
    return place
  }
}
