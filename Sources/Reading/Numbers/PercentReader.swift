import Facts

/// Reads the shares that are written in words: 百分之九十六点五, 九成七, 六成以上, 三分之二.
enum PercentReader {
  /// The share that a number begins; nil where it begins none.
  static func read(_ text: ReportText, token: NumberToken) -> Quantity? {
    fraction(text, token: token) ?? tenths(text, token: token)
  }

  /// 百分之九十八, 三分之二.
  private static func fraction(_ text: ReportText, token: NumberToken) -> Quantity? {
    guard text.has("分之", at: token.range.upperBound),
      let part = NumberToken.read(text, at: token.range.upperBound + 2), let value = part.value,
      let base = token.small, base > 1
    else { return nil }
    let number = token.range.lowerBound..<part.range.upperBound
    let share: Number
    switch base {
    case 100: share = value
    case 10: share = value.scaled(byPowerOfTen: 1)
    case 1000: share = Number(significand: value.significand, decimals: min(18, value.decimals + 1))
    default:
      guard value.isWhole, value.isInRange else { return nil }
      // Hundredths of a per cent, rounded.
      let scaled = (value.significand * 20_000 / Int128(base) + 1) / 2
      share = Number(significand: scaled, decimals: 2)
    }
    return percent(text, number: number, value: share, precision: nil)
  }

  /// 九成七, 六成以上, 8成.
  private static func tenths(_ text: ReportText, token: NumberToken) -> Quantity? {
    let mark = token.range.upperBound
    guard text[mark] == "成", let tenths = token.value, tenths <= Number(10),
      !notShares.unicodeScalars.contains(text[mark + 1])
    else { return nil }
    var value = tenths.scaled(byPowerOfTen: 1)
    var end = mark + 1
    if text[end] == "半" {
      value = value + Number(5)
      end += 1
    } else if tenths.isWhole, let digit = digit(text[end]) {
      value = value + Number(digit)
      end += 1
    }
    var precision = Precision.about
    if text[end] == "多" || text[end] == "余" {
      precision = .over
      end += 1
    }
    return percent(text, number: token.range.lowerBound..<end, value: value, precision: precision)
  }

  /// 成立, 成员, 成效: 成 begins a word.
  private static let notShares = "立员果效绩为本熟功长就分型品交人年都套片群像衣"

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    scalar.isDigit ? Int(scalar.value - 0x30) : ChineseNumeral.digit(of: scalar)
  }

  private static func percent(
    _ text: ReportText, number: Range<Int>, value: Number, precision: Precision?
  ) -> Quantity {
    var quantity = QuantityReader.finish(
      text, number: number, value: value, valueMax: nil,
      unit: number.upperBound..<number.upperBound, precision: precision)
    quantity.unit = "%"
    return quantity
  }
}
