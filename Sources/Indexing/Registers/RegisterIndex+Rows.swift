import Diagnostics
import Facts
import Synchronization

extension RegisterIndex {
  /// Groups cases by looking at the rows that fit the condition.
  func groupedByRows(
    _ groups: [AxisTable], _ filter: RegisterFilter, fields: [Int], keepsCodes: Set<Int>
  ) -> GroupedCases {
    let (selection, way) = selection(of: filter)
    if groups.isEmpty, fields.isEmpty {
      let count = selection.count()
      return GroupedCases(groups: [.init(codes: [], count: count, fields: [])], way: way)
    }
    let grouping = RowGrouping(groups, columns, rowCount: rowCount) {
      selection.count()
    }
    let counters = fields.map {
      counter(of: $0, groupCount: grouping.count, keepsCodes: keepsCodes.contains($0))
    }
    let tally = filled(GroupTally(grouping, counters: counters), with: selection)
    let bytes = (groups.map(\.axis.column) + fields).reduce(0) {
      $0 + (columns[$1].column.codes?.bytesPerRow ?? 0)
    }
    let isText = way.kind == .text || way.kind == .pairs
    return GroupedCases(
      groups: tally.groups,
      way: RegisterWay(
        kind: isText ? way.kind : .scan, touched: tally.touched,
        bytes: way.bytes + tally.touched * bytes))
  }

  /// Adds all rows of a selection to a tally, on all threads where that is worth it.
  private func filled(_ empty: GroupTally, with selection: RowSelection) -> GroupTally {
    let parts = RowWork.inParallel(
      blocks: selection.blockCount, rowCount: rowCount,
      threads: empty.grouping.threads(threads, fields: empty.counters.count)
    ) { blocks in
      var tally = empty
      tally.add(selection, blocks: blocks)
      return tally
    }
    var tally = parts.first ?? empty
    for part in parts.dropFirst() { tally.add(part) }
    return tally
  }

  private func counter(
    of column: Int, groupCount: Int, keepsCodes: Bool
  ) -> any FieldCounter {
    let indexed = columns[column]
    if case .text = indexed.column.meaning, case .text(let text) = indexed.column.content {
      return TextCounter(text)
    }
    let codes = indexed.column.codes ?? .bytes([])
    let size = Int(clamping: indexed.codes?.upperBound ?? 0)
    let limit = min(HistogramCounter.mostCells, max(1 << 12, rowCount * 4))
    if groupCount > 0, size < limit / groupCount {
      return HistogramCounter(
        codes, size: size + 1, groupCount: groupCount, keepsCodes: keepsCodes)
    }
    return keepsCodes || codes.bytesPerRow > 4 ? ListCounter(codes) : MomentCounter(codes)
  }

  /// The rows that fit a condition, with how the rows of its leaves were found.
  func selection(of filter: RegisterFilter) -> (RowSelection, RegisterWay) {
    var sets: [RegisterFilter.Leaf: RowSet] = [:]
    var work = LeafWork()
    for leaf in filter.leaves where sets[leaf] == nil { sets[leaf] = rows(of: leaf, &work) }
    return (
      RowSelection(filter: filter, leaves: sets, rowCount: rowCount), work.way(rowCount: rowCount)
    )
  }

  /// The rows of a leaf: those that are kept, those that pairs of characters lead to, or those that
  /// a look at all cells finds.
  private func rows(of leaf: RegisterFilter.Leaf, _ work: inout LeafWork) -> RowSet {
    if let kept = leaves.withLock({ $0.rows(of: leaf) }) {
      work.bytes += kept.byteCount
      return kept
    }
    let rows: RowSet
    if let found = rowsByPairs(of: leaf) {
      rows = RowSet(found.bits)
      work.addPairs(touched: found.touched, bytes: found.bytes)
    } else {
      let column = columns[leaf.column]
      let scan = LeafScan(column: column, rowCount: rowCount, threads: threads)
      rows = scan.rows(of: leaf)
      work.addScan(bytes: scan.byteCount, isText: column.column.meaning == .text)
    }
    // Rows of a scan that was not finished are of no use to anybody.
    if !Interruption.hasCome { leaves.withLock { $0.keep(rows, of: leaf) } }
    return rows
  }
}

/// How the rows of a condition's leaves were found, all together.
private struct LeafWork {
  private var kind = RegisterWay.Kind.bitmaps
  private var led = 0
  /// What was read of rows that are kept, of lists of pairs and of cells.
  var bytes = 0

  mutating func addPairs(touched: Int, bytes: Int) {
    led += touched
    self.bytes += bytes
    if kind == .bitmaps { kind = .pairs }
  }

  mutating func addScan(bytes: Int, isText: Bool) {
    self.bytes += bytes
    kind = isText || kind == .text ? .text : .scan
  }

  func way(rowCount: Int) -> RegisterWay {
    let touched = kind == .bitmaps ? bytes / 8 : kind == .pairs ? led : rowCount
    return RegisterWay(kind: kind, touched: touched, bytes: bytes)
  }
}
