import Facts

/// The cells of one column in the cases of one group, as codes; missing ones are left out.
struct FieldCells: Sendable {
  /// How many cells there are.
  var count = 0
  /// The sum of their codes.
  var sum: Int128 = 0
  var low = UInt64.max
  var high = UInt64.min
  /// The codes that occur, ascending, with the number of cells; empty where nobody asks for them.
  var codes: [(code: UInt64, count: Int)] = []
  /// How many different texts occur, where the column is one of texts.
  var textCount: Int?

  /// Adds cells of a code, which must come in ascending order where the codes are kept.
  mutating func add(_ code: UInt64, count more: Int, keepsCodes: Bool) {
    guard code > 0, more > 0 else { return }
    count += more
    sum += Int128(code) * Int128(more)
    low = min(low, code)
    high = max(high, code)
    if keepsCodes { codes.append((code, more)) }
  }

  /// The value of a figure; nil where there is no cell to compute it from.
  func value(of figure: RegisterFigure, in column: RegisterColumn) -> FigureValue? {
    if case .distinct = figure { return .number(Number(textCount ?? codes.count)) }
    guard count > 0 else { return nil }
    switch figure {
    case .sum: return sum(in: column).map { .number($0) }
    case .average: return sum(in: column).map { .mean(sum: $0, terms: count) }
    case .minimum: return value(of: low, in: column)
    case .maximum: return value(of: high, in: column)
    case .percentile(_, let percent): return percentile(percent, in: column).map { .number($0) }
    case .distinct: return nil
    }
  }

  private func value(of code: UInt64, in column: RegisterColumn) -> FigureValue? {
    switch column.value(of: code) {
    case .number(let number): .number(number)
    case .day(let day): .day(day)
    case .word, nil: nil
    }
  }

  private func sum(in column: RegisterColumn) -> Number? {
    guard case .numbers(let base, let decimals) = column.meaning else { return nil }
    return Number(
      significand: Int128(count) * (Int128(base) - 1) + sum, decimals: decimals)
  }

  /// The cell at (count − 1) × percent / 100, or between the two around that place in proportion.
  private func percentile(_ percent: Int, in column: RegisterColumn) -> Number? {
    guard case .numbers(let base, let decimals) = column.meaning else { return nil }
    let (place, hundredths) = ((count - 1) * percent).quotientAndRemainder(dividingBy: 100)
    let first = Int128(code(at: place)) + Int128(base) - 1
    let second = Int128(code(at: min(place + 1, count - 1))) + Int128(base) - 1
    return Number(
      significand: first * 100 + (second - first) * Int128(hundredths), decimals: decimals + 2)
  }

  private func code(at place: Int) -> UInt64 {
    var before = 0
    for (code, count) in codes {
      before += count
      if place < before { return code }
    }
    return high
  }
}
