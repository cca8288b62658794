/// The rows of conditions on single columns, kept once they were found.
///
/// A person who asks about a channel asks about it again. What was kept longest without being asked
/// for goes first when the shelf is full.
struct LeafShelf {
  private var sets: [RegisterFilter.Leaf: (rows: RowSet, lastUse: Int)] = [:]
  private var uses = 0
  private(set) var byteCount = 0
  /// How many bytes may be kept.
  let limit: Int

  init(limit: Int) { self.limit = limit }

  /// The rows of a leaf; nil where they are not kept.
  mutating func rows(of leaf: RegisterFilter.Leaf) -> RowSet? {
    uses += 1
    sets[leaf]?.lastUse = uses
    return sets[leaf]?.rows
  }

  /// Keeps the rows of a leaf.
  mutating func keep(_ rows: RowSet, of leaf: RegisterFilter.Leaf) {
    uses += 1
    byteCount += rows.byteCount - (sets[leaf]?.rows.byteCount ?? 0)
    sets[leaf] = (rows, uses)
    while byteCount > limit, sets.count > 1,
      let oldest = sets.min(by: { $0.value.lastUse < $1.value.lastUse })?.key
    {
      byteCount -= sets[oldest]?.rows.byteCount ?? 0
      sets[oldest] = nil
    }
  }
}
