import Facts

/// Reads a number with its marks and unit: 近3100人次, 1,460余批, 10万+, 三成一, 98%以上, 8至12次.
enum QuantityReader {
  /// A number with what multiplies it, before its unit is known.
  private struct Figure {
    var value: Number
    var end: Int
    /// A mark between number and unit: 余, 多, +.
    var precision: Precision?
  }

  /// Reads the quantity that a number begins.
  /// - Returns: nil where the value is out of range, or where a lone numeral has no unit and so
  ///   belongs to a word.
  static func read(_ text: ReportText, token: NumberToken) -> Quantity? {
    if let share = PercentReader.read(text, token: token) { return share }
    let start = token.range.lowerBound
    // 数十家 and 几百件 say no figure.
    guard text[start - 1] != "数" || !token.isChinese, text[start - 1] != "几",
      var figure = figure(text, token: token)
    else { return nil }
    if let spread = spread(text, token: token) {
      return finish(
        text, number: start..<figure.end, value: spread.upper - Number(significand: spread.width),
        valueMax: spread.upper,
        unit: unit(text, after: figure.end, token: token) ?? figure.end..<figure.end,
        precision: .about)
    }
    let valueMax = extend(&figure, text: text, token: token)
    let unit = unit(text, after: figure.end, token: token)
    if unit == nil, token.isChinese, isWordLike(text, token: token, figure: figure) { return nil }
    let change = unit.flatMap { coins(text, after: $0) }
    var quantity = finish(
      text, number: start..<figure.end,
      value: change.map { figure.value + $0.value } ?? figure.value, valueMax: valueMax,
      unit: unit ?? figure.end..<figure.end, precision: figure.precision)
    if let change { quantity.range = quantity.range.lowerBound..<change.end }
    return quantity
  }

  /// Extends a figure to the upper end of a range, 3至5, and gives that end.
  private static func extend(
    _ figure: inout Figure, text: ReportText, token: NumberToken
  ) -> Number? {
    guard let upper = upperEnd(text, from: figure, token: token) else { return nil }
    if upper.scale > 0 { figure.value = figure.value.scaled(byPowerOfTen: upper.scale) }
    figure.end = upper.figure.end
    figure.precision = upper.figure.precision
    return upper.figure.value
  }

  /// 四十六元五角, 三元二角五分: what follows the yuan.
  private static func coins(
    _ text: ReportText, after unit: Range<Int>
  ) -> (value: Number, end: Int)? {
    guard unit.count == 1, text[unit.lowerBound] == "元" else { return nil }
    var value = Number.zero
    var end = unit.upperBound
    for (name, decimals) in [("角", 1), ("分", 2)] {
      guard let token = NumberToken.read(text, at: end), let count = token.small, count < 10,
        text.has(name, at: token.range.upperBound),
        !notCoins.contains(text[token.range.upperBound + 1])
      else { continue }
      value = value + Number(significand: Int128(count), decimals: decimals)
      end = token.range.upperBound + 1
    }
    return end > unit.upperBound ? (value, end) : nil
  }

  /// What makes another word of 分: 20元3分钟.
  private static let notCoins: Set<Unicode.Scalar> = ["钟", "之", "局", "校", "类", "别", "区"]

  /// Puts the marks around a number and its unit to a quantity.
  static func finish(
    _ text: ReportText, number: Range<Int>, value: Number, valueMax: Number?, unit: Range<Int>,
    precision: Precision?
  ) -> Quantity {
    let before = PrecisionMarks.before(text, number.lowerBound)
    let after = PrecisionMarks.after(text, unit.upperBound)
    let end = after?.end ?? unit.upperBound
    return Quantity(
      range: (before?.start ?? number.lowerBound)..<max(end, number.upperBound), number: number,
      value: value, valueMax: valueMax,
      unit: unit.isEmpty ? "" : text.folded(unit).filter { $0 != " " },
      precision: after?.precision ?? before?.precision ?? precision ?? .exact, clause: -1)
  }

  /// 十几件 and 几十件 say no figure, 一半 and 过半数 say half.
  static func readHalf(_ text: ReportText, at position: Int) -> Quantity? {
    guard text[position] == "半" else { return nil }
    let isCounted = text[position + 1] == "数"
    let isBound =
      isCounted && (text.has("以上", at: position + 2) || text.has("以下", at: position + 2))
    let before = "过超逾近".unicodeScalars.contains(text[position - 1]) ? text[position - 1] : nil
    guard before != nil || isBound, isCounted || !text[position + 1].isHan && before != nil
    else { return nil }
    // 采用过半,为22条: the figure itself follows.
    if text[position + 1] == ",", !isCounted { return nil }
    let end = position + (isCounted ? 2 : 1)
    var quantity = finish(
      text, number: position..<end, value: Number(50), valueMax: nil, unit: end..<end,
      precision: before == nil ? nil : before == "近" ? .about : .over)
    quantity.unit = "%"
    return quantity
  }

  /// The ends of 两三次 and 三四十人.
  private static func spread(
    _ text: ReportText, token: NumberToken
  ) -> (upper: Number, width: Int128)? {
    let run = text.scalars[token.range]
    guard token.isChinese, (2...3).contains(run.count), let width = ChineseNumeral.spread(run),
      let value = token.value
    else { return nil }
    guard token.isPositional else { return (value, width) }
    guard run.count == 2, let last = run.last, let digit = ChineseNumeral.digit(of: last)
    else { return nil }
    return (Number(digit), width)
  }

  /// The number with 万, 亿, 余 and + after it.
  private static func figure(_ text: ReportText, token: NumberToken) -> Figure? {
    guard let value = token.value else { return nil }
    var figure = Figure(value: value, end: token.range.upperBound, precision: nil)
    if token.isChinese, token.length == 1,
      let scale = ChineseNumeral.scale(of: text[token.range.lowerBound]),
      scale > 0, text[token.range.lowerBound] != "廿", scale > 1,
      !PrecisionMarks.isBetween(text[figure.end]),
      PrecisionMarks.before(text, token.range.lowerBound) == nil
    {
      return nil
    }
    readMark(text, &figure)
    let next = text.skippingBlanks(from: figure.end)
    if !token.isChinese || figure.precision != nil, let power = scale(text, at: next) {
      figure.value = figure.value.scaled(byPowerOfTen: power)
      figure.end = next + 1
      if text[figure.end] == "亿", power == 4 {
        figure.value = figure.value.scaled(byPowerOfTen: 8)
        figure.end += 1
      }
      readMark(text, &figure)
    }
    return figure.value.isInRange ? figure : nil
  }

  private static func readMark(_ text: ReportText, _ figure: inout Figure) {
    let mark = text[figure.end]
    guard PrecisionMarks.isBetween(mark) else { return }
    // 56多家 is over 56; 56多次 too; but 35多媒体终端 names a thing.
    if mark == "多", text.has("媒体", at: figure.end + 1) { return }
    if mark == "几" || mark == "来", !text[figure.end + 1].isHan { return }
    figure.precision = .over
    figure.end += 1
  }

  /// The power of ten of 万, 亿, 千 or 百 after digits.
  private static func scale(_ text: ReportText, at position: Int) -> Int? {
    guard let power = ChineseNumeral.scale(of: text[position]), power > 1 else { return nil }
    let next = text[position + 1]
    if power == 2, next == "分" { return nil }
    if power == 3, "克米瓦帕赫".unicodeScalars.contains(next) { return nil }
    return power
  }

  /// The upper end of a range: 3至5, 8-12, 20至24次, 30件至40件.
  private static func upperEnd(
    _ text: ReportText, from lower: Figure, token: NumberToken
  ) -> (figure: Figure, scale: Int)? {
    var joint = lower.end
    let unit = UnitWords.counted.match(text, at: joint).map { joint..<(joint + $0) }
    if let unit, isJoint(text[unit.upperBound]) { joint = unit.upperBound }
    guard isJoint(text[joint]), text[token.range.lowerBound - 1] != "从" else { return nil }
    let start = text[joint + 1] == "近" ? joint + 2 : joint + 1
    guard let next = NumberToken.read(text, at: start), let upper = figure(text, token: next),
      lower.value < upper.value
    else { return nil }
    // 30件至40件: both ends have the same unit.
    if let unit, joint == unit.upperBound, !text.has(text.scalars[unit], at: upper.end) {
      return nil
    }
    // 3-5万 counts both in 万.
    let isShared =
      lower.end == token.range.upperBound && upper.end > next.range.upperBound
      && upper.precision == nil && !token.isChinese
    if isShared, let value = next.value, lower.value < value {
      let power = scale(text, at: text.skippingBlanks(from: next.range.upperBound)) ?? 0
      return (upper, power)
    }
    return (upper, 0)
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "至" || scalar == "-" || scalar == "—" || scalar == "~" || scalar == "–"
      || scalar == "到"
  }

  /// The unit after a number, its bracketed twin included: 篇(条).
  private static func unit(_ text: ReportText, after end: Int, token: NumberToken) -> Range<Int>? {
    var place = text.skippingBlanks(from: end)
    guard place - end <= 2 else { return nil }
    if text[place] == "\n" { return nil }
    if let length = UnitWords.durations.match(text, at: place),
      !text.has("个", at: place) || length > 1
    {
      return place..<(place + length)
    }
    guard let length = UnitWords.counted.match(text, at: place) else { return nil }
    let start = place
    place += length
    if text[place] == "(", text[place + 2] == ")" || text[place + 3] == ")" {
      let close = text[place + 2] == ")" ? place + 2 : place + 3
      if UnitWords.counted.match(text, at: place + 1) == close - place - 1 { place = close + 1 }
    }
    return start..<place
  }

  /// Whether a numeral without a unit is part of a word rather than a figure.
  private static func isWordLike(_ text: ReportText, token: NumberToken, figure: Figure) -> Bool {
    if token.length > 1 || figure.precision != nil {
      return text[figure.end].isHan && token.length < 3
    }
    return true
  }
}

extension Number {
  /// Whether sums and scales of the number stay exact: at most 10^18.
  var isInRange: Bool { significand.magnitude <= 1_000_000_000_000_000_000 }
}
