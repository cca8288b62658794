/// The days that cases are received on: 2008 to 2024.
struct Calendar {
  /// One day.
  struct Day {
    /// `2008-01-01`, in bytes.
    let text: [UInt8]
    let year: Int
  }

  static let firstYear = 2008
  static let lastYear = 2024
  static let years = lastYear - firstYear + 1

  let days: [Day]
  /// Cases grow fourfold over the years, and weekends bring about half of what a workday does.
  let chances: Chances

  init() {
    var (days, weights): ([Day], [Double]) = ([], [])
    // 2008-01-01 was a Tuesday.
    var weekday = 1
    for year in Self.firstYear...Self.lastYear {
      let growth = 1 + 3 * Double(year - Self.firstYear) / Double(Self.years - 1)
      for (month, length) in Self.monthLengths(of: year).enumerated() {
        for day in 1...length {
          days.append(Day(text: Self.text(year, month + 1, day), year: year))
          weights.append(weekday < 5 ? growth : growth * 0.55)
          weekday = (weekday + 1) % 7
        }
      }
    }
    self.days = days
    chances = Chances(weights)
  }

  private static func monthLengths(of year: Int) -> [Int] {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> [UInt8] {
    Array("\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)".utf8)
  }
}
