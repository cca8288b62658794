import Facts

/// A column with the codes that occur in it, in each block of rows.
struct IndexedColumn: Sendable {
  /// How many rows a block has: 1,024 words of a bitmap.
  static let blockRows = 1 << 16

  let column: RegisterColumn
  /// The least and the largest code; nil for texts and without rows.
  let codes: ClosedRange<UInt64>?
  /// The same of each block.
  let blocks: [ClosedRange<UInt64>]

  /// - Complexity: O(rows).
  init(_ column: RegisterColumn) {
    self.init(column, blocks: column.codes.map { Self.blocks(of: $0) } ?? [])
  }

  /// A column of which it is known what occurs in each block.
  init(_ column: RegisterColumn, blocks: [ClosedRange<UInt64>]) {
    self.column = column
    self.blocks = blocks
    let low = blocks.map(\.lowerBound).min()
    let high = blocks.map(\.upperBound).max()
    codes = low.flatMap { low in high.map { low...$0 } }
  }

  /// The least and the largest of each block of codes.
  static func blocks(of codes: PackedCodes) -> [ClosedRange<UInt64>] {
    switch codes {
    case .bytes(let codes): blocks(codes)
    case .shorts(let codes): blocks(codes)
    case .longs(let codes): blocks(codes)
    case .wides(let codes): blocks(codes)
    }
  }

  private static func blocks<Code: FixedWidthInteger & UnsignedInteger>(
    _ codes: [Code]
  ) -> [ClosedRange<UInt64>] {
    stride(from: 0, to: codes.count, by: blockRows).map { start in
      var (low, high) = (Code.max, Code.min)
      for row in start..<min(start + blockRows, codes.count) {
        low = min(low, codes[row])
        high = max(high, codes[row])
      }
      return UInt64(low)...UInt64(high)
    }
  }

  /// The codes that a key stands for, perhaps none.
  ///
  /// All cells less than it have codes below them, all cells more than it the codes from their end
  /// on. Nil where no cell can be compared with it.
  func place(of key: RegisterKey) -> Range<UInt64>? {
    switch (column.meaning, key) {
    case (_, .missing): 0..<1
    case (.words(let list), .word(let word)): Self.place(of: word, in: list)
    case (.numbers(let base, let decimals), .number(let number)):
      Self.place(of: number, base: base, decimals: decimals)
    case (.days(let base), .day(let day)): Self.place(day.number, day.number + 1, base)
    case (.days(let base), .period(let period)): Self.place(of: period, base: base)
    default: nil
    }
  }

  private static func place(of word: String, in list: [String]) -> Range<UInt64> {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].utf8.lexicographicallyPrecedes(word.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let isThere = low < list.count && list[low].utf8.elementsEqual(word.utf8)
    return UInt64(low + 1)..<UInt64(isThere ? low + 2 : low + 1)
  }

  private static func place(of number: Number, base: Int, decimals: Int) -> Range<UInt64> {
    var digits = number.significand
    var isExact = true
    var places = number.decimals
    while places < decimals {
      let (product, isBeyond) = digits.multipliedReportingOverflow(by: 10)
      if isBeyond { return digits < 0 ? 1..<1 : UInt64.max..<UInt64.max }
      digits = product
      places += 1
    }
    while places > decimals {
      // Rounded down, so that cells up to it are those less than the number.
      let (quotient, rest) = digits.quotientAndRemainder(dividingBy: 10)
      isExact = isExact && rest == 0
      digits = rest < 0 ? quotient - 1 : quotient
      places -= 1
    }
    let code = digits - Int128(base) + 1
    let first = UInt64(clamping: max(1, isExact ? code : code + 1))
    let isHeld = isExact && code >= 1 && code < Int128(UInt64.max)
    return first..<(isHeld ? first + 1 : first)
  }

  private static func place(of period: Period, base: Int) -> Range<UInt64>? {
    guard let first = AxisTable.firstDay(ofMonth: period.firstMonth) else { return nil }
    let next = AxisTable.firstDay(ofMonth: period.lastMonth + 1)?.number
    return place(first.number, next ?? CalendarDay.numbers.upperBound + 1, base)
  }

  private static func place(_ first: Int, _ next: Int, _ base: Int) -> Range<UInt64> {
    UInt64(max(1, first - base + 1))..<UInt64(max(1, next - base + 1))
  }
}
