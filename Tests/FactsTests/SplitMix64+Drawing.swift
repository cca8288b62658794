import Facts
import SeededRandom

extension SplitMix64 {
  /// A number as reports have them: up to twelve digits, up to four of them decimals.
  mutating func number() -> Number {
    let magnitude = Int128(next() % 1_000_000_000_000)
    let isNegative = next() % 2 == 0
    return Number(
      significand: isNegative ? -magnitude : magnitude, decimals: Int(next() % 5))
  }
}
