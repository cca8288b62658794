import Facts

/// Shares that one line lists together are shares of one figure, though none of them names it:
/// 大气、噪声、水分别占42.5%、37.7%、12.7%.
extension RatioRule {
  /// The shares of each line that are not judged yet, with the figures that they are the shares of.
  func listedShares(
    in ledger: Ledger, but judged: Set<Int>
  ) -> [[(share: Ledger.Entry, part: Ledger.Entry)]] {
    let shares = ledger.entries.filter { entry in
      !judged.contains(entry.index) && entry.fact.coordinates["kind"] == ["share"]
        && entry.fact.role != .repeat
    }
    var lists: [[(share: Ledger.Entry, part: Ledger.Entry)]] = []
    for share in shares {
      guard let measure = share.fact.coordinates["of"].first,
        let part = part(of: share.fact, measure: measure, in: ledger)
      else { continue }
      if let last = lists.last?.last?.share.fact, last.sharesLine(with: share.fact),
        last.coordinates["of"] == share.fact.coordinates["of"]
      {
        lists[lists.count - 1].append((share, part))
      } else {
        lists.append([(share, part)])
      }
    }
    return lists.filter { $0.count > 2 }
  }

  /// The figure that has a share's dimensions.
  private func part(of share: Fact, measure: String, in ledger: Ledger) -> Ledger.Entry? {
    var own = share.coordinates
    for annotation in ["of", "kind"] { own[annotation] = [] }
    guard !own.isEmpty else { return nil }
    return ledger.statement(of: measure, with: own, like: share)
  }

  /// Checks the shares of a list against the figure that all but one of them agree on.
  func sharesOfOneBase(
    _ list: [(share: Ledger.Entry, part: Ledger.Entry)], in ledger: Ledger
  ) -> [Check] {
    guard let first = list.first else { return [] }
    let bases = ledger.entries.filter { base in
      base.fact.measure == first.part.fact.measure && base.fact.precision == .exact
        && base.fact.valueMax == nil && base.fact.period == first.part.fact.period
        && list.allSatisfy { $0.part.fact.value <= base.fact.value }
    }
    func holding(_ base: Ledger.Entry) -> Int {
      list.count { percentage($0, of: base)?.holds == true }
    }
    guard let base = bases.max(by: { holding($0) < holding($1) }), holding(base) > 1,
      holding(base) >= list.count - 1
    else { return [] }
    return list.compactMap { entry in
      guard let percentage = percentage(entry, of: base),
        percentage.holds || !percentage.isFar(from: entry.share.fact)
      else { return nil }
      return Check(
        kind: .ratio, stated: entry.share.fact.value, computed: percentage.computed,
        operands: [entry.part, base].map(\.fact.value.description), holds: percentage.holds,
        facts: [entry.share, entry.part, base].map(\.index), place: entry.share.fact.place)
    }
  }

  private func percentage(
    _ entry: (share: Ledger.Entry, part: Ledger.Entry), of base: Ledger.Entry
  ) -> Percentage? {
    guard entry.part.fact.precision == .exact else { return nil }
    return Percentage(
      entry.share.fact, numerator: entry.part.fact.value, denominator: base.fact.value)
  }
}
