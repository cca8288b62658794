import Facts

/// Stages of a year that must balance.
///
/// Closed and in progress make up all; what came in or was carried in was closed or carried out.
/// The second is the identity printed under table three of the statutory form
/// (国办公开办函〔2021〕30号: 第一项加第二项之和,等于第三项加第四项之和).
struct BalanceRule: AuditRule {
  func checks(of ledger: Ledger) -> [Check] {
    ledger.entries
      .filter { $0.fact.coordinates["status"].isEmpty && isCount($0.fact) }
      .compactMap { closedAndOpen($0, in: ledger) }
      + ledger.entries
      .filter { $0.fact.coordinates["status"] == ["new"] && isCount($0.fact) }
      .compactMap { carried($0, in: ledger) }
  }

  private func isCount(_ fact: Fact) -> Bool {
    fact.unit != "%" && fact.role != .repeat && fact.coordinates["delta"].isEmpty
  }

  /// 办结519件 + 在办24件 = 543件, where the report states all three.
  private func closedAndOpen(_ total: Ledger.Entry, in ledger: Ledger) -> Check? {
    guard let closed = stage("closed", beside: total, in: ledger),
      let open = stage("in_progress", beside: total, in: ledger)
    else { return nil }
    return check(
      .sum, stated: total.fact.value, left: [total], right: [closed, open], place: total.fact.place)
  }

  /// 新收 + 上年结转 = 办结 + 结转下年, where the report states all four.
  private func carried(_ new: Ledger.Entry, in ledger: Ledger) -> Check? {
    guard let carriedIn = stage("carried_in", beside: new, in: ledger),
      let closed = stage("closed", beside: new, in: ledger),
      let carriedOut = stage("carried_out", beside: new, in: ledger)
    else { return nil }
    return check(
      .statutory, stated: new.fact.value + carriedIn.fact.value, left: [new, carriedIn],
      right: [closed, carriedOut], place: new.fact.place)
  }

  private func stage(
    _ status: String, beside entry: Ledger.Entry, in ledger: Ledger
  ) -> Ledger.Entry? {
    var coordinates = entry.fact.coordinates
    coordinates["status"] = [status]
    return ledger.statement(
      of: entry.fact.measure, with: coordinates, like: entry.fact)
  }

  private func check(
    _ kind: Check.Kind, stated: Number, left: [Ledger.Entry], right: [Ledger.Entry], place: Place
  ) -> Check? {
    guard (left + right).allSatisfy({ $0.fact.precision == .exact }) else { return nil }
    let computed = right.reduce(Number.zero) { $0 + $1.fact.value }
    let operands = kind == .sum ? right : left + right
    return Check(
      kind: kind, stated: stated, computed: computed,
      operands: operands.map(\.fact.value.description), holds: stated == computed,
      facts: (left + right).map(\.index), place: place)
  }
}
