import Facts
import Indexing
import Planning

/// The order of groups of cases.
///
/// A register may have a group for each of millions of case numbers. So cells are compared once for
/// each level of the keys, and groups by the whole numbers that come of it.
struct CaseOrder {
  private let entries: [CaseTable.Entry]
  private let groups: [Group]

  init(_ entries: [CaseTable.Entry], _ groups: [Group]) {
    self.entries = entries
    self.groups = groups
  }

  /// What decides between groups, the first difference first.
  private struct Key {
    /// The place of the cells before.
    let parent: Int
    /// How many cases share the cells so far: -1 without a cell, which stands last; 0 for periods,
    /// whose order is not that of their sizes.
    var size: Int
    /// The place of the cell among all cells of its level.
    let rank: Int
    /// The entry, or for the level before the last the first of those that share the cells.
    let entry: Int

    static func precedes(_ left: Key, _ right: Key) -> Bool {
      if left.parent != right.parent { return left.parent < right.parent }
      return left.size == right.size ? left.rank < right.rank : left.size > right.size
    }
  }

  /// - Complexity: O(groups × log groups) comparisons of whole numbers.
  var sorted: [CaseTable.Entry] {
    guard let last = groups.indices.last else { return entries }
    var parents = [Int](repeating: 0, count: entries.count)
    for level in 0..<last { parents = places(at: level, under: parents) }
    let ranks = ranks(at: last)
    var keys = entries.indices.map { key(of: $0, at: last, under: parents, ranks) }
    if groups[last].unit == nil, entries.contains(where: { $0.figure != nil }) {
      keys.sort(by: precedesByFigure)
    } else {
      keys.sort(by: Key.precedes)
    }
    return keys.map { entries[$0.entry] }
  }

  private func key(of entry: Int, at level: Int, under parents: [Int], _ ranks: [Int]) -> Key {
    let isPeriod = groups[level].unit != nil
    let size =
      entries[entry].keys[level] == .missing ? -1 : isPeriod ? 0 : entries[entry].count
    return Key(parent: parents[entry], size: size, rank: ranks[entry], entry: entry)
  }

  /// For each entry the place of its cells up to a level among those of all entries.
  private func places(at level: Int, under parents: [Int]) -> [Int] {
    struct Head: Hashable {
      let parent: Int
      let rank: Int
    }
    let ranks = ranks(at: level)
    var numbers: [Head: Int] = [:]
    var keys: [Key] = []
    let numbered = entries.indices.map { entry in
      let head = Head(parent: parents[entry], rank: ranks[entry])
      let key = key(of: entry, at: level, under: parents, ranks)
      guard let number = numbers[head] else {
        numbers[head] = keys.count
        keys.append(key)
        return keys.count - 1
      }
      if key.size > 0 { keys[number].size += key.size }
      return number
    }
    var places = [Int](repeating: 0, count: keys.count)
    let order = keys.indices.sorted { Key.precedes(keys[$0], keys[$1]) }
    for (place, number) in order.enumerated() { places[number] = place }
    return numbered.map { places[$0] }
  }

  /// For each entry the place of its cell of a level among all cells of that level.
  private func ranks(at level: Int) -> [Int] {
    // Keys of one level are different already.
    guard groups.count > 1 else { return Self.ranks(of: entries.map { $0.keys[level] }) }
    var numbers: [Cell: Int] = [:]
    var cells: [Cell] = []
    let numbered = entries.map { entry in
      let cell = entry.keys[level]
      if let number = numbers[cell] { return number }
      numbers[cell] = cells.count
      cells.append(cell)
      return cells.count - 1
    }
    let ranks = Self.ranks(of: cells)
    return numbered.map { ranks[$0] }
  }

  private static func ranks(of cells: [Cell]) -> [Int] {
    // Case numbers come in order; then one look at each is enough.
    let isSorted = zip(cells, cells.dropFirst()).allSatisfy { !precedes($1, $0) }
    if isSorted { return Array(cells.indices) }
    var ranks = [Int](repeating: 0, count: cells.count)
    let order = cells.indices.sorted { precedes(cells[$0], cells[$1]) }
    for (rank, number) in order.enumerated() { ranks[number] = rank }
    return ranks
  }

  private func precedesByFigure(_ left: Key, _ right: Key) -> Bool {
    let isMissing = left.size < 0 || right.size < 0
    guard left.parent == right.parent, !isMissing else { return Key.precedes(left, right) }
    let (one, other) = (entries[left.entry].figure, entries[right.entry].figure)
    return one == other ? Key.precedes(left, right) : Self.isLarger(one, other)
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
