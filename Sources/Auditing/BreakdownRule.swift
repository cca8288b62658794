import Facts

/// Parts that a table gives, or that another document gives than the total, add up to the total.
///
/// A fact of a report is a part where the report says so; a row of a history table, of every figure
/// that has its dimensions less one. Parts above their total are wrong; parts below it leave a
/// remainder, which is wrong only where the list is complete: by a form for a closed dimension, and
/// for free words as within a report, where one document gives them all.
struct BreakdownRule: AuditRule {
  /// The total and the dimension by which some facts split it.
  private struct Split: Hashable {
    let total: Int
    let dimension: String
  }

  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    breakdowns(in: ledger)
      .sorted { ($0.key.total, $0.key.dimension) < ($1.key.total, $1.key.dimension) }
      .compactMap { split, parts in check(split, parts: parts, in: ledger) }
  }

  /// - Complexity: O(facts × dimensions of a fact).
  private func breakdowns(in ledger: Ledger) -> [Split: [Ledger.Entry]] {
    ledger.entries.reduce(into: [:]) { breakdowns, entry in
      guard entry.fact.isCount(in: vocabulary), !vocabulary.isKindOfItsOwn(entry.fact) else {
        return
      }
      let splits =
        ledger.isHistory(entry)
        ? tableSplits(of: entry, in: ledger) : linkedSplit(of: entry, in: ledger)
      for split in splits { breakdowns[split, default: []].append(entry) }
    }
  }

  /// The figures that have a row's dimensions less one.
  private func tableSplits(of row: Ledger.Entry, in ledger: Ledger) -> [Split] {
    vocabulary.splits(of: row.fact).compactMap { dimension in
      var coordinates = row.fact.coordinates
      coordinates[dimension] = []
      return ledger.statement(of: row.fact.measure, with: coordinates, like: row.fact)
        .map { Split(total: $0.index, dimension: dimension) }
    }
  }

  /// The figure that a report names as the whole of a fact.
  private func linkedSplit(of part: Ledger.Entry, in ledger: Ledger) -> [Split] {
    guard part.fact.role == .part, let total = part.fact.partOf,
      ledger.entries.indices.contains(total),
      ledger.entries[total].fact.measure == part.fact.measure,
      let dimension = part.fact.splits,
      vocabulary.mayAddUp(over: dimension, of: part.fact.measure)
    else { return [] }
    return [Split(total: total, dimension: dimension)]
  }

  private func check(_ split: Split, parts: [Ledger.Entry], in ledger: Ledger) -> Check? {
    let total = ledger.entries[split.total]
    let once = parts.filter(ledger.isStatement)
    let equation = Equation(left: [total], added: once)
    guard once.count > 1, !ledger.isOneReport(equation.facts),
      !isDoubtful(parts, by: split.dimension, in: ledger), equation.isOfOneClass(in: vocabulary)
    else { return nil }
    if equation.isExceeded { return equation.check(.sum, holds: false) }
    let isShort = equation.verdict == false
    let isClaim = !isShort || isComplete(equation, by: split.dimension)
    return isClaim ? equation.check(.sum, holds: equation.verdict) : nil
  }

  /// Whether parts may count a piece twice: two figures for one part, one part that includes
  /// another (来信(含传真)), or free words of several documents.
  private func isDoubtful(
    _ parts: [Ledger.Entry], by dimension: String, in ledger: Ledger
  ) -> Bool {
    let isDisputed = parts.contains { ledger.statement(of: Ledger.Subject($0.fact)) == nil }
    let included = Set(parts.flatMap { $0.fact.coordinates["includes"] })
    let named = parts.flatMap { $0.fact.coordinates[dimension] }
    let isClosed = vocabulary.dimension(dimension)?.isClosed ?? false
    return isDisputed || named.contains(where: included.contains)
      || !isClosed && Set(parts.map(ledger.document)).count > 1
  }

  private func isComplete(_ equation: Equation, by dimension: String) -> Bool {
    guard let total = equation.left.first?.fact else { return false }
    let parts = equation.added.map(\.fact)
    if vocabulary.dimension(dimension)?.isClosed ?? false {
      return CompleteList.isComplete(parts, of: total, by: dimension)
    }
    let sum = parts.reduce(Number.zero) { $0 + $1.value }
    return (parts + [total]).allSatisfy { $0.precision == .exact }
      && SumRule.nearlyExhausts(sum, total.value, parts: parts.count)
  }
}
