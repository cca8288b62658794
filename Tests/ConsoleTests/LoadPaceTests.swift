@testable import Console
import Diagnostics
import Gongkai
import Testing

/// The line that tells how far a register is read.
@Suite struct LoadPaceTests {
  private static let start = ContinuousClock.now

  private static func line(
    _ pace: inout LoadPace, done: Int, after seconds: Double, hasEnded: Bool = false,
    in language: Language = .english
  ) -> String? {
    pace.line(
      .init(
        name: "r.csv", bytesDone: done << 20, bytesTotal: 400 << 20, rows: done * 10_000,
        hasEnded: hasEnded),
      at: start + .seconds(seconds), in: language)
  }

  @Test func `rate and time left are told, and taken away at the end`() {
    var pace = LoadPace()
    #expect(Self.line(&pace, done: 1, after: 0) == nil)
    #expect(
      Self.line(&pace, done: 100, after: 0.5) == "r.csv 25%, 1000000 rows, 200 MB/s, 2 s left")
    #expect(Self.line(&pace, done: 110, after: 0.55) == nil)
    #expect(
      Self.line(&pace, done: 200, after: 1, in: .chinese) == "r.csv 50%,2000000 行,200 MB/秒,还需 1 秒")
    #expect(Self.line(&pace, done: 400, after: 2, hasEnded: true) == "")
  }

  @Test func `a load that is soon over shows nothing`() {
    var pace = LoadPace()
    #expect(Self.line(&pace, done: 1, after: 0) == nil)
    #expect(Self.line(&pace, done: 400, after: 0.2) == nil)
    #expect(Self.line(&pace, done: 400, after: 0.2, hasEnded: true) == nil)
  }
}
