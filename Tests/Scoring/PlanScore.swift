/// Holds the items of a plan against those that were read, one to one.
enum PlanScore {
  /// How like an item must be.
  private static let enough = 0.8

  static func tally(gold: [String], read: [String]) -> Tally {
    let items = gold.map(Likeness.clean)
    let found = read.map(Likeness.clean)
    var candidates: [(likeness: Double, gold: Int, read: Int)] = []
    for (index, item) in items.enumerated() {
      for (place, text) in found.enumerated() {
        let likeness = likeness(item, text)
        if likeness >= enough { candidates.append((likeness, index, place)) }
      }
    }
    var usedGold: Set<Int> = []
    var usedRead: Set<Int> = []
    for pair in candidates.sorted(by: { $0 > $1 })
    where !usedGold.contains(pair.gold) && !usedRead.contains(pair.read) {
      usedGold.insert(pair.gold)
      usedRead.insert(pair.read)
    }
    return Tally(right: usedGold.count, gold: gold.count, given: read.count)
  }

  private static func likeness(_ gold: [Character], _ read: [Character]) -> Double {
    guard !gold.isEmpty, !read.isEmpty else { return 0 }
    let isWider =
      Double(read.count) <= 1.5 * Double(gold.count) && Likeness.contains(read, gold)
    let isNarrower =
      Double(read.count) >= 0.7 * Double(gold.count) && Likeness.contains(gold, read)
    return isWider || isNarrower ? 0.95 : Likeness.ratio(gold, read)
  }
}
