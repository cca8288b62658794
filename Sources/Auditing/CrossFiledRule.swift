import Facts

/// What several offices filed alike is taken off their total: 合计66件,其中3件交叉,实际63件.
struct CrossFiledRule: AuditRule {
  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    ledger.entries.compactMap { shared in
      guard shared.fact.role == .part, Self.isShared(shared.fact), let whole = shared.fact.partOf,
        ledger.entries.indices.contains(whole),
        let actual = actual(after: shared, of: ledger.entries[whole], in: ledger)
      else { return nil }
      let equation = Equation(left: [actual], added: [ledger.entries[whole]], taken: [shared])
      guard equation.isOfOneClass(in: vocabulary) else { return nil }
      return equation.check(.sum, holds: equation.verdict)
    }
  }

  /// The figure that the line of the total says is left.
  private func actual(
    after shared: Ledger.Entry, of total: Ledger.Entry, in ledger: Ledger
  ) -> Ledger.Entry? {
    ledger.entries[(shared.index + 1)...].prefix(3).first {
      $0.fact.measure == total.fact.measure && $0.fact.sharesLine(with: total.fact)
        && $0.fact.value < total.fact.value
        && Self.remainders.contains(where: $0.fact.place.text.contains)
    }
  }

  private static func isShared(_ fact: Fact) -> Bool {
    let words = [fact.place.text] + fact.coordinates["category"]
    return words.contains { word in ["交叉", "重复"].contains(where: word.contains) }
  }

  private static let remainders = ["实际", "实为", "实有", "扣除", "剔除", "去重"]
}
