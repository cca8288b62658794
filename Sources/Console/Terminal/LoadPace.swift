import Diagnostics
import Gongkai

/// How fast a register is read, and how long that will still take.
struct LoadPace {
  /// A load that is over sooner shows nothing: an eye could not follow.
  private static let patience = Duration.milliseconds(300)
  private static let interval = Duration.milliseconds(100)

  private var name = ""
  private var start: ContinuousClock.Instant?
  private var shown: ContinuousClock.Instant?
  private var bytesDone = 0

  init() {}

  /// The line to show; empty at the end of a load that was shown, nil where nothing is to change.
  mutating func line(
    _ cases: LoadProgress.Cases, at now: ContinuousClock.Instant, in language: Language
  ) -> String? {
    if cases.hasEnded {
      defer { (name, start, shown) = ("", nil, nil) }
      return shown == nil ? nil : ""
    }
    defer { bytesDone = cases.bytesDone }
    // A file whose columns broke their promise is read from its start once more.
    guard let start, name == cases.name, cases.bytesDone >= bytesDone else {
      (name, start) = (cases.name, now)
      return nil
    }
    guard now - start > Self.patience, shown.map({ now - $0 > Self.interval }) ?? true else {
      return nil
    }
    shown = now
    return Self.line(cases, seconds: (now - start) / .seconds(1), in: language)
  }

  private static func line(
    _ cases: LoadProgress.Cases, seconds: Double, in language: Language
  ) -> String {
    let name = Printable.excerpt(cases.name)
    let percent = cases.bytesDone * 100 / max(1, cases.bytesTotal)
    let rate = Double(cases.bytesDone) / max(seconds, 0.001)
    let left = Int((Double(max(0, cases.bytesTotal - cases.bytesDone)) / max(rate, 1)).rounded(.up))
    let megabytes = Int(rate) >> 20
    return Wording(
      english: "\(name) \(percent)%, \(cases.rows) rows, \(megabytes) MB/s, \(left) s left",
      chinese: "\(name) \(percent)%,\(cases.rows) 行,\(megabytes) MB/秒,还需 \(left) 秒"
    ).text(in: language)
  }
}
