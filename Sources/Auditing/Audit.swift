public import Facts

/// Recomputes what a report says about its own figures.
///
/// A check is made only where the text claims something: parts that are stated as the parts of a
/// total, a percentage of two stated figures, one thing stated twice. What the report leaves open
/// is not held against it.
public struct Audit: Sendable {
  private let rules: [any AuditRule]
  /// Rules of a report that hold among the figures of several documents as well.
  let sharedRules: [any AuditRule]
  /// Rules that years and documents are held against each other by.
  let seriesRules: [any AuditRule]

  /// Prepares the audit for reports read with a vocabulary.
  public init(vocabulary: Vocabulary) {
    let balance = BalanceRule(vocabulary: vocabulary)
    rules = [
      SumRule(vocabulary: vocabulary), CrossFiledRule(vocabulary: vocabulary), balance,
      RatioRule(), GrowthRule(), StatedGrowthRule(vocabulary: vocabulary),
      RepeatRule(vocabulary: vocabulary), ListRule(),
    ]
    sharedRules = [balance]
    seriesRules = [
      BreakdownRule(vocabulary: vocabulary), CarryOverRule(vocabulary: vocabulary),
      InForceRule(vocabulary: vocabulary), PeriodRule(vocabulary: vocabulary),
      YearOnYearRule(vocabulary: vocabulary),
    ]
  }

  /// The claims among one report's facts, held or not, in text order.
  /// - Complexity: O(facts), and O(n²) for n facts that state one thing.
  public func checks(of facts: [Fact]) -> [Check] {
    let ledger = Ledger(facts: facts)
    return Self.inOrder(rules.flatMap { $0.checks(of: ledger) })
  }

  /// Checks in text order; sorted by their places, since a check holds too many references to be
  /// moved about.
  static func inOrder(_ checks: [Check]) -> [Check] {
    let places = checks.map(\.place.number.lowerBound)
    return checks.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { checks[$0] }
  }
}

/// One kind of claim, and how it is recomputed.
protocol AuditRule: Sendable {
  /// The claims of this kind among the facts of a report or a series.
  func checks(of ledger: Ledger) -> [Check]
}
