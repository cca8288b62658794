import Facts

/// The codes of an axis: those of its column from the least that occurs, or one for each period.
///
/// Axis codes run from 0 without gap. Where some row misses the column, 0 is that. Tables are passed
/// about for every group of every answer, so they are one reference and not a handful.
final class AxisTable: Sendable {
  let axis: RegisterAxis
  /// How many codes there are.
  let size: Int
  /// The first column code of each axis code, and behind them the number of column codes; nil where
  /// each column code has an axis code of its own.
  private let starts: [UInt64]?
  /// The first column code that occurs: 0 where a row misses the column.
  private let firstCode: UInt64
  private let column: RegisterColumn

  /// The codes of a column that occur lie within `codes`; nil for parts of what are no days.
  init?(_ axis: RegisterAxis, of column: RegisterColumn, codes: ClosedRange<UInt64>) {
    self.axis = axis
    self.column = column
    firstCode = min(1, codes.lowerBound)
    if axis.part == .value {
      starts = nil
      size = Int(clamping: codes.upperBound) + 1 - Int(firstCode)
      return
    }
    guard case .days(let base) = column.meaning else { return nil }
    let starts = Self.starts(axis.part, base: base, codes: codes)
    self.starts = starts
    size = starts.count - 1
  }

  /// Where each period begins among the codes of days.
  private static func starts(
    _ part: RegisterAxis.Part, base: Int, codes: ClosedRange<UInt64>
  ) -> [UInt64] {
    var starts: [UInt64] = codes.lowerBound == 0 ? [0] : []
    var code = UInt64(1)
    while code <= codes.upperBound {
      starts.append(code)
      let period = period(part, of: CalendarDay(number: base + Int(code) - 1))
      guard let next = firstDay(ofMonth: period.lastMonth + 1) else { break }
      code = UInt64(next.number - base + 1)
    }
    return starts + [max(1, codes.upperBound + 1)]
  }

  /// The first day of a month, which counts from year 0; nil behind the last year.
  static func firstDay(ofMonth month: Int) -> CalendarDay? {
    CalendarDay(year: month / 12, month: month % 12 + 1, day: 1)
  }

  private static func period(_ part: RegisterAxis.Part, of day: CalendarDay) -> Period {
    let (year, month, _) = day.parts
    switch part {
    case .value, .month: return .month(month, of: year)
    case .quarter:
      let first = year * 12 + (month - 1) / 3 * 3
      return Period(firstMonth: first, lastMonth: first + 2)
    case .year: return .year(year)
    }
  }

  /// The column codes that an axis code stands for.
  func columnCodes(of code: Int) -> ClosedRange<UInt64> {
    guard let starts else {
      let code = UInt64(code) + firstCode
      return code...code
    }
    return starts[code]...starts[code + 1] - 1
  }

  /// What an axis code says.
  func key(of code: Int) -> RegisterKey {
    let codes = columnCodes(of: code)
    guard codes.lowerBound > 0 else { return .missing }
    guard starts != nil, case .days(let base) = column.meaning else {
      return RegisterKey(column.value(of: codes.lowerBound))
    }
    let day = CalendarDay(number: base + Int(codes.lowerBound) - 1)
    return .period(Self.period(axis.part, of: day))
  }

  /// The axis code of a column code that occurs.
  func code(of columnCode: UInt64) -> Int {
    guard let starts else { return Int(columnCode - firstCode) }
    var (low, high) = (0, size)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= columnCode { low = middle } else { high = middle }
    }
    return low
  }

  /// The axis codes that column codes make up; nil where they cut one.
  func codes(of ranges: CodeRanges) -> [Int]? {
    var codes: [Int] = []
    for code in 0..<size {
      let wanted = columnCodes(of: code)
      if ranges.holds(all: wanted) {
        codes.append(code)
      } else if ranges.holds(anyOf: wanted) {
        return nil
      }
    }
    return codes
  }

  /// How many codes the column has, from 0.
  var columnCodeCount: Int { Int(clamping: columnCodes(of: size - 1).upperBound) + 1 }

  /// For each column code its axis code times a stride, for the kernels.
  func steps(stride: Int) -> [UInt32] {
    var steps = [UInt32](repeating: 0, count: columnCodeCount)
    for code in 0..<size {
      for columnCode in columnCodes(of: code) {
        steps[Int(columnCode)] = UInt32(truncatingIfNeeded: code * stride)
      }
    }
    return steps
  }

  /// For each code of this axis the code of a coarser one of the same column.
  func codes(in coarser: AxisTable) -> [Int] {
    var place = 0
    return (0..<size).map { code in
      let wanted = columnCodes(of: code).lowerBound
      while coarser.columnCodes(of: place).upperBound < wanted { place += 1 }
      return place
    }
  }
}
