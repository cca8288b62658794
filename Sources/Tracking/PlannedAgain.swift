import Facts

/// Actions that two plans, one after the other, have in common.
struct PlannedAgain {
  /// An action and the one of the later plan that repeats it.
  struct Pair {
    let earlier: PlannedAction
    let later: PlannedAction
  }

  /// The likeness from which an action is taken for one planned again: as for a reworded action of
  /// the journal, since both ask whether two wordings mean one action.
  static let threshold = EntryMatcher.sameAction

  /// For each action of a plan the most alike one of the next report's plan, where it is alike.
  /// - Complexity: O(actions of one × letters of the other).
  static func pairs(from earlier: Report, to later: Report) -> [Pair] {
    let old = PlannedAction.all(of: earlier).filter(\.standsAlone)
    let new = PlannedAction.all(of: later).filter(\.standsAlone).map {
      ($0, CharacterPairs(of: $0.text))
    }
    let likeness = Likeness(of: new.map(\.1))
    return old.compactMap { action in
      let wanted = CharacterPairs(of: action.text)
      let scores = new.map { ($0.0, likeness.score(wanted, $0.1)) }
      let best = scores.max { $0.1 < $1.1 }
      return best.flatMap { $0.1 >= threshold ? Pair(earlier: action, later: $0.0) : nil }
    }
  }
}
