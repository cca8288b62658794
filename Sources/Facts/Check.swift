public import Diagnostics

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
    /// A figure of a report agrees with the cases that a register counts.
    case register
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
  /// The recomputation as a person would write it: `56 + 36 + 84`, `(531176 − 710117) / 710117`.
  public let formula: String
  /// The indexes, in the report or series, of the facts involved, the stated one first.
  public let facts: [Int]
  /// Where the stated figure stands.
  public let place: Place
  /// Whether another base of the same claim agrees, so that this one, which does not, is shown
  /// beside it and contradicts nothing.
  public let isAlternative: Bool
  /// The cell of a statutory table that the claim is about; nil for claims of prose.
  public var spot: StatutoryTable.Spot?
  /// What the figure is held against and what a difference may mean; nil where the formula says it.
  public let account: Wording?

  /// Makes a check; without a formula its operands are written as its kind combines them.
  public init(
    kind: Kind, stated: Number, computed: Number, operands: [String], formula: String? = nil,
    holds: Bool, facts: [Int], place: Place, isAlternative: Bool = false,
    spot: StatutoryTable.Spot? = nil, account: Wording? = nil
  ) {
    self.kind = kind
    self.stated = stated
    self.computed = computed
    self.operands = operands
    self.formula = formula ?? Self.formula(of: operands, as: kind)
    self.holds = holds
    self.facts = facts
    self.place = place
    self.isAlternative = isAlternative
    self.spot = spot
    self.account = account
  }

  /// The recomputation in words, or under the name of its cell: `表三 (七)总计 自然人: 12 + 3 = 16`.
  public var claim: Wording {
    if let account { return account }
    guard let name = spot?.name else { return Wording(same: formula) }
    return Wording(english: name.english + ": " + formula, chinese: name.chinese + ": " + formula)
  }

  private static func formula(of operands: [String], as kind: Kind) -> String {
    guard let first = operands.first, let last = operands.last else { return "" }
    switch kind {
    case .sum, .statutory: return Formula.sum(operands)
    case .ratio, .growth: return Formula.quotient(first, last)
    case .repeat, .register: return Formula.equation(first, last)
    case .list: return operands.joined(separator: "、")
    }
  }
}

extension Check.Kind {
  /// The kind with the words that a person reads.
  public var term: Term {
    let name: Wording =
      switch self {
      case .sum: Wording(english: "sum", chinese: "合计")
      case .ratio: Wording(english: "ratio", chinese: "比率")
      case .repeat: Wording(english: "said twice", chinese: "重复陈述")
      case .list: Wording(english: "list", chinese: "列举")
      case .growth: Wording(english: "growth", chinese: "增减")
      case .statutory: Wording(english: "statutory identity", chinese: "法定勾稽")
      case .register: Wording(english: "register", chinese: "登记")
      }
    return Term(id: rawValue, name: name)
  }
}
