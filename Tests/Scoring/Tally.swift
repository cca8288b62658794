/// How many were right, how many there are, and how many were given.
public struct Tally: Sendable, Equatable {
  /// Those given that are right.
  public var right: Int
  /// Those that there are.
  public var gold: Int
  /// Those given, right or wrong.
  public var given: Int

  /// The right share of what was given; 1 where nothing was and nothing is.
  public var precision: Double {
    given > 0 ? Double(right) / Double(given) : gold == 0 ? 1 : 0
  }

  /// The share found of what there is; 1 where there is nothing and nothing was given.
  public var recall: Double { gold > 0 ? Double(right) / Double(gold) : given == 0 ? 1 : 0 }

  /// The harmonic mean of precision and recall.
  public var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }

  /// Counts those right, those that there are and those given.
  public init(right: Int = 0, gold: Int = 0, given: Int = 0) {
    self.right = right
    self.gold = gold
    self.given = given
  }

  static func + (one: Tally, other: Tally) -> Tally {
    Tally(
      right: one.right + other.right, gold: one.gold + other.gold, given: one.given + other.given)
  }
}
