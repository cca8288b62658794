import Facts

/// A percentage recomputed from two stated figures, to be held against the stated one.
struct Percentage {
  /// The recomputed percentage, two decimals finer than the stated one.
  let computed: Number
  /// Whether it rounds to the stated one, or lies on the right side of a stated bound.
  let holds: Bool

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
