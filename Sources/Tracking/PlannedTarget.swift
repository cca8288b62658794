import Facts

/// The figure that a planned action aims at: 网站发布信息不少于1500条 aims at 1500.
enum PlannedTarget {
  /// Words between a number and its unit that leave the number what it is.
  private static let marks = ["余", "多", "以上"]

  /// The one number of an action that stands before one of a measure's units; nil where there is
  /// none, or where several could be meant.
  static func number(in action: String, units: [String]) -> Number? {
    var found: [Number] = []
    var rest = Substring(action)
    while let start = rest.firstIndex(where: isDigit) {
      let digits = rest[start...].prefix { isDigit($0) || $0 == "." }
      rest = rest[digits.endIndex...]
      guard var number = Number(digits) else { continue }
      var behind = rest
      for scale in QuantityUnit.scales where behind.hasPrefix(scale.word) {
        number = number.scaled(byPowerOfTen: scale.places)
        behind = behind.dropFirst()
      }
      for mark in marks where behind.hasPrefix(mark) { behind = behind.dropFirst(mark.count) }
      if units.contains(where: { behind.hasPrefix($0) }) { found.append(number) }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
