import SeededRandom
import Testing

/// Years of an invented city whose statutory tables agree, made up from a seed.
@Suite struct StatutoryYearsTests {
  // A year has new, carried in, closed, carried out; what came in and is not carried out is closed.
  private static func lines(seed: UInt64, years: Int, misprint: Int?) -> [String] {
    var random = SplitMix64(seed: seed)
    var carried = Int.random(in: 0...99, using: &random)
    var lines: [String] = []
    for year in 2001..<2001 + years {
      let new = Int.random(in: 100...9999, using: &random)
      let carriedOut = Int.random(in: 0...99, using: &random)
      for (status, cases) in [
        ("new", new), ("carried_in", carried), ("closed", new + carried - carriedOut),
        ("carried_out", carriedOut),
      ] {
        let printed = lines.count == misprint ? cases + 1 : cases
        lines.append("history \(year) disclosure_requests status=\(status) \(printed)")
      }
      carried = carriedOut
    }
    return lines
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `agreeing tables hold, one balance a year and one carry-over between two`(seed: UInt64) {
    let checks = SmallSeries(
      Self.lines(seed: seed, years: 5, misprint: nil).joined(separator: "\n")
    ).checks
    #expect(checks.count == 5 + 4)
    #expect(checks.allSatisfy { $0.contains("holds") })
  }

  @Test(arguments: 0..<12)
  func `one misprint fails exactly the claims that its figure takes part in`(misprint: Int) {
    for seed in 1...10 as ClosedRange<UInt64> {
      let checks = SmallSeries(
        Self.lines(seed: seed, years: 3, misprint: misprint).joined(separator: "\n")
      ).checks
      for check in checks {
        let facts = check.split(separator: "@").last?.split(separator: " ").map(String.init) ?? []
        #expect(check.contains("differs") == facts.contains(String(misprint)))
      }
    }
  }
}
