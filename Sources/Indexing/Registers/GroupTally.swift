import CKernels
import Diagnostics

/// What one thread gathers of the groups of its rows.
struct GroupTally: Sendable {
  private(set) var grouping: RowGrouping
  /// There are fewer than 2^32 rows.
  private(set) var counts: [UInt32] = []
  private(set) var counters: [any FieldCounter]
  /// How many rows were looked at.
  private(set) var touched = 0

  init(_ grouping: RowGrouping, counters: [any FieldCounter]) {
    self.grouping = grouping
    self.counters = counters
  }

  /// Adds the rows of some blocks.
  mutating func add(_ selection: RowSelection, blocks: Range<Int>) {
    for block in blocks where !Interruption.hasCome {
      let rows = selection.places(inBlock: block)
      let numbers = grouping.groups(of: rows)
      grow()
      kernel_count_cells(numbers, numbers.count, &counts)
      for place in counters.indices {
        counters[place].add(rows, groups: numbers, groupCount: grouping.count)
      }
      touched += rows.count
    }
    grow()
  }

  private mutating func grow() {
    counts += Array(repeating: 0, count: max(0, grouping.count - counts.count))
  }

  /// Adds what another thread gathered, where both number groups by their places.
  mutating func add(_ other: GroupTally) {
    for group in other.counts.indices { counts[group] += other.counts[group] }
    for place in counters.indices { counters[place].add(other.counters[place]) }
    touched += other.touched
  }

  /// The groups that hold a case, in the order of their codes.
  var groups: [GroupedCases.Group] {
    Interruption.mapped(grouping.groupsInOrder.filter { counts[$0] > 0 }) { group in
      GroupedCases.Group(
        codes: grouping.codes(ofGroup: group), count: Int(counts[group]),
        fields: counters.map { $0.cells(ofGroup: group) })
    }
  }
}
