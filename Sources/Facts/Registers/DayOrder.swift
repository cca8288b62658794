/// The order in which a day is written whose parts are all short numbers.
///
/// 05/01/2019 is the first of May or the fifth of January; 05/01/19 can be in 2005, too.
public enum DayOrder: String, Sendable, Hashable, CaseIterable {
  /// The month, the day, the year.
  case monthFirst = "month-first"
  /// The day, the month, the year.
  case dayFirst = "day-first"
  /// The year in two digits, the month, the day.
  case yearFirst = "year-first"
}
