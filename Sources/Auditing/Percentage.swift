import Facts

/// A percentage recomputed from two stated figures, to be held against the stated one.
struct Percentage {
  /// The recomputed percentage, two decimals finer than the stated one.
  let computed: Number
  /// Whether it rounds to the stated one, or lies on the right side of a stated bound.
  let holds: Bool

  /// Whether it lies so far from the stated one that the figures must be of different things: what a
  /// misprint or an old draft leaves is nearer.
  func isFar(from rate: Fact) -> Bool {
    abs(computed.doubleValue - rate.value.doubleValue) > 12
  }

  /// Recomputes `numerator` of `denominator`; nil where the denominator is zero or the figures are
  /// too inexact for a claim.
  init?(_ rate: Fact, numerator: Number, denominator: Number) {
    let decimals = rate.value.decimals
    guard rate.precision != .about,
      let finer = numerator.percent(of: denominator, decimals: decimals + 2),
      let rounded = numerator.percent(of: denominator, decimals: decimals)
    else { return nil }
    computed = finer
    holds = rate.isMet(by: rate.precision == .exact ? rounded : finer)
  }
}
