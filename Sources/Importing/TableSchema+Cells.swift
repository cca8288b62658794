import Facts

extension TableSchema.CellType {
  /// Whether a minimum and a maximum can be held against values of the type.
  var hasOrder: Bool {
    switch self {
    case .date, .integer, .number, .year: true
    case .any, .boolean, .string: false
    }
  }

  /// Whether a text is a value of the type.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .any, .string: true
    case .boolean: ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0"].contains(text)
    case .date: Self.isDate(text)
    case .integer: Number(text)?.isWhole == true && !text.utf8.contains(UInt8(ascii: "."))
    case .number: Number(text) != nil
    case .year: text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// Whether one value of the type comes before another; both must be values of it.
  func isOrdered(_ first: String, before second: String) -> Bool {
    guard self != .date, let first = Number(first), let second = Number(second) else {
      return first < second
    }
    return first < second
  }

  /// Whether two texts are one value of the type: 1.0 and 1 are one number.
  func isSame(_ first: String, _ second: String) -> Bool {
    guard self == .number, let first = Number(first), let second = Number(second) else {
      return first == second
    }
    return first == second
  }

  /// A day that the calendar has, written 2011-05-16.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }
}
