import Facts

/// What the first cells of a column let one expect of the others.
struct SampledColumn {
  /// What the cells are read as.
  enum Guess: Hashable {
    case word
    case text
    case number
    case date(DateText.Order)
  }

  /// So many cells that hardly ever repeat are titles; fewer could be names of a small register.
  private static let fewest = 500

  /// One cell in so many may be a stray before the column is no longer one of numbers or days.
  static let shareOfStrays = 4

  let guess: Guess

  /// Looks at the cells of a column, and at its name for numbers that could be days.
  init(_ cells: [String], name: String) {
    let filled = cells.filter { !$0.isEmpty }
    let numbers = filled.map { Self.number($0) }
    if let order = Self.dateOrder(filled, numbers: numbers, name: name) {
      guess = .date(order)
    } else if Self.isMostly(
      numbers.count(where: Self.isNumber), strays: numbers.count { $0 == .other })
    {
      guess = .number
    } else if filled.count >= Self.fewest, Set(filled).count * 5 > filled.count * 3 {
      guess = .text
    } else {
      guess = .word
    }
  }

  /// Whether a cell would be no surprise in the column.
  func admits(_ cell: String) -> Bool {
    switch guess {
    case .word, .text: true
    case .number: Self.number(cell) != .other
    case .date(let order): Self.day(cell, order) != .other
    }
  }

  /// Whether cells are held as numbers or days.
  var isTyped: Bool { guess != .word && guess != .text }

  /// The order of day and month by which all cells are days; nil where they are none.
  private static func dateOrder(
    _ cells: [String], numbers: [NumberText], name: String
  ) -> DateText.Order? {
    let plain = numbers.count(where: isNumber)
    guard !cells.isEmpty, plain < cells.count || saysDate(name) else { return nil }
    var best: (order: DateText.Order, strays: Int)?
    for order in [DateText.Order.monthFirst, .dayFirst] {
      let days = cells.map { day($0, order) }
      let strays = days.count { $0 == .other }
      let found = days.count { if case .day = $0 { true } else { false } }
      // 40679 alone is a number; beside 2011-05-16 it is the same day, as a spreadsheet counts it.
      guard isMostly(found, strays: strays), found > plain || saysDate(name) else { continue }
      if best.map({ strays < $0.strays }) ?? true { best = (order, strays) }
    }
    return best?.order
  }

  private static func isMostly(_ found: Int, strays: Int) -> Bool {
    found > 0 && strays * shareOfStrays <= found + strays
  }

  private static func saysDate(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["日期", "时间", "date", "time"].contains { name.contains($0) }
  }

  private static func isNumber(_ text: NumberText) -> Bool {
    if case .number = text { true } else { false }
  }

  private static func number(_ cell: String) -> NumberText {
    withBytes(of: cell) { NumberText($0) }
  }

  private static func day(_ cell: String, _ order: DateText.Order) -> DateText {
    withBytes(of: cell) { DateText($0, order: order) }
  }

  private static func withBytes<Result>(
    of cell: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    Array(cell.utf8).withUnsafeBufferPointer(body)
  }
}
