public import Facts

/// Recomputes what a report says about its own figures.
///
/// A check is made only where the text claims something: parts that are stated as the parts of a
/// total, a percentage of two stated figures, one thing stated twice. What the report leaves open
/// is not held against it.
public struct Audit: Sendable {
  private let rules: [any AuditRule]

  /// Prepares the audit for reports read with a vocabulary.
  public init(vocabulary: Vocabulary) {
    rules = [
      SumRule(vocabulary: vocabulary), BalanceRule(vocabulary: vocabulary), RatioRule(),
      GrowthRule(),
      RepeatRule(vocabulary: vocabulary), ListRule(),
    ]
  }

  /// The claims among one report's facts, held or not, in text order.
  /// - Complexity: O(facts), and O(n²) for n facts that state one thing.
  public func checks(of facts: [Fact]) -> [Check] {
    let ledger = Ledger(facts: facts)
    return rules.flatMap { $0.checks(of: ledger) }
      .sorted { $0.place.number.lowerBound < $1.place.number.lowerBound }
  }
}

/// One kind of claim, and how it is recomputed.
protocol AuditRule: Sendable {
  /// The claims of this kind among the facts of a report or a series.
  func checks(of ledger: Ledger) -> [Check]
}
