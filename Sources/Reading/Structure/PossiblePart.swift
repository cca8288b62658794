import Facts

/// What every total asks of each of its neighbours, in one place and without references to count.
struct PossiblePart {
  private let measure: Int
  private let value: Number
  private let yearsBack: Int
  private let isPlain: Bool
  /// Which of the dimensions that split totals it has, by their place.
  private let dimensions: Int

  init(_ fact: FactDraft) {
    measure = fact.measure
    value = fact.value
    yearsBack = fact.yearsBack
    isPlain =
      (fact.implied == nil || fact.implied == .zero) && fact.coordinates["delta"].isEmpty
      && fact.coordinates["min_views"].isEmpty
    dimensions = fact.coordinates.entries.reduce(0) { bits, entry in
      FactStructure.splitting.firstIndex(of: entry.dimension).map { bits | 1 << $0 } ?? bits
    }
  }

  func has(_ dimension: Int) -> Bool { dimensions >> dimension & 1 == 1 }

  func mayBePart(of whole: PossiblePart) -> Bool {
    measure == whole.measure && isPlain && yearsBack == whole.yearsBack && value <= whole.value
  }
}
