import Facts

/// Parts add up to the total that they split: 176件 = 电话56件 + 来访36批 + 来信84件.
///
/// Parts that stay below their total are a claim only where the list all but exhausts it, since
/// 其中 may name a few of many, or where the total comes after them: 来电40件、来信12件,合计60件.
/// Parts above their total are always wrong, but for the topics of cases that have several.
struct SumRule: AuditRule {
  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    ledger.entries.flatMap { total in
      let parts = ledger.parts(of: total).filter {
        $0.fact.measure == total.fact.measure && $0.fact.valueMax == nil
      }
      return restated(total, in: ledger)
        + groups(of: parts, in: total).compactMap { check($0.key, parts: $0.entries, of: total) }
    }
  }

  /// The parts by the dimension that they split a total by; all together where one list of one line
  /// splits it by several and none of them is whole: 66件,查实40件、不属实20件、正在办理6件.
  private func groups(
    of parts: [Ledger.Entry], in total: Ledger.Entry
  ) -> [(key: String, entries: [Ledger.Entry])] {
    let groups = Self.orderedGroups(parts) { $0.fact.splits ?? "" }
    let sum = parts.reduce(Number.zero) { $0 + $1.fact.value }
    let isOneList = parts.allSatisfy {
      $0.index > total.index && $0.fact.sharesLine(with: total.fact)
    }
    guard groups.count > 1, isOneList, groups.allSatisfy({ $0.entries.count < 3 }),
      Self.nearlyExhausts(sum, total.fact.value, parts: parts.count),
      Self.nearlyExhausts(total.fact.value, sum, parts: parts.count)
    else { return groups }
    return [(key: "category", entries: parts)]
  }

  /// 共受理623件,其中…合计616件: two totals of one line, of which the second alone adds up.
  private func restated(_ total: Ledger.Entry, in ledger: Ledger) -> [Check] {
    let parts = ledger.parts(of: total)
    guard parts.count > 1, total.fact.precision == .exact, total.fact.role == .total else {
      return []
    }
    let earlier = ledger.statements(of: Ledger.Subject(total.fact)).first {
      $0.index < total.index && $0.fact.precision == .exact && $0.fact.valueMax == nil
        && $0.fact.sharesLine(with: total.fact)
        && $0.index < parts[0].index && $0.fact.value != total.fact.value
        && $0.fact.implied == nil && ledger.parts(of: $0).isEmpty
    }
    guard let earlier,
      max(earlier.fact.value.doubleValue, total.fact.value.doubleValue)
        <= min(earlier.fact.value.doubleValue, total.fact.value.doubleValue) * 1.02
    else { return [] }
    return [
      Check(
        kind: .sum, stated: earlier.fact.value, computed: total.fact.value,
        operands: parts.map(\.fact.value.description), holds: false,
        facts: [earlier.index, total.index] + parts.map(\.index), place: earlier.fact.place)
    ]
  }

  private func check(_ dimension: String, parts: [Ledger.Entry], of total: Ledger.Entry) -> Check? {
    guard vocabulary.mayAddUp(over: dimension, of: total.fact.measure), parts.count > 1,
      (parts + [total]).allSatisfy({ $0.fact.precision == .exact })
    else { return nil }
    let sum = parts.reduce(Number.zero) { $0 + $1.fact.value }
    let stated = total.fact.value
    let isClaim =
      sum >= stated || parts.allSatisfy { $0.index < total.index }
      || Self.nearlyExhausts(sum, stated, parts: parts.count)
    guard isClaim, sum == stated || !Self.mayOverlap(parts, sum: sum, stated: stated) else {
      return nil
    }
    return Check(
      kind: .sum, stated: stated, computed: sum, operands: parts.map(\.fact.value.description),
      holds: sum == stated, facts: [total.index] + parts.map(\.index), place: total.fact.place)
  }

  /// Whether pieces may be of several parts at once: 56件投诉涉及大气30件、噪声28件; what is reported
  /// (反映) may be too where the parts are far above the total, and no misprint explains it.
  private static func mayOverlap(_ parts: [Ledger.Entry], sum: Number, stated: Number) -> Bool {
    guard let first = parts.first?.fact, first.splits == "category" else { return false }
    return first.place.text.contains("涉及")
      || first.place.text.contains("反映") && sum.doubleValue > stated.doubleValue * 1.02
  }

  /// Whether a list of at least three parts misses its total by at most a fortieth.
  static func nearlyExhausts(_ sum: Number, _ stated: Number, parts: Int) -> Bool {
    parts >= 3 && sum.doubleValue >= stated.doubleValue * 0.975
  }

  private static func orderedGroups(
    _ entries: [Ledger.Entry], by key: (Ledger.Entry) -> String
  ) -> [(key: String, entries: [Ledger.Entry])] {
    Dictionary(grouping: entries, by: key)
      .map { (key: $0.key, entries: $0.value) }
      .sorted { $0.entries[0].index < $1.entries[0].index }
  }
}
