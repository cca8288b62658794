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
    var count: Int
    /// The figure asked for; nil where no case has a cell to compute one from.
    var figure: FigureValue?
  }

  /// The groups: the largest first and then by name, periods ascending, cases without a key last.
  let entries: [Entry]
  /// How many cases there are in all groups.
  let count: Int
  /// How each register found its part.
  let ways: [String]

  init(_ entries: [Entry], by groups: [Group], ways: [String]) {
    self.entries = CaseOrder(entries, groups).sorted
    self.ways = ways
    count = entries.reduce(0) { $0 + $1.count }
  }

  /// How many cases have which keys in common, made for who looks some up.
  /// - Complexity: O(groups).
  var counts: [[Cell]: Int] {
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
