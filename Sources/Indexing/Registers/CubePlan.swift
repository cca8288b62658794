import Facts

/// Which axes of a register are counted together while it is loaded, chosen from its data.
///
/// Words come first, those with few first, since people ask by them; then years. A column of years
/// that says the same as the years of a column of days is its twin and needs no axis of its own.
struct CubePlan {
  private(set) var axes: [AxisTable] = []
  private(set) var twins: [RegisterAxis: RegisterAxis] = [:]

  init(_ columns: [IndexedColumn], rowCount: Int, threads: Int) {
    let limit = Cube.mostCells(rowCount: rowCount)
    let years = Self.tables(columns, part: .year) { if case .days = $0 { true } else { false } }
    let words = Self.tables(columns) { if case .words = $0 { true } else { false } }
    var numbers = Self.tables(columns) { if case .numbers = $0 { true } else { false } }
    for number in numbers {
      for year in years
      where Cube.fits([number, year], limit: limit) && Self.mayBeTwins(number, year) {
        let pair = Cube.counting([number, year], of: columns, rowCount: rowCount, threads: threads)
        if Self.isDiagonal(pair) { twins[number.axis] = year.axis }
      }
    }
    numbers.removeAll { twins[$0.axis] != nil }
    for table in words + years + numbers {
      if Cube.fits(axes + [table], limit: limit) { axes.append(table) }
    }
  }

  private static func tables(
    _ columns: [IndexedColumn], part: RegisterAxis.Part = .value,
    where isWanted: (RegisterColumn.Meaning) -> Bool
  ) -> [AxisTable] {
    columns.enumerated().compactMap { place, column in
      guard isWanted(column.column.meaning), let codes = column.codes else { return nil }
      return AxisTable(
        RegisterAxis(column: place, part: part), of: column.column, codes: codes)
    }.filter { $0.size > 1 }.sorted { $0.size < $1.size }
  }

  /// Whether a column of numbers has as many codes as there are years, and the same first year.
  private static func mayBeTwins(_ number: AxisTable, _ year: AxisTable) -> Bool {
    guard number.size == year.size else { return false }
    return (0..<number.size).allSatisfy { code in
      switch (number.key(of: code), year.key(of: code)) {
      case (.missing, .missing): true
      case (.number(let number), .period(let period)): number == Number(period.wholeYear ?? -1)
      default: false
      }
    }
  }

  private static func isDiagonal(_ pair: Cube) -> Bool {
    let size = pair.axes[0].size
    return pair.counts.indices.allSatisfy { $0 % size == $0 / size || pair.counts[$0] == 0 }
  }
}
