/// Holds the contradictions of a report against those that were reported, each pair of figures once.
enum ContradictionScore {
  static func tally(gold: [GoldReport.Identity], read: [GoldReport.Identity]) -> Tally {
    let broken = unique(gold.filter { !$0.holds && $0.isClaimed })
    let tempting = gold.filter { !$0.holds && !$0.isClaimed }
    let reported = unique(read.filter { !$0.holds })
    let found = broken.filter { one in reported.contains { isSame(one, $0) } }.count
    let alarms = reported.filter { one in
      !(broken + tempting).contains { isSame(one, $0) }
    }.count
    return Tally(right: found, gold: broken.count, given: found + alarms)
  }

  private static func unique(_ identities: [GoldReport.Identity]) -> [GoldReport.Identity] {
    identities.reduce(into: []) { kept, one in
      if !kept.contains(where: { isSame($0, one) }) { kept.append(one) }
    }
  }

  private static func isSame(_ one: GoldReport.Identity, _ other: GoldReport.Identity) -> Bool {
    isNear(one.stated, other.stated) && isNear(one.computed, other.computed)
      || isNear(one.stated, other.computed) && isNear(one.computed, other.stated)
  }

  private static func isNear(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return false }
    return abs(one - other) <= 0.06 || abs(one - other) <= 1e-3 * max(abs(one), abs(other))
  }
}
