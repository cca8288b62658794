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
    guard denominator.significand != 0, rate.precision != .about else { return nil }
    let decimals = rate.value.decimals
    computed = Self.quotient(numerator, denominator, decimals: decimals + 2)
    let rounded = Self.quotient(numerator, denominator, decimals: decimals)
    switch rate.precision {
    case .exact, .about: holds = rounded == rate.value
    case .over: holds = computed > rate.value
    case .atLeast: holds = computed >= rate.value
    case .atMost: holds = computed <= rate.value
    }
  }

  /// A hundred times the quotient, rounded half up to a number of decimals.
  private static func quotient(_ a: Number, _ b: Number, decimals: Int) -> Number {
    let shift = decimals + 2 + b.decimals - a.decimals
    var numerator = a.significand
    var denominator = b.significand
    for _ in 0..<max(0, shift) { numerator *= 10 }
    for _ in 0..<max(0, -shift) { denominator *= 10 }
    if denominator < 0 { (numerator, denominator) = (-numerator, -denominator) }
    let half = numerator < 0 ? -(denominator / 2) : denominator / 2
    return Number(significand: (numerator + half) / denominator, decimals: decimals)
  }
}
