import Facts

/// A growth in prose recomputed on every base that could be meant.
///
/// 比上年下降25.2% of 531176件 is of the 710117件 of history, of last year's report, or of the bureau
/// before the reform. Where one base agrees the growth holds, and the others are alternatives that
/// contradict nothing; where none does, all are shown. The base that the report itself states beside
/// the rate is the report's own check (`GrowthRule`), which decides but is not repeated here.
struct YearOnYearRule: AuditRule {
  /// A year's figure and the year before's that a growth may be between.
  private struct Base {
    let now: Ledger.Entry
    let before: Ledger.Entry
    let computed: Number
    let holds: Bool
  }

  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    let figures = StageFreeFigures(ledger: ledger, vocabulary: vocabulary)
    var seen: [Ledger.Subject: Set<Number>] = [:]
    return ledger.entries.flatMap { growth -> [Check] in
      guard let claim = Growth(growth.fact, vocabulary: vocabulary),
        seen[Ledger.Subject(growth.fact), default: []].insert(growth.fact.value).inserted
      else { return [] }
      return checks(of: growth, claim: claim, figures: figures, in: ledger)
    }
  }

  private func checks(
    of growth: Ledger.Entry, claim: Growth, figures: StageFreeFigures, in ledger: Ledger
  ) -> [Check] {
    let own = GrowthRule().check(growth, in: ledger)
    let bases = bases(of: growth, claim: claim, figures: figures, in: ledger)
      .filter { base in !isOwn(base, own: own, in: ledger) }
    let stated = StatedGrowthRule(vocabulary: vocabulary).check(growth, in: ledger)
    let agrees = own?.holds == true || stated?.holds == true || bases.contains(where: \.holds)
    return bases.map { base in
      let operands = [base.now, base.before].map(\.fact.operand)
      return Check(
        kind: .growth, stated: growth.fact.value, computed: base.computed, operands: operands,
        formula: claim.formula(now: operands[0], before: operands[1]), holds: base.holds,
        facts: [growth, base.now, base.before].map(\.index), place: growth.fact.place,
        isAlternative: agrees && !base.holds)
    }
  }

  /// The distinct pairs of figures that the growth may be between, in document order.
  private func bases(
    of growth: Ledger.Entry, claim: Growth, figures: StageFreeFigures, in ledger: Ledger
  ) -> [Base] {
    var subject = Ledger.Subject(
      growth.fact, measure: claim.measure, coordinates: claim.coordinates)
    let nows = figures.figures(of: subject)
    subject.period = subject.period.yearBefore
    let befores = ledger.lineage(of: subject.organisation).flatMap { name in
      subject.organisation = name
      return figures.figures(of: subject)
    }
    var seen: Set<[Number]> = []
    return nows.flatMap { now in
      befores.compactMap { before in
        guard now.fact.coordinates == before.fact.coordinates,
          vocabulary.areOfOneClass(now.fact.unit, before.fact.unit),
          let found = claim.recomputed(now: now.fact, before: before.fact),
          seen.insert([now.fact.value, before.fact.value]).inserted
        else { return nil }
        return Base(now: now, before: before, computed: found.computed, holds: found.holds)
      }
    }
  }

  /// Whether a base is the one that the report's own check used: this year's figure less the
  /// difference stated beside it.
  private func isOwn(_ base: Base, own: Check?, in ledger: Ledger) -> Bool {
    guard let own, own.facts.count == 3 else { return false }
    let (change, now) = (ledger.entries[own.facts[1]].fact, ledger.entries[own.facts[2]].fact)
    return base.now.fact.value == now.value && base.before.fact.value == now.value - change.value
  }
}
