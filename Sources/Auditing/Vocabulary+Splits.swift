import Facts

extension Vocabulary {
  /// Whether parts along a dimension may be added up to a total of a measure; stages, and values of
  /// which one piece may carry several, may not.
  func mayAddUp(over dimension: String, of measure: String) -> Bool {
    let isShared = self.measure(measure)?.multiValued.contains(dimension) ?? false
    return !isShared && ![.multiValued, .stage].contains(self.dimension(dimension)?.nature)
  }

  /// The dimensions by which a fact of a table, which carries no links, may be part of another.
  func splits(of fact: Fact) -> [String] {
    fact.coordinates.dimensions.filter {
      dimension($0)?.nature == .partition && mayAddUp(over: $0, of: fact.measure)
    }
  }

  /// Whether one of the fact's kinds makes it no count of pieces: the highest one, an average.
  func isKindOfItsOwn(_ fact: Fact) -> Bool {
    let kinds = ["max", "per_day", "per_month", "consecutive_years", "share", "yoy", "mom"]
    return fact.coordinates["kind"].contains { kinds.contains($0) }
  }
}
