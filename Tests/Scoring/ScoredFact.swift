/// A fact ready to be held against another; a range is two of them, its ends.
struct ScoredFact {
  let measure: String
  let value: Double
  let precision: String
  let isPercent: Bool
  let dims: [String: [String]]
  let text: [Character]
  let isOptional: Bool

  /// The dimensions that decide what is counted, beside the measure.
  static let core = [
    "channel", "outlet", "outcome", "status", "result", "applicant", "column", "delta", "kind",
  ]
  /// Dimensions with words of the text for values; which of them a value stands under is taste.
  private static let free: Set<String> = [
    "category", "party", "recipient", "scope", "name", "per", "within", "hotline", "rating",
    "includes", "ground", "period",
  ]
  private static let closed: Set<String> = Set(core).union(["of"])
  /// Ids that say the same: what a village's loudspeakers and the radio send.
  private static let synonyms = ["broadcast": "radio"]

  /// The facts that one fact stands for.
  static func facts(of fact: GoldReport.Fact) -> [ScoredFact] {
    let dims = fact.dims.mapValues { $0.values.map { synonyms[$0] ?? $0 } }
    let text = Likeness.bare(fact.text)
    func part(_ value: Double, _ precision: String) -> ScoredFact {
      ScoredFact(
        measure: fact.measure, value: value, precision: precision,
        isPercent: fact.unit.hasPrefix("%") || fact.unit.hasPrefix("％"), dims: dims, text: text,
        isOptional: fact.isOptional)
    }
    guard let upper = fact.upper else { return [part(fact.value, fact.precision)] }
    return [part(fact.value, "at_least"), part(upper, "at_most")]
  }

  /// Whether a fact that was read states this one's measure and value.
  func isStated(by read: ScoredFact) -> Bool {
    guard measure == read.measure else { return false }
    if abs(value - read.value) <= 1e-9 * max(1, abs(value)) { return true }
    return isPercent && !read.isPercent && abs(value - 100 * read.value) <= 1e-6
  }

  /// Whether a fact that was read has this one's dimensions, those of `keys` only where given.
  func agrees(with read: ScoredFact, keys: [String]? = nil) -> Bool {
    dims.allSatisfy { key, values in
      keys.map { !$0.contains(key) } ?? false || agrees(key, values, read)
    }
  }

  private func agrees(_ key: String, _ values: [String], _ read: ScoredFact) -> Bool {
    let own = read.dims[key]
    func isLike(_ other: [String]) -> Bool {
      values.contains { value in other.contains { Likeness.agree(value, $0) } }
    }
    if Self.closed.contains(key) {
      if let own, Set(values) == Set(own) { return true }
      return key == "kind" && own.map(isLike) ?? false
    }
    if let own, key == "includes" {
      return Set(values.map(Likeness.bare)).isSubset(of: Set(own.map(Likeness.bare)))
    }
    if let own, isLike(own) { return true }
    guard Self.free.contains(key) else {
      return own.map { $0.compactMap(Double.init) == values.compactMap(Double.init) } ?? false
    }
    return read.dims.contains { Self.free.contains($0.key) && isLike($0.value) }
  }
}
