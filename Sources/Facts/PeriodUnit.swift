public import Diagnostics

/// A calendar unit by which periods are told apart: months of a year, years of a series.
public enum PeriodUnit: String, Sendable, CaseIterable {
  /// A calendar year.
  case year
  /// January to June, July to December.
  case half
  /// Three months from January, April, July or October.
  case quarter
  /// A calendar month.
  case month

  /// How many months the unit has.
  public var months: Int {
    switch self {
    case .year: 12
    case .half: 6
    case .quarter: 3
    case .month: 1
    }
  }

  /// The words that a person reads.
  public var name: Wording {
    switch self {
    case .year: Wording(english: "year", chinese: "年份")
    case .half: Wording(english: "half", chinese: "半年")
    case .quarter: Wording(english: "quarter", chinese: "季度")
    case .month: Wording(english: "month", chinese: "月份")
    }
  }

  /// Several of the unit behind a number: 4 of 12 months.
  public var plural: Wording {
    switch self {
    case .year: Wording(english: "years", chinese: "年")
    case .half: Wording(english: "halves", chinese: "个半年")
    case .quarter: Wording(english: "quarters", chinese: "个季度")
    case .month: Wording(english: "months", chinese: "个月")
    }
  }
}

extension Period {
  /// Whether the period is one whole calendar unit: 2017-Q1 is a quarter, 2017-02/2017-04 is none.
  public func isWhole(_ unit: PeriodUnit) -> Bool {
    months == unit.months && firstMonth % unit.months == 0
  }

  /// The calendar units that lie within the period, ascending.
  /// - Complexity: O(units).
  public func parts(by unit: PeriodUnit) -> [Period] {
    let first = (firstMonth + unit.months - 1) / unit.months * unit.months
    return stride(from: first, through: lastMonth - unit.months + 1, by: unit.months).map {
      Period(firstMonth: $0, lastMonth: $0 + unit.months - 1)
    }
  }

  /// The calendar unit that the period begins in.
  public func enclosing(_ unit: PeriodUnit) -> Period {
    let first = firstMonth / unit.months * unit.months
    return Period(firstMonth: first, lastMonth: first + unit.months - 1)
  }
}
