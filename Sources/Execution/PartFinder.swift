import Facts
import Indexing

/// Finds what part of a stated figure fits a condition, down the tree of its parts.
struct PartFinder {
  let index: FactIndex
  let schema: Schema

  /// The part of a row that fits a condition.
  /// - Complexity: O(parts below the row × size of the condition).
  func part(of row: Int, where filter: RowFilter) -> Part {
    let verdict = filter.verdict(row, in: index)
    let value = index.value(row)
    switch verdict.truth {
    case .none: return Part(low: .zero, high: .zero, byName: verdict.isByName ? [row] : [])
    case .all:
      return Part(
        low: value, high: value, terms: [Part.Term(row: row, isTakenAway: false)],
        hasEvidence: true, byName: verdict.isByName ? [row] : [])
    case .some: break
    }
    var best = Part(low: .zero, high: value, cuts: verdict.isCut ? [row] : [])
    for split in splits(of: row) where !best.isSettled {
      let part = part(of: row, where: filter, along: split)
      if part.isSettled || (part.hasEvidence && !best.hasEvidence)
        || (!part.cuts.isEmpty && best.cuts.isEmpty && !best.hasEvidence)
      {
        best = part
      }
    }
    return best
  }

  /// The parts of a row that split it by one column.
  struct Split {
    let column: Int
    var rows: [Int]
  }

  /// The ways in which a row is split; parts of another stage do not split it.
  func splits(of row: Int) -> [Split] {
    var splits: [Split] = []
    for child in index.children(row) {
      let child = Int(child)
      guard schema.stage(of: child, index) == schema.stage(of: row, index),
        let column = index.split(child) ?? schema.difference(child, from: row, index),
        !schema.isStage(column)
      else { continue }
      if let place = splits.firstIndex(where: { $0.column == column }) {
        splits[place].rows.append(child)
      } else {
        splits.append(Split(column: column, rows: [child]))
      }
    }
    return splits
  }

  private func part(of row: Int, where filter: RowFilter, along split: Split) -> Part {
    let column = index.table.columns[split.column]
    var named: Set<UInt32> = []
    for child in split.rows { named.formUnion(column.cells[Int(column.codes[child])].values) }
    let rest = filter.truth(
      row, in: index, known: KnownColumn(column: split.column, content: .rest(named: named)))
    let measure = index.table.columns[0].codes[row]
    if schema.isMultiValued(split.column, measure: measure) {
      return overlappingPart(of: row, where: filter, split.rows, rest)
    }
    return disjointPart(of: row, where: filter, split.rows, rest)
  }

  /// Parts that share nothing: the fitting ones together, or the whole less the others.
  private func disjointPart(
    of row: Int, where filter: RowFilter, _ children: [Int], _ rest: Truth
  ) -> Part {
    let sum = children.reduce(Number.zero) { $0 + index.value($1) }
    let left = index.value(row) - sum
    var result = Part.nothing
    if left < .zero { result.exceeded = [row] }
    guard rest == .all else {
      for child in children { result.add(part(of: child, where: filter)) }
      if rest == .some { result.high = result.high + max(left, .zero) }
      let isWhole = left == .zero && result.terms.count == children.count && result.isSettled
      if isWhole, result.terms.allSatisfy({ !$0.isTakenAway }), result.low == index.value(row) {
        result.terms = [Part.Term(row: row, isTakenAway: false)]
      }
      return result
    }
    result.low = index.value(row)
    result.high = index.value(row)
    result.terms = [Part.Term(row: row, isTakenAway: false)]
    result.hasEvidence = true
    for child in children { result.takeAway(part(of: child, where: filter.negated)) }
    return result
  }

  /// Parts that may share cases: one alone is known, or the whole less one; else there are bounds.
  private func overlappingPart(
    of row: Int, where filter: RowFilter, _ children: [Int], _ rest: Truth
  ) -> Part {
    let whole = index.value(row)
    let isComplement = rest == .all
    let parts = children.map { part(of: $0, where: isComplement ? filter.negated : filter) }
      .filter { $0.hasEvidence || $0.high > .zero }
    var result = Part.nothing
    if isComplement {
      result = Part(
        low: whole, high: whole, terms: [Part.Term(row: row, isTakenAway: false)],
        hasEvidence: true)
    }
    if parts.count <= 1 {
      for part in parts { isComplement ? result.takeAway(part) : result.add(part) }
      if rest == .some { result.high = whole }
      return result
    }
    let most = parts.reduce(Number.zero) { max($0, $1.low) }
    let sum = min(whole, parts.reduce(Number.zero) { $0 + $1.high })
    result.low = isComplement ? whole - sum : most
    result.high = isComplement ? whole - most : rest == .some ? whole : sum
    result.hasEvidence = true
    result.terms += parts.flatMap(\.terms)
    for part in parts { result.note(part) }
    return result
  }
}
