import Facts

/// What a growth from the year before claims: 同比下降25.2%, 比上年减少178941件.
struct Growth {
  /// The measure that grew.
  let measure: String
  /// The dimensions of the figures that it lies between.
  let coordinates: Coordinates
  private let fact: Fact
  private let vocabulary: Vocabulary

  /// Reads the claim of a fact; nil where it claims none, or none that a figure can fail.
  init?(_ fact: Fact, vocabulary: Vocabulary) {
    guard fact.role != .repeat, fact.valueMax == nil, fact.precision != .about else { return nil }
    var coordinates = fact.coordinates
    if fact.unit == "%", coordinates["kind"] == ["yoy"], let of = coordinates["of"].first {
      // A growth of a rate may be one of percentage points, which only the unit tells.
      guard vocabulary.measure(of)?.nature != .rate else { return nil }
      measure = of
      for annotation in ["of", "kind"] { coordinates[annotation] = [] }
    } else if coordinates["delta"] == ["yoy"], fact.unit != "%" {
      measure = fact.measure
      coordinates["delta"] = []
    } else {
      return nil
    }
    self.coordinates = coordinates
    self.fact = fact
    self.vocabulary = vocabulary
  }

  /// Recomputes the growth between two years' figures; nil where they are inexact or of another
  /// unit, or where there is nothing to grow from.
  func recomputed(now: Fact, before: Fact) -> (computed: Number, holds: Bool)? {
    guard now.precision == .exact, before.precision == .exact else { return nil }
    let difference = now.value - before.value
    guard isRate else {
      let isAlike = vocabulary.areOfOneClass(fact.unit, now.unit) || isInPoints(of: now)
      return isAlike ? (difference, fact.isMet(by: difference)) : nil
    }
    return Percentage(fact, numerator: difference, denominator: before.value)
      .map { ($0.computed, $0.holds) }
  }

  /// The recomputation as a person would write it.
  func formula(now: String, before: String) -> String {
    let difference = Formula.difference(now, before)
    return isRate ? Formula.quotient(difference, before) : difference
  }

  private var isRate: Bool { fact.unit == "%" }

  private func isInPoints(of rate: Fact) -> Bool { fact.unit == "个百分点" && rate.unit == "%" }
}
