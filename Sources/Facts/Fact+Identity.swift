extension Fact {
  /// Whether two facts speak of one thing, so that two different figures for it are in dispute.
  ///
  /// One thing has one measure, organisation, period and set of dimensions, and its unit is of one
  /// class. A range, a growth or a figure on the far side of a bound is another thing. Facts that
  /// one clause states side by side (两份简报:11期、13期) are members of a list, not statements of
  /// one thing.
  public func speaksOfTheSame(as other: Fact, vocabulary: Vocabulary) -> Bool {
    guard measure == other.measure, organisation == other.organisation, period == other.period,
      coordinates == other.coordinates, valueMax == nil, other.valueMax == nil
    else { return false }
    let isOneClass =
      unit == other.unit
      || vocabulary.unitClass(of: unit).map { $0 == vocabulary.unitClass(of: other.unit) } ?? false
    return isOneClass && !place.range.overlaps(other.place.range)
  }

  /// Whether two facts of one thing cannot both be right: 11期 against 13期, but not 2000余 against 2100.
  public func contradicts(_ other: Fact) -> Bool {
    switch (precision, other.precision) {
    case (.exact, .exact): value != other.value
    case (.over, .exact): other.value <= value
    case (.exact, .over): value <= other.value
    case (.atLeast, .exact), (.exact, .atMost): other.value < value
    case (.exact, .atLeast), (.atMost, .exact): value < other.value
    default: false
    }
  }
}
