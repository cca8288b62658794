/// The largest one-to-one matching between gold facts and facts that were read.
struct FactMatching {
  /// The read fact of each gold fact that has one, by gold index.
  private(set) var pairs: [Int: Int] = [:]
  private var owner: [Int: Int] = [:]
  private let choices: [[Int]]

  /// Matches the facts that agree in measure and value and fit besides.
  /// - Complexity: O(gold · read) comparisons.
  init(
    _ gold: [ScoredFact], _ read: [ScoredFact], where fits: (ScoredFact, ScoredFact) -> Bool
  ) {
    choices = gold.map { fact in
      read.indices.filter { fact.isStated(by: read[$0]) && fits(fact, read[$0]) }
    }
    for index in gold.indices.sorted(by: { (choices[$0].count, $0) < (choices[$1].count, $1) }) {
      var seen: Set<Int> = []
      _ = place(index, &seen)
    }
    pairs = Dictionary(uniqueKeysWithValues: owner.map { ($0.value, $0.key) })
  }

  /// Finds a place for a gold fact, moving others where needed.
  private mutating func place(_ index: Int, _ seen: inout Set<Int>) -> Bool {
    for choice in choices[index] where seen.insert(choice).inserted {
      if let other = owner[choice], !place(other, &seen) { continue }
      owner[choice] = index
      return true
    }
    return false
  }
}
