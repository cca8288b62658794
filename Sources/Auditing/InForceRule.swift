import Facts

/// Rules in force are those of the year before and those made, less those repealed: 597 + 50 − 227.
///
/// The statutory form prints the three columns side by side for each category of rules.
struct InForceRule: AuditRule {
  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    ledger.entries
      .filter { $0.fact.isCount(in: vocabulary) && ledger.isStatement($0) }
      .compactMap { check($0, in: ledger) }
  }

  private func check(_ inForce: Ledger.Entry, in ledger: Ledger) -> Check? {
    guard inForce.fact.coordinates["column"] == ["in_force"],
      let year = inForce.fact.period.wholeYear,
      let made = column("made_this_year", beside: inForce, in: ledger),
      let repealed = column("repealed_this_year", beside: inForce, in: ledger)
    else { return nil }
    var subject = Ledger.Subject(inForce.fact)
    subject.period = .year(year - 1)
    guard let before = ledger.inheritedStatement(of: subject) else { return nil }
    let equation = Equation(left: [inForce], added: [before, made], taken: [repealed])
    guard equation.isOfOneClass(in: vocabulary) else { return nil }
    return equation.check(.statutory, holds: equation.verdict)
  }

  private func column(
    _ name: String, beside entry: Ledger.Entry, in ledger: Ledger
  ) -> Ledger.Entry? {
    var coordinates = entry.fact.coordinates
    coordinates["column"] = [name]
    return ledger.statement(of: entry.fact.measure, with: coordinates, like: entry.fact)
  }
}
