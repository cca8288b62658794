import Facts

/// What one year carries out the next carries in: 结转下年121件 of 2023 is 上年结转121件 of 2024.
///
/// A bureau that succeeds another takes over its open cases.
struct CarryOverRule: AuditRule {
  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    ledger.entries
      .filter { $0.fact.isCount(in: vocabulary) && ledger.isStatement($0) }
      .compactMap { check($0, in: ledger) }
  }

  private func check(_ carriedIn: Ledger.Entry, in ledger: Ledger) -> Check? {
    guard carriedIn.fact.coordinates["status"] == ["carried_in"],
      let year = carriedIn.fact.period.wholeYear
    else { return nil }
    var subject = Ledger.Subject(carriedIn.fact)
    subject.coordinates["status"] = ["carried_out"]
    subject.period = .year(year - 1)
    guard let carriedOut = ledger.inheritedStatement(of: subject) else { return nil }
    let equation = Equation(left: [carriedIn], added: [carriedOut])
    guard equation.isOfOneClass(in: vocabulary) else { return nil }
    return equation.check(.statutory, holds: equation.verdict)
  }
}
