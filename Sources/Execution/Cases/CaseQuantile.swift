import Facts
import Indexing

/// Percentiles of numbers that are counted by value.
struct CaseQuantile {
  private let numbers: [(number: Number, end: Int)]

  init(_ cells: [Cell: Int]) {
    let counted = cells.compactMap { cell, count -> (Number, Int)? in
      if case .number(let number) = cell { (number, count) } else { nil }
    }.sorted { $0.0 < $1.0 }
    var end = 0
    numbers = counted.map { number, count in
      end += count
      return (number, end)
    }
  }

  /// The number below which so many hundredths lie, as `RegisterFigure` defines it.
  func value(_ percent: Int) -> FigureValue? {
    guard let total = numbers.last?.end else { return nil }
    let hundredths = (total - 1) * percent
    let low = number(at: hundredths / 100)
    let gap = number(at: min(hundredths / 100 + 1, total - 1)) - low
    let share = Number(
      significand: gap.significand * Int128(hundredths % 100), decimals: gap.decimals + 2)
    return .number(low + share)
  }

  private func number(at place: Int) -> Number {
    numbers.first { place < $0.end }?.number ?? .zero
  }
}
