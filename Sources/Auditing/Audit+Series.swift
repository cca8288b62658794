public import Facts

extension Audit {
  /// The claims that only hold, or fail, across documents and years, held or not.
  ///
  /// Months against their year, a year's open cases against the next year's, a growth in prose
  /// against the figures of the year before. What one report claims about its own figures is left to
  /// `checks(of:)`, two figures for one thing to the index, which keeps both.
  /// - Returns: The checks in the order of their stated figures; their `facts` are indexes into the
  ///   series.
  /// - Complexity: O(facts × dimensions of a fact).
  public func checks(across series: FactSeries) -> [Check] {
    let ledger = Ledger(series: series)
    let shared = sharedRules.flatMap { $0.checks(of: ledger) }
      .filter { check in !ledger.isOneReport(check.facts.map { ledger.entries[$0] }) }
    let checks = shared + seriesRules.flatMap { $0.checks(of: ledger) }
    return checks.enumerated()
      .sorted { ($0.element.facts[0], $0.offset) < ($1.element.facts[0], $1.offset) }
      .map(\.element)
  }
}
