/// A claim that a document makes about its own figures, recomputed: 176 = 56 + 36 + 84.
public struct Check: Sendable, Hashable {
  /// What kind of claim.
  public enum Kind: String, Sendable, CaseIterable {
    /// Parts add up to the stated total.
    case sum
    /// A percentage recomputes from two stated figures.
    case ratio
    /// One thing stated in two places.
    case `repeat`
    /// A list states its length.
    case list
    /// A growth rate agrees with the two years' figures.
    case growth
    /// An identity of the statutory tables.
    case statutory
  }

  /// What kind of claim.
  public let kind: Kind
  /// The figure that the document states.
  public let stated: Number
  /// The figure recomputed from the others; ratios keep two decimals more than the stated one.
  public let computed: Number
  /// The operands, in text order: parts, numerator and denominator, both statements, list members.
  public let operands: [String]
  /// Whether the two agree.
  public let holds: Bool
  /// The indexes, in the report, of the facts involved, the stated one first.
  public let facts: [Int]
  /// Where the stated figure stands.
  public let place: Place

  /// Makes a check.
  public init(
    kind: Kind, stated: Number, computed: Number, operands: [String], holds: Bool, facts: [Int],
    place: Place
  ) {
    self.kind = kind
    self.stated = stated
    self.computed = computed
    self.operands = operands
    self.holds = holds
    self.facts = facts
    self.place = place
  }
}
