import Facts

/// Figures that must add up to the same on both sides: `3511 + 96 = 3486 + 121`.
///
/// Inexact figures decide it only where no exact figures behind them could.
struct Equation {
  /// What is stated, its first figure giving the place.
  let left: [Ledger.Entry]
  /// What it is recomputed from.
  let added: [Ledger.Entry]
  /// What is taken away from that.
  var taken: [Ledger.Entry] = []

  /// Whether both sides are equal; nil where that cannot be decided.
  var verdict: Bool? { claimed.equals(Bounds.sum(added.map(\.fact))) }

  /// Whether the right side is surely more than the left.
  var isExceeded: Bool { claimed.isBelow(Bounds.sum(added.map(\.fact))) }

  /// Whether all figures may be added.
  func isOfOneClass(in vocabulary: Vocabulary) -> Bool {
    guard let unit = left.first?.fact.unit else { return false }
    return facts.allSatisfy { vocabulary.areOfOneClass($0.fact.unit, unit) }
  }

  /// The equation as a check that holds or does not; nil where `holds` is not known.
  func check(_ kind: Check.Kind, holds: Bool?) -> Check? {
    guard let holds, let first = left.first else { return nil }
    let signed = right
    return Check(
      kind: kind, stated: Self.total(left), computed: Self.total(added) - Self.total(taken),
      operands: left.count == 1 ? signed : left.map(\.fact.operand) + signed,
      formula: formula, holds: holds, facts: facts.map(\.index), place: first.fact.place)
  }

  /// All figures, the stated ones first.
  var facts: [Ledger.Entry] { left + added + taken }

  /// What is taken away stands on the left here, since a bound turns over in a difference.
  private var claimed: Bounds { Bounds.sum((left + taken).map(\.fact)) }

  private var right: [String] { added.map(\.fact.operand) + taken.map { "-" + $0.fact.operand } }

  /// The side that is recomputed, and the stated one too where either alone is no sum.
  private var formula: String {
    let sum = Formula.sum(right)
    guard left.count > 1 || right.count == 1 else { return sum }
    return Formula.sum(left.map(\.fact.operand)) + " = " + sum
  }

  private static func total(_ entries: [Ledger.Entry]) -> Number {
    entries.reduce(.zero) { $0 + $1.fact.value }
  }
}
