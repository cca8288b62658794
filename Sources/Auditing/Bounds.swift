import Facts

/// Between which figures a stated one surely lies: 2000余 is above 2000, 近20 is anything.
///
/// Sums and comparisons of bounds say only what is certain, so that an inexact figure contradicts
/// another where no exact figure behind it could agree.
struct Bounds: Sendable {
  /// The figure or the least that it can be; nil where nothing is known.
  private(set) var lower: Number?
  /// Whether the figure is above `lower` itself.
  private(set) var isAboveLower = false
  /// The figure or the most that it can be; nil where nothing is known.
  private(set) var upper: Number?

  /// The bounds of a stated figure.
  init(_ fact: Fact) {
    switch fact.precision {
    case .exact: (lower, upper) = (fact.value, fact.valueMax ?? fact.value)
    // 减少30余件 lies below −30, not above it; what sums and balances are made of is never negative.
    case _ where fact.value < .zero: break
    case .over: (lower, isAboveLower) = (fact.value, true)
    case .atLeast: lower = fact.value
    case .atMost: (lower, upper) = (.zero, fact.value)
    case .about: lower = .zero
    }
  }

  private init(lower: Number?, isAboveLower: Bool, upper: Number?) {
    self.lower = lower
    self.isAboveLower = isAboveLower
    self.upper = upper
  }

  /// Whether the figure is known.
  var isExact: Bool { lower != nil && lower == upper && !isAboveLower }

  /// The bounds of a sum of figures; of none, zero.
  static func sum(_ facts: some Sequence<Fact>) -> Bounds {
    facts.reduce(Bounds(lower: .zero, isAboveLower: false, upper: .zero)) { sum, fact in
      let next = Bounds(fact)
      return Bounds(
        lower: add(sum.lower, next.lower), isAboveLower: sum.isAboveLower || next.isAboveLower,
        upper: add(sum.upper, next.upper))
    }
  }

  /// Whether the figure surely lies below another.
  func isBelow(_ other: Bounds) -> Bool {
    guard let upper, let lower = other.lower else { return false }
    return upper < lower || upper == lower && other.isAboveLower
  }

  /// Whether two figures are equal; nil where that cannot be decided.
  func equals(_ other: Bounds) -> Bool? {
    if isBelow(other) || other.isBelow(self) { return false }
    return isExact && other.isExact ? true : nil
  }

  private static func add(_ left: Number?, _ right: Number?) -> Number? {
    guard let left, let right else { return nil }
    return left + right
  }
}
