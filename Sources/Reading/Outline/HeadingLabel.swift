import Facts

/// The numbering that opens a heading or a list item: 一、 (二) (4) 5、 ⑥ 第七章.
struct HeadingLabel {
  /// The kinds of numbering, from the outside in.
  enum Style: Int, Sendable {
    /// 第一章, 第一部分.
    case chapter
    /// 一、
    case numeral
    /// (一)
    case bracketedNumeral
    /// A title without a number.
    case title
    /// 1. or 1、
    case digit
    /// (1) or 1)
    case bracketedDigit
    /// ①
    case circled
    /// 一是, 其一, 第一: a member of a sentence's list, no heading.
    case word
  }

  /// The kind of numbering.
  let style: Style
  /// The number, from 1.
  let number: Int
  /// The label as it is cited: 五, (二), 3.
  let text: String
  /// The label with its punctuation.
  let range: Range<Int>

  /// Reads a label at the start of a range; nil where none stands there.
  static func read(_ scalars: [Unicode.Scalar], in range: Range<Int>) -> HeadingLabel? {
    guard let first = range.first else { return nil }
    switch scalars[first] {
    case "(": return bracketed(scalars, in: range)
    case "第": return chapter(scalars, in: range)
    case "①"..."⑳":
      let number = Int(scalars[first].value - 0x2460) + 1
      return HeadingLabel(
        style: .circled, number: number, text: String(scalars[first]), range: first..<(first + 1))
    case let scalar where scalar.isDigit: return digits(scalars, in: range)
    case let scalar where ChineseNumeral.isNumeral(scalar): return numeral(scalars, in: range)
    default: return nil
    }
  }

  /// Reads 一是, 其一 or 第一, at the start of a range.
  static func readWord(_ scalars: [Unicode.Scalar], in range: Range<Int>) -> HeadingLabel? {
    guard let first = range.first, range.count > 2 else { return nil }
    let isCounted = scalars[first] == "第" || scalars[first] == "其"
    let start = isCounted ? first + 1 : first
    guard
      let numeral = ChineseNumeral.read(
        scalars, at: start, limit: min(range.upperBound, start + 3)),
      let number = numeral.value.flatMap({ Int(exactly: $0.significand) }), number > 0,
      numeral.range.upperBound < range.upperBound
    else { return nil }
    let mark = scalars[numeral.range.upperBound]
    let isWord = isCounted ? mark == "," || mark == "是" || mark == "、" : mark == "是" || mark == "要"
    guard isWord else { return nil }
    return HeadingLabel(
      style: .word, number: number, text: "", range: first..<(numeral.range.upperBound + 1))
  }

  private static func bracketed(
    _ scalars: [Unicode.Scalar], in range: Range<Int>
  ) -> HeadingLabel? {
    let start = range.lowerBound + 1
    guard let number = number(scalars, at: start, limit: range.upperBound),
      number.end < range.upperBound, scalars[number.end] == ")"
    else { return nil }
    var end = number.end + 1
    if end < range.upperBound, scalars[end] == "、" || scalars[end] == "." { end += 1 }
    return HeadingLabel(
      style: number.isArabic ? .bracketedDigit : .bracketedNumeral, number: number.value,
      text: text(scalars[range.lowerBound...number.end]), range: range.lowerBound..<end)
  }

  private static func chapter(_ scalars: [Unicode.Scalar], in range: Range<Int>) -> HeadingLabel? {
    guard let number = number(scalars, at: range.lowerBound + 1, limit: range.upperBound),
      number.end < range.upperBound
    else { return nil }
    var end = number.end
    if scalars[end] == "章" {
      end += 1
    } else if end + 1 < range.upperBound, scalars[end] == "部", scalars[end + 1] == "分" {
      end += 2
    } else {
      return nil
    }
    return HeadingLabel(
      style: .chapter, number: number.value, text: text(scalars[range.lowerBound..<end]),
      range: range.lowerBound..<end)
  }

  private static func digits(_ scalars: [Unicode.Scalar], in range: Range<Int>) -> HeadingLabel? {
    guard let number = number(scalars, at: range.lowerBound, limit: range.upperBound),
      number.isArabic, number.end < range.upperBound
    else { return nil }
    let label = text(scalars[range.lowerBound..<number.end])
    let end = number.end + 1
    switch scalars[number.end] {
    case "、":
      return HeadingLabel(
        style: .digit, number: number.value, text: label, range: range.lowerBound..<end)
    case "." where end == range.upperBound || !scalars[end].isDigit || isYear(scalars, at: end):
      return HeadingLabel(
        style: .digit, number: number.value, text: label, range: range.lowerBound..<end)
    case ")":
      return HeadingLabel(
        style: .bracketedDigit, number: number.value, text: label, range: range.lowerBound..<end)
    default: return nil
    }
  }

  private static func numeral(_ scalars: [Unicode.Scalar], in range: Range<Int>) -> HeadingLabel? {
    guard let number = number(scalars, at: range.lowerBound, limit: range.upperBound),
      number.end < range.upperBound, scalars[number.end] == "、" || scalars[number.end] == "."
    else { return nil }
    return HeadingLabel(
      style: .numeral, number: number.value, text: text(scalars[range.lowerBound..<number.end]),
      range: range.lowerBound..<(number.end + 1))
  }

  /// A number of at most two digits or three numerals.
  private static func number(
    _ scalars: [Unicode.Scalar], at start: Int, limit: Int
  ) -> (value: Int, end: Int, isArabic: Bool)? {
    guard start < limit else { return nil }
    if scalars[start].isDigit {
      var end = start
      var value = 0
      while end < limit, end - start < 3, scalars[end].isDigit {
        value = value * 10 + Int(scalars[end].value - 0x30)
        end += 1
      }
      return value > 0 && value < 100 ? (value, end, true) : nil
    }
    guard let numeral = ChineseNumeral.read(scalars, at: start, limit: limit),
      numeral.range.count <= 3, !numeral.isPositional, let value = numeral.value,
      value.isWhole, value.significand > 0, value.significand < 100
    else { return nil }
    return (Int(value.significand), numeral.range.upperBound, false)
  }

  private static func isYear(_ scalars: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + 4 < scalars.count, scalars[start + 4] == "年" else { return false }
    return scalars[start..<(start + 4)].allSatisfy(\.isDigit)
  }

  private static func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: slice)
    return String(text)
  }
}
