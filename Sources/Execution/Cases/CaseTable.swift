import Facts
import Indexing
import Planning

/// Counts and figures of groups of cases, from one register or several.
struct CaseTable {
  /// One group.
  struct Entry {
    /// What its cases have in common, a cell for each group asked for.
    let keys: [Cell]
    /// How many cases it has.
    let count: Int
    /// The figure asked for; nil where no case has a cell to compute one from.
    let figure: FigureValue?
  }

  /// How many cases there are in all groups.
  let count: Int
  /// How many cases do not say what some group asks for.
  let countWithoutKey: Int
  /// How each register found its part.
  let ways: [(register: String, way: RegisterWay)]

  private let keys: [CaseKeys]
  /// The numbers of the keys of each group, one behind the other.
  private let numbers: [Int]
  private let counts: [Int]
  private let figures: [FigureValue?]
  private let order: [Int]

  init(
    groups: [Group], keys: [CaseKeys], numbers: [Int], counts: [Int], figures: [FigureValue?],
    ways: [(register: String, way: RegisterWay)], most: Int?
  ) {
    // Of a few largest groups among many, only those few are named.
    self.keys = most == nil ? keys.map(\.named) : keys
    self.numbers = numbers
    self.counts = counts
    self.figures = figures
    self.ways = ways
    let order = CaseOrder(groups, keys.map(\.ranks), numbers, counts, figures)
    self.order = order.sorted(most: most)
    count = counts.reduce(0, +)
    countWithoutKey = counts.indices.filter(order.lacksKey).reduce(0) { $0 + counts[$1] }
  }

  /// The groups: the largest first and then by name, periods ascending, cases without a key last.
  ///
  /// Each is made when it is asked for; where only so many largest are wanted, the others are left
  /// out.
  var entries: LazyMapSequence<[Int], Entry> { order.lazy.map(entry) }

  private func entry(at place: Int) -> Entry {
    Entry(
      keys: keys.indices.map { keys[$0][numbers[place * keys.count + $0]] },
      count: counts[place], figure: figures[place])
  }

  /// How many cases have some keys in common, by the keys.
  var countsByKeys: [[Cell]: Int] {
    Dictionary(entries.map { ($0.keys, $0.count) }, uniquingKeysWith: { first, _ in first })
  }
}

extension FigureValue {
  /// The value as a number, a mean rounded to some decimals; zero for a day.
  func number(decimals: Int) -> Number {
    switch self {
    case .number(let number): number
    case .mean(let sum, let terms):
      sum.ratio(to: Number(terms), scaledBy: 0, decimals: decimals) ?? .zero
    case .day: .zero
    }
  }
}
