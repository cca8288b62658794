import Facts

/// A percentage agrees with the two figures it is of: 五星6件 of 民心网24件 is 优秀率25%.
struct RatioRule: AuditRule {
  /// What a rate counts, as a dimension that its numerator carries: 结案率 counts closed ones.
  static let numerators: [String: (dimension: String, value: String)] = [
    "closure_rate": ("status", "closed"),
    "excellent": ("rating", "five_star"),
  ]

  func checks(of ledger: Ledger) -> [Check] {
    let own = ledger.entries.compactMap { check($0, in: ledger) }
    let judged = Set(own.compactMap(\.facts.first))
    return own
      + listedShares(in: ledger, but: judged).flatMap { sharesOfOneBase($0, in: ledger) }
  }

  private func check(_ rate: Ledger.Entry, in ledger: Ledger) -> Check? {
    guard rate.fact.unit == "%", rate.fact.implied == nil, rate.fact.role != .repeat,
      let measure = rate.fact.coordinates["of"].first,
      let (numerator, denominator) = operands(of: rate.fact, measure: measure, in: ledger)
        ?? likelyOperands(of: rate, measure: measure, in: ledger),
      numerator.index != denominator.index,
      numerator.fact.precision == .exact, denominator.fact.precision == .exact,
      let percentage = Percentage(
        rate.fact, numerator: numerator.fact.value, denominator: denominator.fact.value)
    else { return nil }
    if !percentage.holds, percentage.isFar(from: rate.fact) { return nil }
    if !percentage.holds,
      holdsOtherwise(rate, numerator: numerator, denominator: denominator, in: ledger)
    {
      return nil
    }
    return Check(
      kind: .ratio, stated: rate.fact.value, computed: percentage.computed,
      operands: [numerator, denominator].map(\.fact.value.description), holds: percentage.holds,
      facts: [rate, numerator, denominator].map(\.index), place: rate.fact.place)
  }

  /// Whether a closing rate that these figures contradict is right of others, of which the report does
  /// not say that they are its base.
  private func holdsOtherwise(
    _ rate: Ledger.Entry, numerator: Ledger.Entry, denominator: Ledger.Entry, in ledger: Ledger
  ) -> Bool {
    guard rate.fact.measure == "closure_rate" else { return false }
    // More is closed than came in: what was carried over is counted too, or another base meant.
    return numerator.fact.value > denominator.fact.value
      || isWithoutPassed(rate, numerator: numerator, denominator: denominator, in: ledger)
      || isOfAnother(rate, numerator: numerator, in: ledger)
  }

  /// 市级2946件,向下转办58件: what was passed on is for those to close whom it was passed to.
  private func isWithoutPassed(
    _ rate: Ledger.Entry, numerator: Ledger.Entry, denominator: Ledger.Entry, in ledger: Ledger
  ) -> Bool {
    let passed = ledger.entries.filter {
      $0.fact.measure == numerator.fact.measure
        && ["transferred", "rejected", "withdrawn"].contains(
          $0.fact.coordinates["status"].first ?? "")
    }
    return passed.contains { passed in
      [denominator.fact.value - passed.fact.value, denominator.fact.value + passed.fact.value]
        .contains { holds(rate, numerator: numerator, denominator: $0) }
    }
  }

  /// 派件18260件,结案17895件,结案率98%: the rate is that of another figure of its line.
  private func isOfAnother(
    _ rate: Ledger.Entry, numerator: Ledger.Entry, in ledger: Ledger
  ) -> Bool {
    ledger.entries.contains { base in
      base.fact.measure == numerator.fact.measure && base.fact.precision == .exact
        && base.fact.sharesLine(with: rate.fact)
        && base.fact.value >= numerator.fact.value && base.index != numerator.index
        && holds(rate, numerator: numerator, denominator: base.fact.value)
    }
  }

  private func holds(_ rate: Ledger.Entry, numerator: Ledger.Entry, denominator: Number) -> Bool {
    Percentage(rate.fact, numerator: numerator.fact.value, denominator: denominator)?.holds == true
  }

  /// The two facts that a rate divides, where the report states both.
  private func operands(
    of rate: Fact, measure: String, in ledger: Ledger
  ) -> (Ledger.Entry, Ledger.Entry)? {
    let kind = rate.coordinates["kind"].first
    var base = rate.coordinates
    for annotation in ["of", "kind", "within"] { base[annotation] = [] }
    if kind == "share" { return share(of: measure, base, rate: rate, in: ledger) }
    guard kind == nil || kind == "excellent",
      let counted = Self.numerators[kind ?? rate.measure]
    else { return nil }
    var numerator = base
    numerator[counted.dimension] = [counted.value]
    guard let top = ledger.statement(of: measure, with: numerator, like: rate),
      let bottom = ledger.statement(of: measure, with: base, like: rate),
      top.fact.value <= bottom.fact.value
    else { return nil }
    return (top, bottom)
  }

  /// Of several figures of one subject the last one that the rate's own line states before it.
  private func nearest(
    _ subject: Ledger.Subject, to rate: Fact, in ledger: Ledger
  ) -> Ledger.Entry? {
    ledger.statements(of: subject).last {
      $0.fact.sharesLine(with: rate)
        && $0.fact.place.number.upperBound <= rate.place.number.lowerBound
    }
  }

  /// A share's numerator carries all its dimensions; its denominator is the fact that it splits,
  /// or else the one that carries one dimension less.
  private func share(
    of measure: String, _ base: Coordinates, rate: Fact, in ledger: Ledger
  ) -> (Ledger.Entry, Ledger.Entry)? {
    var numerator = base
    numerator["within"] = rate.coordinates["within"]
    guard
      let top = ledger.statement(of: measure, with: numerator, like: rate)
        ?? nearest(
          Ledger.Subject(rate, measure: measure, coordinates: numerator), to: rate, in: ledger)
    else { return nil }
    if let whole = top.fact.partOf, top.fact.role == .part, ledger.entries.indices.contains(whole) {
      return (top, ledger.entries[whole])
    }
    for dimension in base.dimensions.reversed() {
      var whole = base
      whole[dimension] = []
      if let bottom = ledger.statement(of: measure, with: whole, like: rate) {
        return (top, bottom)
      }
    }
    return nil
  }
}
