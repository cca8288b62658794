/// A condition over the codes of a register, as rows and cells are held against it.
indirect enum RegisterFilter: Sendable, Hashable {
  case all
  case none
  case leaf(Leaf)
  case and([RegisterFilter])
  case or([RegisterFilter])
  case not(RegisterFilter)

  /// What is asked of one column.
  enum Leaf: Sendable, Hashable {
    /// The column's code is a member.
    case codes(column: Int, CodeRanges)
    /// The column's text, or its number as it is written, holds a folded text.
    case contains(column: Int, [UInt8])
    /// The column's text is one of some; the empty one is that of a row without.
    case texts(column: Int, Set<String>)

    /// The column.
    var column: Int {
      switch self {
      case .codes(let column, _), .contains(let column, _), .texts(let column, _): column
      }
    }
  }

  /// The leaves, in the order in which they stand.
  var leaves: [Leaf] {
    switch self {
    case .all, .none: []
    case .leaf(let leaf): [leaf]
    case .and(let filters), .or(let filters): filters.flatMap(\.leaves)
    case .not(let filter): filter.leaves
    }
  }

  /// The leaves that must all hold, where that is the whole of the condition.
  var conjunction: [Leaf]? {
    switch self {
    case .all: return []
    case .leaf(let leaf): return [leaf]
    case .and(let filters):
      let parts = filters.map(\.conjunction)
      return parts.contains(nil) ? nil : parts.flatMap { $0 ?? [] }
    case .none, .or, .not: return nil
    }
  }

  /// Whether the condition holds, given which leaves do.
  func holds(_ leafHolds: (Leaf) -> Bool) -> Bool {
    switch self {
    case .all: true
    case .none: false
    case .leaf(let leaf): leafHolds(leaf)
    case .and(let filters): filters.allSatisfy { $0.holds(leafHolds) }
    case .or(let filters): filters.contains { $0.holds(leafHolds) }
    case .not(let filter): !filter.holds(leafHolds)
    }
  }

  /// Whether some row of a block may fit, by the least and the largest code of its columns.
  func mayHold(inBlock block: Int, of columns: [IndexedColumn]) -> Bool {
    switch self {
    case .all, .not, .leaf(.contains), .leaf(.texts): true
    case .none: false
    case .leaf(.codes(let column, let ranges)):
      ranges.holds(anyOf: columns[column].blocks[block])
    case .and(let filters):
      filters.allSatisfy { $0.mayHold(inBlock: block, of: columns) }
    case .or(let filters):
      filters.contains { $0.mayHold(inBlock: block, of: columns) }
    }
  }
}
