/// The first rows in the order of a column, of all that are added.
///
/// Rows that come behind as many as are wanted are passed over when they are added: sorting a million
/// for ten takes longer than finding them.
struct LeadingRows {
  private typealias Keyed = (code: UInt64, row: UInt32)

  private let isDescending: Bool
  private let limit: Int
  private let room: Int
  private var kept: [Keyed] = []
  /// The last of those that are wanted so far; nil as long as there are too few.
  private var last: Keyed?
  /// How many rows were added.
  private(set) var count = 0

  /// Prepares for so many rows; missing cells, whose code is 0, come last in either order.
  init(limit: Int, isDescending: Bool) {
    self.limit = limit
    self.isDescending = isDescending
    room = limit > 1 << 30 ? .max : max(limit * 2, 1024)
  }

  /// Adds the row of a code.
  mutating func add(_ row: UInt32, code: UInt64) {
    count += 1
    if let last, !precedes((code, row), last) { return }
    kept.append((code, row))
    if kept.count >= room { prune() }
  }

  /// The rows in order.
  mutating func sorted() -> [Int] {
    prune()
    return kept.map { Int($0.row) }
  }

  private mutating func prune() {
    kept.sort(by: precedes)
    guard kept.count > limit else { return }
    kept.removeLast(kept.count - limit)
    last = kept.last
  }

  /// Rows with the same code stand in the order of the file.
  private func precedes(_ left: Keyed, _ right: Keyed) -> Bool {
    if left.code == right.code { return left.row < right.row }
    if left.code == 0 || right.code == 0 { return right.code == 0 }
    return isDescending ? left.code > right.code : left.code < right.code
  }
}
