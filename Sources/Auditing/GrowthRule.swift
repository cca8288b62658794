import Facts

/// A growth rate agrees with the figure and the difference stated beside it.
///
/// 发布信息2674条,比上年多318条,增幅13.5%: 318 of the year before's 2356 is 13.5%.
struct GrowthRule: AuditRule {
  func checks(of ledger: Ledger) -> [Check] {
    ledger.entries.compactMap { check($0, in: ledger) }
  }

  /// The rate recomputed from what its own document states; nil where that is not enough.
  func check(_ rate: Ledger.Entry, in ledger: Ledger) -> Check? {
    guard rate.fact.unit == "%", rate.fact.role != .repeat,
      let kind = rate.fact.coordinates["kind"].first, ["yoy", "mom"].contains(kind),
      let measure = rate.fact.coordinates["of"].first
    else { return nil }
    var base = rate.fact.coordinates
    for annotation in ["of", "kind"] { base[annotation] = [] }
    var difference = base
    difference["delta"] = [kind]
    guard let now = ledger.statement(of: measure, with: base, beside: rate),
      let change = ledger.statement(of: measure, with: difference, beside: rate),
      now.fact.precision == .exact, change.fact.precision == .exact,
      let percentage = Percentage(
        rate.fact, numerator: change.fact.value,
        denominator: now.fact.value - change.fact.value),
      percentage.holds || !percentage.isFar(from: rate.fact)
    else { return nil }
    let before = now.fact.value - change.fact.value
    return Check(
      kind: .growth, stated: rate.fact.value, computed: percentage.computed,
      operands: [change.fact.operand, before.description],
      formula: Formula.quotient(
        change.fact.operand, Formula.difference(now.fact.operand, change.fact.operand)),
      holds: percentage.holds, facts: [rate, change, now].map(\.index), place: rate.fact.place)
  }
}
