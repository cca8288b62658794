import Facts

/// Whether two statements of one thing can both be true: 400余 and 437 can, 11 and 13 cannot.
struct FactAgreement {
  let value: Number
  let precision: Precision

  init(_ value: Number, _ precision: Precision) {
    self.value = value
    self.precision = precision
  }

  /// Whether another statement of the same thing says the same.
  func holds(with other: FactAgreement) -> Bool {
    if value == other.value { return true }
    if precision == .exact { return other.precision != .exact && other.admits(value) }
    return other.precision == .exact && admits(other.value)
  }

  /// Whether an exact figure fits this inexact one, which was rounded to its last digit.
  private func admits(_ exact: Number) -> Bool {
    let step = roundingStep
    switch precision {
    case .exact: return false
    case .over, .atLeast: return value < exact && exact < value + step
    case .atMost: return value - step < exact && exact < value
    case .about: return value - step < exact && exact < value + step
    }
  }

  /// One unit of the last digit that is not zero: 100 for 400, 10 for 60.
  private var roundingStep: Number {
    var digits = value.significand.magnitude
    var step = Number(significand: 1, decimals: value.decimals)
    while value.isWhole, digits > 0, digits % 10 == 0 {
      digits /= 10
      step = step.scaled(byPowerOfTen: 1)
    }
    return step
  }
}
