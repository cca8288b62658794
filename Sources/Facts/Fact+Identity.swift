extension Fact {
  /// Whether two facts speak of one thing, so that two different figures for it are in dispute.
  ///
  /// One thing has one measure, organisation, period and set of dimensions, and its unit is of one
  /// class. A range or a growth is another thing. A report that states a thing again does so in
  /// another place: figures of one paragraph are members of a list (两份简报:11期、13期).
  public func speaksOfTheSame(as other: Fact, vocabulary: Vocabulary) -> Bool {
    guard measure == other.measure, organisation == other.organisation, period == other.period,
      coordinates == other.coordinates, valueMax == nil, other.valueMax == nil
    else { return false }
    return vocabulary.areOfOneClass(unit, other.unit)
      && (place.section != other.place.section || place.line != other.place.line)
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
