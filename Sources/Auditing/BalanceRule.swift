import Facts

/// Stages of a period that must balance.
///
/// Closed and in progress make up all, and so do accepted and rejected; what came in or was carried
/// in was closed or carried out. The last is the identity printed under table three of the statutory
/// form (国办公开办函〔2021〕30号: 第一项加第二项之和,等于第三项加第四项之和).
struct BalanceRule: AuditRule {
  /// Stages whose figures add up to the same; nil is the figure that is stated without a stage.
  private struct Identity {
    let kind: Check.Kind
    let left: [String?]
    let right: [String]
    /// Whether the text must say that the right side is of the left one: a figure without a stage
    /// may as well be that of what came in.
    var isOfParts = false
  }

  private static let identities = [
    // 办结519件 + 在办24件 = 543件
    Identity(kind: .sum, left: [nil], right: ["closed", "in_progress"]),
    // 受理51273件 + 不予受理9093件 = 60366件
    Identity(kind: .sum, left: [nil], right: ["accepted", "rejected"]),
    // 共办理31件,其中新收29件 + 上年结转2件
    Identity(kind: .statutory, left: [nil], right: ["new", "carried_in"], isOfParts: true),
    // 新收3511件 + 上年结转96件 = 办结3486件 + 结转下年121件
    Identity(
      kind: .statutory, left: ["new", "carried_in"], right: ["closed", "carried_out"]),
    Identity(kind: .statutory, left: ["received_or_carried"], right: ["new", "carried_in"]),
    Identity(kind: .statutory, left: ["received_or_carried"], right: ["closed", "carried_out"]),
  ]

  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    ledger.entries
      .filter { ledger.isStatement($0) && $0.fact.isCount(in: vocabulary) }
      .flatMap { entry in Self.identities.compactMap { check($0, from: entry, in: ledger) } }
  }

  /// An identity that begins with a figure, where all its other figures are stated.
  private func check(
    _ identity: Identity, from first: Ledger.Entry, in ledger: Ledger
  ) -> Check? {
    let status = first.fact.coordinates["status"]
    guard identity.left.first.map({ $0.map { [$0] } ?? [] }) == status else { return nil }
    let left = identity.left.compactMap { stage($0, beside: first, in: ledger) }
    let right = identity.right.compactMap { stage($0, beside: first, in: ledger) }
    let equation = Equation(left: left, added: right)
    guard left.count == identity.left.count, right.count == identity.right.count,
      !identity.isOfParts || right.allSatisfy({ $0.fact.partOf == first.index }),
      equation.isOfOneClass(in: vocabulary)
    else { return nil }
    return equation.check(identity.kind, holds: equation.verdict)
  }

  private func stage(
    _ status: String?, beside entry: Ledger.Entry, in ledger: Ledger
  ) -> Ledger.Entry? {
    var coordinates = entry.fact.coordinates
    coordinates["status"] = status.map { [$0] } ?? []
    return ledger.statement(of: entry.fact.measure, with: coordinates, like: entry.fact)
  }
}
