import Facts
import Indexing
import Planning

/// The order of groups of cases.
struct CaseOrder {
  private let entries: [CaseTable.Entry]
  private let groups: [Group]
  /// How many cases share the first keys of an entry.
  private let sums: [[Cell]: Int]

  init(_ entries: [CaseTable.Entry], _ groups: [Group]) {
    self.entries = entries
    self.groups = groups
    var sums: [[Cell]: Int] = [:]
    for entry in entries {
      for length in entry.keys.indices {
        sums[Array(entry.keys[...length]), default: 0] += entry.count
      }
    }
    self.sums = sums
  }

  var sorted: [CaseTable.Entry] { entries.sorted(by: precedes) }

  private func precedes(_ left: CaseTable.Entry, _ right: CaseTable.Entry) -> Bool {
    for level in left.keys.indices where left.keys[level] != right.keys[level] {
      let (one, other) = (left.keys[level], right.keys[level])
      if one == .missing || other == .missing { return other == .missing }
      if groups[level].unit != nil { return Self.precedes(one, other) }
      if level == groups.count - 1, left.figure != right.figure {
        return Self.isLarger(left.figure, right.figure)
      }
      let sizes = (sums[Array(left.keys[...level])] ?? 0, sums[Array(right.keys[...level])] ?? 0)
      return sizes.0 == sizes.1 ? Self.precedes(one, other) : sizes.0 > sizes.1
    }
    return false
  }

  private static func isLarger(_ left: FigureValue?, _ right: FigureValue?) -> Bool {
    switch (left, right) {
    case (nil, _): false
    case (_, nil): true
    case (.day(let one)?, .day(let other)?): one > other
    case (let one?, let other?): one.number(decimals: 12) > other.number(decimals: 12)
    }
  }

  /// Periods and numbers ascending, words by their bytes.
  private static func precedes(_ left: Cell, _ right: Cell) -> Bool {
    switch (left, right) {
    case (.number(let one), .number(let other)): one < other
    default: text(left).utf8.lexicographicallyPrecedes(text(right).utf8)
    }
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .term(let term): term.id
    default: ""
    }
  }
}
