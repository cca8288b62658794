public import Facts

/// A column of a register by which cases are told apart, or the year, quarter or month of its days.
public struct RegisterAxis: Sendable, Hashable {
  /// What of a column is looked at.
  public enum Part: Int, Sendable, Hashable, CaseIterable {
    /// The cell itself.
    case value
    /// The month that its day lies in.
    case month
    /// The quarter.
    case quarter
    /// The year.
    case year
  }

  /// The place of the column in the register.
  public let column: Int
  /// What of it is looked at; other than `value` only for days.
  public let part: Part

  /// Makes an axis.
  public init(column: Int, part: Part = .value) {
    self.column = column
    self.part = part
  }
}

/// What an axis says of a case.
public enum RegisterKey: Sendable, Hashable {
  /// Nothing: the cell is missing.
  case missing
  /// A word.
  case word(String)
  /// A number.
  case number(Number)
  /// A day.
  case day(CalendarDay)
  /// A year, quarter or month.
  case period(Period)

  /// Makes a key of a cell.
  init(_ value: CellValue?) {
    switch value {
    case nil: self = .missing
    case .word(let word): self = .word(word)
    case .number(let number): self = .number(number)
    case .day(let day): self = .day(day)
    }
  }
}
