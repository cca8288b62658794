import Facts

/// A number written in Chinese numerals: 一百零五, 廿四, 两千, 二〇一二, 九十六点五.
struct ChineseNumeral {
  /// The numeral's scalars.
  let range: Range<Int>
  /// The value; nil where it has more than eighteen digits.
  let value: Number?
  /// Whether the digits stand side by side without 十 or 百: 二〇一二.
  let isPositional: Bool

  /// No numeral is longer; a text of nothing but numerals must still be read in one pass.
  private static let longest = 64

  /// Reads the longest numeral at a position; nil where there is none.
  ///
  /// A leading 百, 千 or 万 counts as one of it (百余件, 千余人).
  static func read(_ scalars: [Unicode.Scalar], at start: Int, limit: Int) -> ChineseNumeral? {
    var end = start
    let limit = min(limit, start + longest)
    while end < limit, isNumeral(scalars[end]) || isRound(scalars, at: end, after: start, limit) {
      end += 1
    }
    guard end > start else { return nil }
    let run = start..<end
    let isPositional = !run.contains { scale(of: scalars[$0]) != nil }
    guard isPositional || run.count <= 24 else {
      return ChineseNumeral(range: run, value: nil, isPositional: false)
    }
    if isPositional, run.count > 1 {
      return ChineseNumeral(range: run, value: positional(scalars[run]), isPositional: true)
    }
    let whole = composed(scalars[run])
    var value = whole.map { Number(significand: $0) }
    var range = run
    if let fraction = decimals(scalars, at: end, limit: limit), let whole {
      value = join(whole, fraction.digits, count: fraction.count)
      range = start..<(end + 1 + fraction.count)
    }
    return ChineseNumeral(range: range, value: value, isPositional: false)
  }

  /// Whether a letter O or a 0 stands for 〇 between two numerals, or ends a year: 二O一二, 二O一O年.
  private static func isRound(
    _ scalars: [Unicode.Scalar], at place: Int, after start: Int, _ limit: Int
  ) -> Bool {
    var next = place
    while next < limit, isRoundLetter(scalars[next]) { next += 1 }
    guard place > start, next > place, next < limit else { return false }
    return digit(of: scalars[next]) != nil || scalars[next] == "年" && next - start == 4
  }

  private static func isRoundLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "O" || scalar == "o" || scalar == "0"
  }

  /// Whether a scalar is a numeral.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digit(of: scalar) != nil || scale(of: scalar) != nil
  }

  /// How far apart the ends are where two digits follow each other: 1 in 两三次, 10 in 三四十人.
  static func spread(_ run: ArraySlice<Unicode.Scalar>) -> Int128? {
    for place in run.indices.dropLast() {
      guard let first = digit(of: run[place]), let second = digit(of: run[place + 1]),
        first > 0, second == first + 1
      else { continue }
      let isLast = place + 2 == run.endIndex
      guard let scale = isLast ? 0 : scale(of: run[place + 2]) else { return nil }
      return powerOfTen(scale)
    }
    return nil
  }

  /// Whether 百, 千, 万 or 亿 stands without a number to multiply: 单位:万元.
  static func isScale(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    run.allSatisfy { (scale(of: $0) ?? 0) > 1 }
  }

  /// The digit 0...9 that a numeral stands for.
  static func digit(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○": 0
    case "一", "壹": 1
    case "二", "两", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// The power of ten that a numeral multiplies by; 廿 and 卅 count as tens too.
  static func scale(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十", "拾", "廿", "卅": 1
    case "百", "佰": 2
    case "千", "仟": 3
    case "万": 4
    case "亿": 8
    default: nil
    }
  }

  /// 一百零五 is 105, 一百五 is 150, 三百廿四 is 324, 一万三千 is 13000.
  private static func composed(_ run: ArraySlice<Unicode.Scalar>) -> Int128? {
    var total: Int128 = 0
    var section: Int128 = 0
    var digit: Int128?
    var lastScale = 0
    for scalar in run {
      if let value = Self.digit(of: scalar) {
        // 零 only says that a place is empty: 一百零五.
        if value == 0 { lastScale = 1 } else { digit = Int128(value) }
      } else if let scale = scale(of: scalar) {
        switch scalar {
        case "廿": section += 20
        case "卅": section += 30
        case "万", "亿":
          section += digit ?? 0
          let (base, power) = (scalar == "亿" ? total + section : section, powerOfTen(scale))
          let scaled = max(base, total == 0 && section == 0 ? 1 : base) * power
          total = scalar == "亿" ? scaled : total + scaled
          section = 0
        default: section += (digit ?? 1) * powerOfTen(scale)
        }
        digit = nil
        lastScale = scale
      }
      guard total + section < powerOfTen(18) else { return nil }
    }
    let unit = lastScale > 1 ? powerOfTen(lastScale - 1) : 1
    return total + section + (digit ?? 0) * unit
  }

  private static func positional(_ run: ArraySlice<Unicode.Scalar>) -> Number? {
    guard run.count <= 18 else { return nil }
    return Number(
      significand: run.reduce(Int128(0)) { $0 * 10 + Int128(digit(of: $1) ?? 0) })
  }

  /// The digits after 点: 九十六点五.
  private static func decimals(
    _ scalars: [Unicode.Scalar], at point: Int, limit: Int
  ) -> (digits: Int128, count: Int)? {
    guard point < limit, scalars[point] == "点" else { return nil }
    var digits: Int128 = 0
    var place = point + 1
    while place < limit, place - point <= 6, let digit = digit(of: scalars[place]) {
      digits = digits * 10 + Int128(digit)
      place += 1
    }
    return place > point + 1 ? (digits, place - point - 1) : nil
  }

  private static func join(_ whole: Int128, _ digits: Int128, count: Int) -> Number? {
    let joined = whole * powerOfTen(count) + digits
    return joined < powerOfTen(18) ? Number(significand: joined, decimals: count) : nil
  }

  private static func powerOfTen(_ power: Int) -> Int128 {
    (0..<power).reduce(Int128(1)) { product, _ in product * 10 }
  }
}
