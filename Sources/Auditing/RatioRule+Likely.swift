import Facts

extension RatioRule {
  /// The two figures that a rate is likely of, where the report does not state just those: they
  /// claim something only where they come near the rate, as a misprint or a cut-off decimal does.
  func likelyOperands(
    of rate: Ledger.Entry, measure: String, in ledger: Ledger
  ) -> (Ledger.Entry, Ledger.Entry)? {
    let found =
      rate.fact.measure == "satisfaction_rate"
      ? satisfied(rate, measure: measure, in: ledger)
      : closedOfScope(rate.fact, measure: measure, in: ledger)
        ?? closedBefore(rate, measure: measure, in: ledger)
    guard let (top, bottom) = found, top.fact.value <= bottom.fact.value,
      let near = top.fact.value.percent(of: bottom.fact.value, decimals: 2),
      abs(near.doubleValue - rate.fact.value.doubleValue) <= Self.farthest
    else { return nil }
    return (top, bottom)
  }

  /// How many points a rate may lie from that of the figures which it is likely of.
  private static let farthest = 3.0

  /// 回访120件,满意114件,满意率95%: those who were satisfied, of the figure before them.
  private func satisfied(
    _ rate: Ledger.Entry, measure: String, in ledger: Ledger
  ) -> (Ledger.Entry, Ledger.Entry)? {
    let line = line(before: rate, in: ledger)
    guard let top = line.first(where: { Self.isSatisfied($0.fact) && $0.fact.measure == measure })
    else { return nil }
    return line.first { $0.index < top.index && $0.fact.measure == measure }.map { (top, $0) }
  }

  /// 建议、提案50件,办结47件,办结率94%: the last that were closed of the same line, whose dimensions
  /// the rate leaves out.
  private func closedBefore(
    _ rate: Ledger.Entry, measure: String, in ledger: Ledger
  ) -> (Ledger.Entry, Ledger.Entry)? {
    guard let counted = Self.numerators[rate.fact.measure],
      rate.fact.coordinates.dimensions.allSatisfy({ ["of", "kind"].contains($0) }),
      let top = line(before: rate, in: ledger).first(where: {
        $0.fact.measure == measure && $0.fact.coordinates[counted.dimension] == [counted.value]
          && Self.isOfKind(rate.fact, $0.fact)
      })
    else { return nil }
    var base = top.fact.coordinates
    base[counted.dimension] = []
    if let bottom = ledger.statement(of: measure, with: base, like: top.fact),
      bottom.fact.value >= top.fact.value
    {
      return (top, bottom)
    }
    // 来信来电来访532件,其中…;办结519件: the whole before them, by whatever ways it came.
    let whole = line(before: rate, in: ledger).first {
      $0.index < top.index && $0.fact.measure == measure && $0.fact.role == .total
        && $0.fact.coordinates.dimensions == ["channel"] && !ledger.parts(of: $0).isEmpty
        && $0.fact.value >= top.fact.value
    }
    return whole.map { (top, $0) }
  }

  /// Whether a figure is of what a rate is of: 按期办结率 is of those of which 按期 is said.
  private static func isOfKind(_ rate: Fact, _ counted: Fact) -> Bool {
    switch rate.coordinates["kind"] {
    case []: true
    case ["on_time"]: ["按期", "按时", "及时"].contains(where: counted.place.text.contains)
    default: false
    }
  }

  /// The figures of a rate's line before it, the nearest first; so few of them that a report of one
  /// endless line stays linear.
  private func line(before rate: Ledger.Entry, in ledger: Ledger) -> [Ledger.Entry] {
    Array(
      ledger.entries[..<rate.index].suffix(20).reversed().prefix {
        $0.fact.sharesLine(with: rate.fact)
      })
  }

  private static func isSatisfied(_ fact: Fact) -> Bool {
    let words = fact.coordinates["category"] + fact.coordinates["rating"]
    return words.contains { $0.contains("满意") && !$0.contains("不满意") }
  }

  /// 墨池县24件…墨池县办结23件: what was closed of a place, of what the place has without the way
  /// that only one of both figures names.
  private func closedOfScope(
    _ rate: Fact, measure: String, in ledger: Ledger
  ) -> (Ledger.Entry, Ledger.Entry)? {
    var base = rate.coordinates
    base["of"] = []
    guard let counted = Self.numerators[rate.measure], base["kind"].isEmpty,
      !base["scope"].isEmpty
    else { return nil }
    var numerator = base
    numerator[counted.dimension] = [counted.value]
    guard let top = ledger.statement(of: measure, with: numerator, like: rate) else { return nil }
    for dimension in base.dimensions where dimension != "scope" {
      var wider = base
      wider[dimension] = []
      if let bottom = ledger.statement(of: measure, with: wider, like: rate) {
        return (top, bottom)
      }
    }
    return nil
  }
}
