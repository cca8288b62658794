import Glibc

/// A second in time, as the journal writes it down: `2012-06-30T08:15:00Z`.
public struct Moment: Sendable, Hashable {
  /// Seconds since the beginning of 1970 in UTC.
  public let secondsSince1970: Int

  /// Makes a moment.
  public init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970
  }

  /// The second that the system's clock shows.
  public static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(secondsSince1970: time.tv_sec)
  }

  /// Date and time in UTC: `2012-06-30T08:15:00Z`.
  public var timestamp: String {
    let parts = parts(secondsEast: 0)
    let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { Self.padded($0, to: 2) }
    return "\(day(secondsEast: 0))T\(time.joined(separator: ":"))Z"
  }

  /// The day by the clock on the wall, in the system's time zone: `2012-06-30`.
  public var localDay: String {
    tzset()
    var seconds = time_t(secondsSince1970)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return day(secondsEast: parts.tm_gmtoff)
  }

  /// The day where clocks are ahead of UTC by so many seconds.
  func day(secondsEast: Int) -> String {
    let parts = parts(secondsEast: secondsEast)
    let year = Self.padded(parts.tm_year + 1900, to: 4)
    return "\(year)-\(Self.padded(parts.tm_mon + 1, to: 2))-\(Self.padded(parts.tm_mday, to: 2))"
  }

  private func parts(secondsEast: Int) -> tm {
    var seconds = time_t(secondsSince1970 + secondsEast)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    return parts
  }

  private static func padded(_ number: Int32, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
