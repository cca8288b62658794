/// A stretch of whole months: a year, half, quarter, month or a span of them.
///
/// `2017`, `2017-H1`, `2017-Q1`, `2017-07`, `2018-01/2018-11`. Two periods of the same months are
/// equal, however they were written.
public struct Period: Sendable, Hashable {
  /// The first month, counted as year × 12 + month − 1.
  public let firstMonth: Int
  /// The last month, counted likewise; never before the first.
  public let lastMonth: Int

  /// Makes a span of months, both ends included.
  public init(firstMonth: Int, lastMonth: Int) {
    precondition(firstMonth <= lastMonth, "a period ends before it begins")
    self.firstMonth = firstMonth
    self.lastMonth = lastMonth
  }

  /// A calendar year.
  public static func year(_ year: Int) -> Period {
    Period(firstMonth: year * 12, lastMonth: year * 12 + 11)
  }

  /// A month 1...12 of a year.
  public static func month(_ month: Int, of year: Int) -> Period {
    Period(firstMonth: year * 12 + month - 1, lastMonth: year * 12 + month - 1)
  }

  /// The calendar year where the period is a whole one.
  public var wholeYear: Int? {
    firstMonth % 12 == 0 && lastMonth == firstMonth + 11 ? firstMonth / 12 : nil
  }

  /// How many months the period has.
  public var months: Int { lastMonth - firstMonth + 1 }

  /// Whether another period lies within this one.
  public func contains(_ other: Period) -> Bool {
    firstMonth <= other.firstMonth && other.lastMonth <= lastMonth
  }

  /// Whether the two periods share a month.
  public func overlaps(_ other: Period) -> Bool {
    firstMonth <= other.lastMonth && other.firstMonth <= lastMonth
  }

  /// Reads one of the five spellings; nil for any other text.
  public init?(_ text: some StringProtocol) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = Self.months(of: ends[0]) else { return nil }
    var last = first
    if ends.count == 2 {
      guard let end = Self.months(of: ends[1]), end.upperBound >= first.lowerBound
      else { return nil }
      last = end
    }
    self.init(firstMonth: first.lowerBound, lastMonth: last.upperBound)
  }

  private static func months(of text: some StringProtocol) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.utf8.count == 4, parts.count <= 2,
      head.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(head)
    else { return nil }
    guard parts.count == 2 else { return year * 12...year * 12 + 11 }
    return months(of: parts[1].uppercased()).map {
      year * 12 + $0.lowerBound...year * 12 + $0.upperBound
    }
  }

  private static func months(of part: String) -> ClosedRange<Int>? {
    switch part {
    case "H1": return 0...5
    case "H2": return 6...11
    case "Q1", "Q2", "Q3", "Q4":
      guard let quarter = part.last?.wholeNumberValue else { return nil }
      return (quarter - 1) * 3...(quarter - 1) * 3 + 2
    default:
      guard part.utf8.count == 2, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let month = Int(part), (1...12).contains(month)
      else { return nil }
      return month - 1...month - 1
    }
  }
}

extension Period: Comparable {
  /// Orders by first month; of two that begin together the longer comes first.
  public static func < (left: Period, right: Period) -> Bool {
    left.firstMonth != right.firstMonth
      ? left.firstMonth < right.firstMonth : left.lastMonth > right.lastMonth
  }
}

extension Period: CustomStringConvertible {
  /// The shortest spelling.
  public var description: String {
    if let wholeYear { return String(wholeYear) }
    let year = firstMonth / 12
    let start = firstMonth % 12
    switch months {
    case 6 where start % 6 == 0: return "\(year)-H\(start / 6 + 1)"
    case 3 where start % 3 == 0: return "\(year)-Q\(start / 3 + 1)"
    case 1: return Self.monthText(firstMonth)
    default: return Self.monthText(firstMonth) + "/" + Self.monthText(lastMonth)
    }
  }

  private static func monthText(_ month: Int) -> String {
    let number = month % 12 + 1
    return "\(month / 12)-\(number < 10 ? "0" : "")\(number)"
  }
}
