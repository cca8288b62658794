import Facts

/// A growth agrees with the figure of the year before that the report itself states.
///
/// 发布信息690条,较上年的600条增长15%: the report gives both figures, so that it needs no other year.
struct StatedGrowthRule: AuditRule {
  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    ledger.entries.compactMap { check($0, in: ledger) }
  }

  /// The growth recomputed from the two figures; nil where its document does not state both.
  func check(_ growth: Ledger.Entry, in ledger: Ledger) -> Check? {
    guard growth.fact.coordinates["period"].isEmpty,
      let claim = Growth(growth.fact, vocabulary: vocabulary),
      let before = figure(of: claim, in: growth.fact.period.yearBefore, beside: growth, ledger),
      let now = ledger.statement(of: claim.measure, with: claim.coordinates, beside: growth),
      vocabulary.areOfOneClass(now.fact.unit, before.fact.unit),
      let found = claim.recomputed(now: now.fact, before: before.fact)
    else { return nil }
    return Check(
      kind: .growth, stated: growth.fact.value, computed: found.computed,
      operands: [now.fact.operand, before.fact.operand],
      formula: claim.formula(now: now.fact.operand, before: before.fact.operand),
      holds: found.holds, facts: [growth, now, before].map(\.index), place: growth.fact.place)
  }

  /// The one figure of the year before, which carries that year as a dimension too.
  private func figure(
    of claim: Growth, in period: Period, beside growth: Ledger.Entry, _ ledger: Ledger
  ) -> Ledger.Entry? {
    var subject = Ledger.Subject(
      growth.fact, measure: claim.measure, coordinates: claim.coordinates)
    subject.coordinates["period"] = [period.description]
    subject.period = period
    let found = ledger.statement(of: subject)
    return found.map(ledger.document) == ledger.document(of: growth) ? found : nil
  }
}
