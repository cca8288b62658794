import Facts

/// The facts of one report, laid out for the rules: by measure, and by the total they split.
struct Ledger: Sendable {
  /// One fact with its index in the report.
  struct Entry: Sendable {
    let index: Int
    let fact: Fact
  }

  /// Every fact, in text order.
  let entries: [Entry]
  private let byMeasure: [String: [Entry]]

  init(facts: [Fact]) {
    entries = facts.enumerated().map { Entry(index: $0, fact: $1) }
    byMeasure = Dictionary(grouping: entries, by: \.fact.measure)
  }

  /// The facts of a measure that are stated for the first time.
  func statements(of measure: String) -> [Entry] {
    byMeasure[measure, default: []].filter { $0.fact.role != .repeat }
  }

  /// The one statement about what `fact` is about, of a measure and with the given dimensions;
  /// nil where there is none, or several that differ and nothing says which one is meant.
  func statement(of measure: String, with coordinates: Coordinates, like fact: Fact) -> Entry? {
    let found = statements(of: measure).filter {
      $0.fact.coordinates == coordinates && $0.fact.organisation == fact.organisation
        && $0.fact.period == fact.period && $0.fact.valueMax == nil
    }
    guard let first = found.first, found.allSatisfy({ $0.fact.value == first.fact.value })
    else { return nil }
    return first
  }
}
