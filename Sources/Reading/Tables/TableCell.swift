import Facts

/// A cell of a table, and what stands in it.
struct TableCell {
  /// What a cell holds.
  enum Content: Equatable {
    /// Words.
    case text
    /// One number and nothing else; an amount with its own unit is multiplied out.
    case number(Number, hasOwnUnit: Bool)
    /// Nothing, or a mark for nothing, which is not zero.
    case blank
    /// Digits that are not one number: 1 2 3.
    case glued
  }

  let range: Range<Int>
  let content: Content

  /// Whether figures may stand here: a number, a blank or digits that ran together.
  var isValue: Bool { content != .text }

  /// Whether there are digits.
  var hasDigits: Bool { isValue && content != .blank }

  /// Reads a trimmed range of a text.
  init(_ range: Range<Int>, of text: ReportText) {
    self.range = range
    content = Self.content(of: range, text)
  }

  private static func content(of range: Range<Int>, _ text: ReportText) -> Content {
    let scalars = text.scalars[range]
    if scalars.allSatisfy({ "-—–―/\\_".unicodeScalars.contains($0) }) { return .blank }
    guard scalars.contains(where: \.isDigit) else { return .text }
    for (unit, power) in units where scalars.count > unit.count {
      let digits = range.lowerBound..<(range.upperBound - unit.count)
      guard text.has(unit, before: range.upperBound), let number = number(in: digits, text) else {
        continue
      }
      return .number(number.scaled(byPowerOfTen: power), hasOwnUnit: true)
    }
    if let number = number(in: range, text) { return .number(number, hasOwnUnit: false) }
    let isGlued = scalars.allSatisfy { $0.isDigit || ",.-+ \t".unicodeScalars.contains($0) }
    return isGlued ? .glued : .text
  }

  private static let units: [(word: String, power: Int)] = [
    ("亿元", 8), ("万元", 4), ("元", 0), ("件", 0), ("项", 0), ("宗", 0), ("份", 0),
  ]

  /// One number: -1, +1, 减1, 1,460, 156.2478.
  private static func number(in range: Range<Int>, _ text: ReportText) -> Number? {
    var digits = text.scalars[range]
    guard digits.count <= 24, let first = digits.first else { return nil }
    let isFall = first == "-" || first == "减"
    if isFall || first == "+" || first == "增" { digits = digits.dropFirst() }
    guard digits.first?.isDigit == true else { return nil }
    let whole = digits.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard
      groups.count == 1 || groups[0].count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    var word = String.UnicodeScalarView(isFall ? ["-"] : [])
    word.append(contentsOf: digits.filter { $0 != "," })
    return Number(String(word))
  }
}
