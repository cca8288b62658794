import Facts
import Indexing
import Planning

/// The order of groups of cases.
struct CaseOrder {
  private let groups: [Group]
  /// The ranks of the keys of each group of cases, one behind the other.
  private let ranks: [Int]
  private let counts: [Int]
  /// What the figures are compared by, computed once for each: a mean is a division.
  private let values: [Number?]
  /// For each level how many cases share the keys up to it with a group of cases.
  private var sizes: [[Int]] = []

  init(
    _ groups: [Group], _ ranks: [[Int]], _ numbers: [Int], _ counts: [Int],
    _ figures: [FigureValue?]
  ) {
    self.groups = groups
    self.counts = counts
    values = figures.map { $0.map(Self.value) }
    self.ranks = numbers.enumerated().map { ranks[$0 % groups.count][$1] }
    // The keys up to a level as one number: a look-up by a list would cost more than the rest.
    var prefixes = [Int](repeating: 0, count: counts.count)
    for level in groups.indices.dropLast() {
      for place in counts.indices {
        let number = numbers[place * groups.count + level]
        prefixes[place] = prefixes[place] * ranks[level].count + number
      }
      sizes.append(Self.sums(counts, by: prefixes))
    }
    if !groups.isEmpty { sizes.append(counts) }
  }

  /// For each place the sum over all places with the same prefix.
  private static func sums(_ counts: [Int], by prefixes: [Int]) -> [Int] {
    var sums: [Int: Int] = [:]
    for (prefix, count) in zip(prefixes, counts) { sums[prefix, default: 0] += count }
    return prefixes.map { sums[$0] ?? 0 }
  }

  /// The places in order; with a number only of those that may be among so many largest.
  func sorted(most: Int?) -> [Int] {
    guard let most, most < counts.count else { return counts.indices.sorted(by: precedes) }
    let least =
      counts.indices.filter { !lacksKey($0) }.map { counts[$0] }
      .sorted(by: >).prefix(most).last ?? 0
    return counts.indices.filter { counts[$0] >= least }.sorted(by: precedes)
  }

  /// Whether the cases of a group do not say what is asked for.
  func lacksKey(_ place: Int) -> Bool {
    ranks[place * groups.count..<(place + 1) * groups.count].contains(CaseKeys.missing)
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    for level in groups.indices {
      let one = ranks[left * groups.count + level]
      let other = ranks[right * groups.count + level]
      if one == other { continue }
      if one == CaseKeys.missing || other == CaseKeys.missing { return other == CaseKeys.missing }
      if groups[level].unit != nil { return one < other }
      if level == groups.count - 1, values[left] != values[right] {
        guard let value = values[left], let limit = values[right] else {
          return values[right] == nil
        }
        return value > limit
      }
      let (size, others) = (sizes[level][left], sizes[level][right])
      return size == others ? one < other : size > others
    }
    return false
  }

  private static func value(of figure: FigureValue) -> Number {
    if case .day(let day) = figure { Number(day.number) } else { figure.number(decimals: 12) }
  }
}
