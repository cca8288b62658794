import Foundation

/// How long an office takes: many cases a week or two, a few more than a year.
enum HandlingDays {
  /// The chances of 0, 1, … 400 days: a log-normal distribution, its tail counted with the last;
  /// half of the cases take less than the typical days.
  static func chances(typical: Double) -> Chances {
    Chances(
      (0...400).map { days in
        let end = days == 400 ? 1 : shareDone(within: Double(days + 1), typical)
        return end - shareDone(within: Double(days), typical)
      })
  }

  private static func shareDone(within days: Double, _ typical: Double) -> Double {
    let deviation = 0.95
    return days == 0 ? 0 : 0.5 * erfc(log(typical / days) / (deviation * 2.0.squareRoot()))
  }
}
