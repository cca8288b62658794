import Facts

/// Steele, Lea and Flood's generator: the same numbers on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number as reports have them: up to twelve digits, up to four of them decimals.
  mutating func number() -> Number {
    let magnitude = Int128(next() % 1_000_000_000_000)
    let isNegative = next() % 2 == 0
    return Number(
      significand: isNegative ? -magnitude : magnitude, decimals: Int(next() % 5))
  }
}
