import Facts

/// What a fact states, for finding out whether it is stated again.
struct FactStatement: Hashable {
  let measure: Int
  let value: Number
  let valueMax: Number?
  let unit: String
  let coordinates: Coordinates
  let yearsBack: Int

  init(_ fact: FactDraft) {
    measure = fact.measure
    value = fact.value
    valueMax = fact.valueMax
    unit = fact.unit
    coordinates = fact.coordinates
    yearsBack = fact.yearsBack
  }

  /// Hashes the numbers alone: few facts share them, and words are dear to hash.
  func hash(into hasher: inout Hasher) {
    hasher.combine(measure)
    hasher.combine(value)
    hasher.combine(yearsBack)
  }
}
