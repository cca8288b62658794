import Facts
import Planning

/// Years between cases that no register covers.
extension CaseOperator {
  /// The rows of an answer by year alone, with a row without a figure for each year that no register
  /// holds; any other rows as they are.
  func withGaps(_ rows: [Row]) -> [Row] {
    guard plan.groups == [.period(.year)], let first = rows.first else { return rows }
    let empty = first.cells.dropFirst().map { _ in Cell.missing }
    let gaps = uncoveredYears.map { year in
      Row(cells: [.period(year)] + empty, role: first.role == .remainder ? nil : first.role)
    }
    let dated = rows.filter { $0.role != .remainder } + gaps
    return dated.sorted { Self.year(of: $0) < Self.year(of: $1) }
      + rows.filter { $0.role == .remainder }
  }

  /// The years asked for, from the first case to the last, that no register holds.
  private var uncoveredYears: [Period] {
    let coverage = plan.coverage
    guard let first = coverage.first, let last = coverage.last else { return [] }
    let asked = plan.scope.periods.map(\.stretch)
    return (first.firstMonth / 12...last.lastMonth / 12).map(Period.year).filter { year in
      (asked.isEmpty || asked.contains { $0.contains(year) })
        && !coverage.contains { $0.overlaps(year) }
    }
  }

  /// Where a row of a year stands among others.
  private static func year(of row: Row) -> Number {
    if case .number(let year)? = row.cells.first { year } else { .zero }
  }
}
