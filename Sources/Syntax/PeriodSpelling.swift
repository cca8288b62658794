/// The spellings of a period: `2017`, `2017-H1`, `2017-Q1`, `2017-07`, `2018-01/2018-11`.
enum PeriodSpelling {
  /// The months of a period counted from year 0; nil for any other text.
  static func months(of text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = months(ofOne: ends[0]) else { return nil }
    guard ends.count == 2 else { return first }
    guard let last = months(ofOne: ends[1]), last.upperBound >= first.lowerBound else {
      return nil
    }
    return first.lowerBound...last.upperBound
  }

  /// The parts of a year in Chinese words, longer words before those that they begin with.
  static let partsOfYear: [(words: String, spelling: String)] = {
    let quarters = ["一", "二", "三", "四"].enumerated().flatMap { place, number in
      ["第\(number)季度", "\(number)季度", "第\(place + 1)季度", "\(place + 1)季度"].map {
        ($0, "-Q\(place + 1)")
      }
    }
    let months = (1...12).reversed().flatMap { month in
      let digits = month < 10 ? ["\(month)", "0\(month)"] : ["\(month)"]
      return digits.flatMap { ["\($0)月份", "\($0)月"] }.map {
        ($0, month < 10 ? "-0\(month)" : "-\(month)")
      }
    }
    return [("上半年", "-H1"), ("下半年", "-H2")] + quarters + months
  }()

  /// `2010..2012` for `2010-2012` and `2010/2012`-like habits; nil for any other text.
  static func range(of text: String) -> String? {
    let years = text.split(separator: "-", omittingEmptySubsequences: false)
    guard years.count == 2, years.allSatisfy({ year(of: $0) != nil }) else { return nil }
    return "\(years[0])..\(years[1])"
  }

  /// Whether a text is a year followed by numbers: `2012.5.3`.
  static func isItem(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && year(of: parts[0]) != nil
      && parts.dropFirst().allSatisfy { isDigits($0) && $0.utf8.count <= 4 }
  }

  private static func months(ofOne text: Substring) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let year = year(of: parts[0]) else { return nil }
    guard parts.count == 2 else { return year * 12...year * 12 + 11 }
    guard let months = months(inYear: parts[1].uppercased()) else { return nil }
    return year * 12 + months.lowerBound...year * 12 + months.upperBound
  }

  private static func months(inYear part: String) -> ClosedRange<Int>? {
    switch part {
    case "H1": return 0...5
    case "H2": return 6...11
    case "Q1": return 0...2
    case "Q2": return 3...5
    case "Q3": return 6...8
    case "Q4": return 9...11
    default:
      guard part.utf8.count == 2, isDigits(part), let month = Int(part), (1...12) ~= month else {
        return nil
      }
      return month - 1...month - 1
    }
  }

  private static func year(of text: Substring) -> Int? {
    text.utf8.count == 4 && isDigits(text) ? Int(text) : nil
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
