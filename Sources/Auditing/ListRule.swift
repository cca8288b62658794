import Facts

/// A list names as many things as it says: 《甲》、《乙》、《丙》和《丁》四项工作制度.
///
/// 等 leaves a list open, so that fewer names than stated claim nothing.
struct ListRule: AuditRule {
  func checks(of ledger: Ledger) -> [Check] {
    ledger.entries.compactMap { entry in
      let fact = entry.fact
      let named = Number(fact.members.count)
      guard fact.members.count > 1, fact.precision == .exact, fact.role != .repeat,
        !fact.isOpenList || named >= fact.value
      else { return nil }
      return Check(
        kind: .list, stated: fact.value, computed: named, operands: fact.members,
        holds: named == fact.value, facts: [entry.index], place: fact.place)
    }
  }
}
