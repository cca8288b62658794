/// How alike two texts are, 0 to 1, a pair of letters that many sentences use saying little.
///
/// The cosine of the two sets of pairs, where a pair that stands in n sentences weighs 1/n of one
/// that stands in a single one. So 信息公开, which every openness report repeats, makes no two
/// sentences alike, and a sentence that shares nothing with either text changes no score.
struct Likeness: Sendable {
  private let counts: [UInt64: Int]

  /// Learns from sentences which pairs are common.
  init(of sentences: some Sequence<CharacterPairs>) {
    var counts: [UInt64: Int] = [:]
    for sentence in sentences {
      for pair in sentence.pairs { counts[pair, default: 0] += 1 }
    }
    self.counts = counts
  }

  /// The likeness: 1 for the same pairs, 0 for none in common, the same in either order.
  /// - Complexity: O(pairs of both).
  func score(_ left: CharacterPairs, _ right: CharacterPairs) -> Double {
    var (shared, leftSum, rightSum) = (0.0, 0.0, 0.0)
    var rest = right.pairs[...]
    for pair in left.pairs {
      let weight = weight(of: pair)
      leftSum += weight
      rest = rest.drop { $0 < pair }
      if rest.first == pair { shared += weight }
    }
    for pair in right.pairs { rightSum += weight(of: pair) }
    return shared > 0 ? min(1, shared / (leftSum * rightSum).squareRoot()) : 0
  }

  private func weight(of pair: UInt64) -> Double { 1 / Double(max(1, counts[pair, default: 1])) }
}
