import Facts

/// Months, quarters or halves that tile a year add up to it; those of them that are known stay
/// within it: 2018-01/2018-11 has 657702 of the 710117件 of 2018.
struct PeriodRule: AuditRule {
  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    let flows = ledger.entries.filter { isFlow($0.fact) && ledger.isStatement($0) }
    let pieces = Dictionary(
      grouping: flows.filter { isPieceOfYear($0.fact.period) }, by: { yearSubject(of: $0.fact) })
    return flows.filter { $0.fact.period.wholeYear != nil }.flatMap { year -> [Check] in
      checks(of: year, pieces: pieces[Ledger.Subject(year.fact), default: []])
    }
  }

  private func checks(of year: Ledger.Entry, pieces: [Ledger.Entry]) -> [Check] {
    let alike = pieces.filter { vocabulary.areOfOneClass($0.fact.unit, year.fact.unit) }
      .sorted { $0.fact.period < $1.fact.period }
    let tiled = [1, 3, 6].compactMap { tiling(of: alike, months: $0) }
      .map { Equation(left: [year], added: $0) }
    guard tiled.isEmpty else { return tiled.compactMap { $0.check(.sum, holds: $0.verdict) } }
    let known = Equation(left: [year], added: disjointPieces(of: alike))
    return [known.check(.sum, holds: known.isExceeded ? false : nil)].compactMap { $0 }
  }

  /// The pieces of one length where they make up the year.
  private func tiling(of pieces: [Ledger.Entry], months: Int) -> [Ledger.Entry]? {
    let tiles = pieces.filter {
      $0.fact.period.months == months && $0.fact.period.firstMonth % months == 0
    }
    return tiles.count == 12 / months ? tiles : nil
  }

  /// The pieces that share no month and are together the most.
  /// - Complexity: O(pieces), since a year has twelve months.
  private func disjointPieces(of pieces: [Ledger.Entry]) -> [Ledger.Entry] {
    var best: [(sum: Number, pieces: [Ledger.Entry])] = [(.zero, [])]
    for month in 0..<12 {
      var most = best[month]
      for piece in pieces where piece.fact.period.lastMonth % 12 == month {
        guard let lower = Bounds(piece.fact).lower else { continue }
        let before = best[piece.fact.period.firstMonth % 12]
        if before.sum + lower > most.sum { most = (before.sum + lower, before.pieces + [piece]) }
      }
      best.append(most)
    }
    return best[12].pieces
  }

  /// Whether figures of months add up to one of the year: cases that came in, not those open.
  private func isFlow(_ fact: Fact) -> Bool {
    let isStock = fact.coordinates.entries.contains { entry in
      entry.values.contains { vocabulary.dimension(entry.dimension)?.value($0)?.isStock == true }
    }
    return fact.isCount(in: vocabulary) && !isStock && !vocabulary.isKindOfItsOwn(fact)
      && vocabulary.measure(fact.measure)?.nature ?? .flow == .flow
      // What a month took over from the month before is counted again in every month.
      && fact.coordinates["status"] != ["received_or_carried"]
  }

  private func isPieceOfYear(_ period: Period) -> Bool {
    period.wholeYear == nil && period.firstMonth / 12 == period.lastMonth / 12
  }

  private func yearSubject(of fact: Fact) -> Ledger.Subject {
    var subject = Ledger.Subject(fact)
    subject.period = .year(fact.period.firstMonth / 12)
    return subject
  }
}
