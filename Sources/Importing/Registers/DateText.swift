import Facts

/// What a cell of a column of days says.
///
/// `2011-05-16`, `2011/5/16`, `2011.5.16`, `2011年5月16日`, `20110516`, `5/16/2011`, `5/16/11`, each
/// with or without a time of day behind it, and 40679, the number of that day in a spreadsheet.
enum DateText: Equatable {
  /// Nothing.
  case empty
  /// That nothing is known.
  case mark
  /// A day since 1970, and whether a time of day stands beside it.
  case day(Int, hasTime: Bool)
  /// Anything else.
  case other

  /// Reads a cell without blanks at its ends.
  init(_ text: UnsafeBufferPointer<UInt8>, order: DayOrder) {
    var scanner = DigitScanner(text)
    if let day = Self.day(&scanner, order: order) {
      let hasTime = !scanner.isAtEnd && !scanner.isMidnight
      self = hasTime && !scanner.isTime ? .other : .day(day.number, hasTime: hasTime)
    } else if let day = Self.serial(text) {
      self = .day(day, hasTime: text.contains(UInt8(ascii: ".")))
    } else {
      switch NumberText(text) {
      case .empty: self = .empty
      case .mark: self = .mark
      default: self = .other
      }
    }
  }

  /// Whether a text begins as a day of short numbers does, which one order reads and another may not.
  static func needsOrder(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 2, text[0] &- 0x30 < 10 else { return false }
    return isMark(text[1]) || (text[1] &- 0x30 < 10 && isMark(text[2]))
  }

  /// Whether a byte is a dash, a dot or a slash, which follow one another in ASCII.
  private static func isMark(_ byte: UInt8) -> Bool { (0x2D...0x2F).contains(byte) }

  /// The day whose number in a spreadsheet a text could be, from 1954 to 2119.
  private static func serial(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count >= 5, text.count == 5 || text[5] == UInt8(ascii: "."),
      case .number = NumberText(text)
    else { return nil }
    let whole = text.prefix(5).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    // Spreadsheets count from 1899-12-30, since they take 1900 for a leap year.
    return (20_000...80_000).contains(whole) ? whole - 25_569 : nil
  }

  private static func day(_ scanner: inout DigitScanner, order: DayOrder) -> CalendarDay? {
    guard let first = scanner.number() else { return nil }
    if first.digits == 8, scanner.isAtEnd {
      return CalendarDay(
        year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100)
    }
    guard let mark = scanner.mark(), let second = scanner.number(), second.digits <= 2 else {
      return nil
    }
    if first.digits == 4 {
      guard scanner.closes(mark), let third = scanner.number(), third.digits <= 2 else {
        return nil
      }
      if mark == .year { scanner.skipDayWord() }
      return CalendarDay(year: first.value, month: second.value, day: third.value)
    }
    guard first.digits <= 2, mark != .year, scanner.closes(mark), let third = scanner.number()
    else { return nil }
    if order == .yearFirst {
      guard mark == .slash, first.digits == 2, third.digits <= 2 else { return nil }
      return CalendarDay(
        year: Self.year(first.value), month: second.value, day: third.value)
    }
    // Only slashes: 3-2-14 is a flat, and 1.2.10 a section.
    guard third.digits == 4 || (third.digits == 2 && mark == .slash) else { return nil }
    let isMonthFirst = order == .monthFirst
    return CalendarDay(
      year: third.digits == 4 ? third.value : Self.year(third.value),
      month: isMonthFirst ? first.value : second.value,
      day: isMonthFirst ? second.value : first.value)
  }

  /// The year of two digits, from 1970 to 2069.
  private static func year(_ short: Int) -> Int { short < 70 ? 2000 + short : 1900 + short }
}

/// Walks over the digits and marks of a date.
private struct DigitScanner {
  enum Mark { case dash, slash, dot, year }

  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  var isAtEnd: Bool { place == text.count }

  mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    let start = place
    while place < text.count, text[place] &- 0x30 < 10, place - start < 9 {
      value = value * 10 + Int(text[place] &- 0x30)
      place += 1
    }
    return place == start ? nil : (value, place - start)
  }

  mutating func mark() -> Mark? {
    guard place < text.count else { return nil }
    switch text[place] {
    case UInt8(ascii: "-"): return step(1, .dash)
    case UInt8(ascii: "/"): return step(1, .slash)
    case UInt8(ascii: "."): return step(1, .dot)
    default: return skip("年") ? .year : nil
    }
  }

  /// Whether the same mark follows, or 月 where the first was 年.
  mutating func closes(_ mark: Mark) -> Bool {
    mark == .year ? skip("月") : self.mark() == mark
  }

  mutating func skipDayWord() {
    if !skip("日") { _ = skip("号") }
  }

  /// Whether what is left looks like a time of day: `T12:30:00Z`, ` 12:30:00 AM`.
  var isTime: Bool {
    guard !isAtEnd, text[place] == UInt8(ascii: "T") || text[place] == 0x20 else { return false }
    return text[place...].dropFirst().allSatisfy {
      $0 &- 0x30 < 10 || ":.+-ZAPMapm ".utf8.contains($0)
    }
  }

  /// Whether what is left is the midnight that exports add to mere days.
  var isMidnight: Bool {
    isTime && text[place...].dropFirst().allSatisfy { $0 == 0x30 || $0 == UInt8(ascii: ":") }
  }

  private mutating func step(_ count: Int, _ mark: Mark) -> Mark {
    place += count
    return mark
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard text[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }
}
