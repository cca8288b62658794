import Facts

/// The digits or numerals of one number, before marks and unit are looked for.
struct NumberToken {
  /// The digits or numerals.
  let range: Range<Int>
  /// The value; nil where the digits are too many for a figure.
  let value: Number?
  /// Whether it is written in Chinese numerals.
  let isChinese: Bool
  /// Whether it is Chinese digits side by side: 二〇一二.
  let isPositional: Bool

  /// Reads the number at a position; nil where none begins.
  static func read(_ text: ReportText, at start: Int) -> NumberToken? {
    if text[start].isDigit { return arabic(text, at: start) }
    guard ChineseNumeral.isNumeral(text[start]),
      let numeral = ChineseNumeral.read(text.scalars, at: start, limit: text.count)
    else { return nil }
    return NumberToken(
      range: numeral.range, value: numeral.value, isChinese: true,
      isPositional: numeral.isPositional)
  }

  /// The value as a whole number, where it is a small one.
  var small: Int? {
    guard let value, value.isWhole, value.significand < 1_000_000_000 else { return nil }
    return Int(value.significand)
  }

  /// How many digits or numerals there are.
  var length: Int { range.count }

  private static func arabic(_ text: ReportText, at start: Int) -> NumberToken {
    var end = start
    while text[end].isDigit { end += 1 }
    if end - start <= 3 {
      while isGroup(text, at: end) { end += 4 }
    }
    var digits = text.scalars[start..<end].filter(\.isDigit)
    var decimals = 0
    if text[end] == ".", text[end + 1].isDigit {
      var place = end + 1
      while text[place].isDigit { place += 1 }
      decimals = place - end - 1
      digits += text.scalars[(end + 1)..<place]
      end = place
    }
    let value =
      digits.count <= 18
      ? Number(
        significand: digits.reduce(Int128(0)) { $0 * 10 + Int128($1.value - 0x30) },
        decimals: decimals) : nil
    return NumberToken(
      range: start..<end, value: value, isChinese: false, isPositional: false)
  }

  /// Whether `,204` stands at a position: a comma of one byte, since a full-width one parts clauses.
  private static func isGroup(_ text: ReportText, at place: Int) -> Bool {
    text[place] == "," && text.isPlainASCII(at: place) && text[place + 1].isDigit
      && text[place + 2].isDigit && text[place + 3].isDigit && !text[place + 4].isDigit
  }
}
