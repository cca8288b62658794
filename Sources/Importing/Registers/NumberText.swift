import Facts

/// What a cell of a column of numbers says.
enum NumberText: Equatable {
  /// Nothing.
  case empty
  /// That nothing is known: `N/A`, `-`, 不详.
  case mark
  /// Where a number ends without saying which it is: `less than 1`, `<5`, 不足10.
  case bound
  /// A number: so many of the last of its decimal places.
  case number(Int, decimals: Int)
  /// Anything else.
  case other

  /// No number of more than 18 digits is read as one: account numbers and the like are words.
  static let limit = 1_000_000_000_000_000_000

  /// Reads a row of digits without leading zero; nil for everything else.
  @inline(__always)
  static func plain(_ text: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int? {
    guard count > 0, count <= 18 else { return nil }
    var value = 0
    for place in 0..<count {
      let digit = text[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return count > 1 && text[0] == 0x30 ? nil : value
  }

  /// Reads a cell without blanks at its ends.
  ///
  /// A zero before other digits makes it no number: area codes and postcodes must keep theirs.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    if text.isEmpty {
      self = .empty
    } else if let (digits, decimals) = Self.digits(of: text) ?? Self.power(text)
      ?? Self.scaled(text)
    {
      self = .number(digits, decimals: decimals)
    } else if Self.marks.contains(where: { $0.elementsEqual(text) }) {
      self = .mark
    } else if Self.isBound(text) {
      self = .bound
    } else if let narrow = Self.narrowed(text) {
      self = narrow.withUnsafeBufferPointer { NumberText($0) }
    } else {
      self = .other
    }
  }

  /// What stands behind a number to make it so many places longer.
  static let scales = QuantityUnit.scales.map { (word: Array($0.word.utf8), places: $0.places) }

  /// The ASCII twins of full-width digits and marks; nil where none stand in a text.
  static func narrowed(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard text.contains(0xEF) else { return nil }
    let wide = String(decoding: text, as: UTF8.self).unicodeScalars
    let narrow = wide.map(FoldedName.narrowed)
    guard !narrow.elementsEqual(wide) else { return nil }
    return narrow.flatMap { Array(String($0).utf8) }
  }

  private static let marks = [
    "N/A", "n/a", "NA", "#N/A", "NULL", "null", "None", "-", "--", "—", "——", "/", "无", "不详",
    "未知", "暂无",
  ].map { Array($0.utf8) }

  private static let bounds = [
    "less than", "Less than", "more than", "More than", "<", ">", "≤", "≥", "不足", "少于", "小于",
    "多于", "大于", "超过", "不到",
  ].map { Array($0.utf8) }

  private static func isBound(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    bounds.contains { bound in
      guard text.starts(with: bound) else { return false }
      let rest = text.dropFirst(bound.count).drop { $0 == 0x20 }
      return digits(of: UnsafeBufferPointer(rebasing: rest)) != nil
    }
  }

  /// `1.5E+3`, as spreadsheets shorten numbers, as 1500 and no decimals.
  private static func power(_ text: UnsafeBufferPointer<UInt8>) -> (Int, Int)? {
    guard let mark = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), mark > 0,
      let (value, decimals) = digits(of: UnsafeBufferPointer(rebasing: text[..<mark])),
      let exponent = Int(String(decoding: text[(mark + 1)...], as: UTF8.self)),
      abs(exponent) <= 18
    else { return nil }
    return moved(value, decimals: decimals, by: exponent)
  }

  /// `1.5万` as 15000 and no decimals.
  private static func scaled(_ text: UnsafeBufferPointer<UInt8>) -> (Int, Int)? {
    guard let scale = scales.first(where: { text.ends(with: $0.word) }),
      let (value, decimals) = digits(
        of: UnsafeBufferPointer(rebasing: text.dropLast(scale.word.count)))
    else { return nil }
    return moved(value, decimals: decimals, by: scale.places)
  }

  /// A number with its decimal point so many places further to the right.
  private static func moved(_ value: Int, decimals: Int, by exponent: Int) -> (Int, Int)? {
    let places = decimals - exponent
    guard places < 0 else { return places <= 18 ? (value, places) : nil }
    return PackedNumbers.scaled(value, from: 0, to: -places).map { ($0, 0) }
  }

  /// `+1,234.50` as 123450 and 2 decimals.
  private static func digits(of text: UnsafeBufferPointer<UInt8>) -> (Int, Int)? {
    var place = 0
    var isNegative = false
    if let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      isNegative = sign == UInt8(ascii: "-")
      place = 1
    }
    let end = text.firstIndex(of: UInt8(ascii: ".")) ?? text.count
    guard let whole = whole(text[place..<end]) else { return nil }
    guard end < text.count else { return (isNegative ? -whole : whole, 0) }
    let fraction = text[(end + 1)...]
    guard !fraction.isEmpty, let value = number(fraction, after: whole) else { return nil }
    return (isNegative ? -value : value, fraction.count)
  }

  /// Digits, or groups of three behind commas.
  private static func whole(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = text.first, text.count == 1 || first != 0x30 else { return nil }
    let comma = UInt8(ascii: ",")
    guard text.contains(comma) else { return number(text, after: 0) }
    let groups = text.split(separator: comma, omittingEmptySubsequences: false)
    guard let head = groups.first, (1...3).contains(head.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.reduce(0) { value, group in value.flatMap { number(group, after: $0) } }
  }

  private static func number(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, after start: Int
  ) -> Int? {
    var value = start
    for byte in text {
      let digit = byte &- 0x30
      guard digit < 10, value < limit / 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
