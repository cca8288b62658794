import Facts

/// What the first cells of a column let one expect of the others.
struct SampledColumn {
  /// What the cells are read as.
  enum Guess: Hashable {
    case word
    case text
    /// Numbers, each with such a unit behind it.
    case number(NumberUnit?)
    /// Days; where the order is not final, cells that only another order reads turn it.
    case date(DayOrder, isFinal: Bool)

    /// The unit of numbers that have one.
    var unit: NumberUnit? { if case .number(let unit) = self { unit } else { nil } }
  }

  /// So many cells that hardly ever repeat are titles; fewer could be names of a small register.
  private static let fewest = 500

  /// One cell in so many may be a stray before the column is no longer one of numbers or days.
  static let shareOfStrays = 4

  let guess: Guess

  /// Looks at the cells of a column, and at its name for numbers that could be days; a person may
  /// have said in which order these are written.
  init(_ cells: [String], name: String, order: DayOrder? = nil) {
    let filled = cells.filter { !$0.isEmpty }
    let numbers = filled.map { Self.number($0) }
    if let found = Self.dateOrder(filled, numbers: numbers, name: name, told: order) {
      guess = .date(found, isFinal: order != nil)
    } else if Self.areMostlyNumbers(numbers) {
      guess = .number(nil)
    } else if let unit = Self.unit(of: filled, numbers),
      Self.areMostlyNumbers(filled.map { Self.number($0, unit) })
    {
      guess = .number(unit)
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
    case .number(let unit): Self.number(cell, unit) != .other
    case .date(let order, _): Self.day(cell, order) != .other
    }
  }

  /// Whether cells are held as numbers or days.
  var isTyped: Bool { guess != .word && guess != .text }

  /// The order of day and month by which most cells are days; nil where they are none.
  private static func dateOrder(
    _ cells: [String], numbers: [NumberText], name: String, told: DayOrder?
  ) -> DayOrder? {
    let plain = numbers.count(where: isNumber)
    guard !cells.isEmpty, plain < cells.count || saysDate(name) else { return nil }
    // Where no cell needs an order, all orders read the same.
    let orders = cells.contains(where: needsOrder) ? DayOrder.allCases : [.monthFirst]
    var best: (order: DayOrder, strays: Int)?
    for order in told.map({ [$0] }) ?? orders {
      let days = cells.map { day($0, order) }
      let strays = days.count { $0 == .other }
      let found = days.count { if case .day = $0 { true } else { false } }
      // 40679 alone is a number; beside 2011-05-16 it is the same day, as a spreadsheet counts it.
      guard isMostly(found, strays: strays), found > plain || saysDate(name) else { continue }
      if best.map({ strays < $0.strays }) ?? true { best = (order, strays) }
    }
    return best?.order
  }

  /// The unit that stands most often behind the cells that are no bare numbers.
  private static func unit(of cells: [String], _ numbers: [NumberText]) -> NumberUnit? {
    var counts: [NumberUnit: Int] = [:]
    for (cell, number) in zip(cells, numbers) where number == .other {
      guard let unit = withBytes(of: cell, { NumberUnit(endOf: $0) }) else { continue }
      counts[unit, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key
  }

  private static func areMostlyNumbers(_ numbers: [NumberText]) -> Bool {
    isMostly(numbers.count(where: isNumber), strays: numbers.count { $0 == .other })
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

  private static func number(_ cell: String, _ unit: NumberUnit? = nil) -> NumberText {
    withBytes(of: cell) { unit?.number($0) ?? NumberText($0) }
  }

  private static func day(_ cell: String, _ order: DayOrder) -> DateText {
    withBytes(of: cell) { DateText($0, order: order) }
  }

  private static func needsOrder(_ cell: String) -> Bool {
    withBytes(of: cell) { DateText.needsOrder($0) }
  }

  private static func withBytes<Result>(
    of cell: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    Array(cell.utf8).withUnsafeBufferPointer(body)
  }
}

extension SampledColumn {
  /// Cells for whose sake a column is one of words although many others are numbers or days.
  struct Misfits {
    let count: Int
    /// The place of the first among the cells.
    let first: Int
    let areAmongDays: Bool
    let unit: String?
  }

  /// One number in so many cells makes a person ask why the column is not one of numbers.
  private static let shareOfNumbers = 4

  /// What kept the column from being one of numbers or days; nil where it is, or was never near it.
  ///
  /// Digits that are no number, as 00501, say that all the others are codes.
  func misfits(in cells: [String]) -> Misfits? {
    guard !isTyped else { return nil }
    let filled = cells.filter { !$0.isEmpty }
    // A look at one byte spares most columns of words the rest.
    let begun = filled.count { $0.utf8.first.map(Self.mayBeginNumber) ?? false }
    guard begun * Self.shareOfNumbers >= filled.count else { return nil }
    let unit = Self.unit(of: filled, filled.map { Self.number($0) })
    return [nil, unit].lazy.compactMap { Self.misfits(in: cells, amongNumbersIn: $0) }.first
      ?? Self.misfits(in: cells, areDays: true) { cell in
        switch Self.day(cell, .monthFirst) {
        case .day: true
        case .other: false
        case .empty, .mark: nil
        }
      }
  }

  /// A digit, a sign, or the first byte of a full-width one.
  private static func mayBeginNumber(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D || byte == 0xEF
  }

  private static func misfits(in cells: [String], amongNumbersIn unit: NumberUnit?) -> Misfits? {
    misfits(in: cells, unit: unit) { cell in
      switch number(cell, unit) {
      case .number: true
      case .other: false
      case .empty, .mark, .bound: nil
      }
    }
  }

  private static func misfits(
    in cells: [String], unit: NumberUnit? = nil, areDays: Bool = false,
    fits: (String) -> Bool?
  ) -> Misfits? {
    let found = cells.map(fits)
    guard let first = found.firstIndex(of: false) else { return nil }
    let (good, bad) = (found.count { $0 == true }, found.count { $0 == false })
    guard good * shareOfNumbers >= good + bad, good > 1, !isCode(cells[first]) else { return nil }
    return Misfits(count: bad, first: first, areAmongDays: areDays, unit: unit?.name)
  }

  /// Whether a cell is of digits that are no number.
  private static func isCode(_ cell: String) -> Bool {
    cell.utf8.allSatisfy { $0 &- 0x30 < 10 } && number(cell) == .other
  }
}
