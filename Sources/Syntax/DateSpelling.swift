/// The spellings of a day: `2012-06-30`, 2012年6月30日.
enum DateSpelling {
  /// Whether a text is a day that exists.
  static func isDate(_ text: String) -> Bool {
    let isChinese = text.hasSuffix("日")
    let parts = text.split(omittingEmptySubsequences: false) { letter in
      isChinese ? "年月日".contains(letter) : letter == "-"
    }
    // Behind 日 stands an empty part.
    guard parts.count == (isChinese ? 4 : 3), signs(of: text, isChinese: isChinese),
      let year = number(parts[0], digits: 4...4),
      let month = number(parts[1], digits: isChinese ? 1...2 : 2...2),
      let day = number(parts[2], digits: isChinese ? 1...2 : 2...2), (1...12).contains(month)
    else { return false }
    return (1...days(in: month, of: year)).contains(day)
  }

  /// Whether the signs between the numbers stand in their order.
  private static func signs(of text: String, isChinese: Bool) -> Bool {
    text.filter { !$0.isASCII } == (isChinese ? "年月日" : "")
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber && digits.contains(text.utf8.count) ? Int(text) : nil
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
