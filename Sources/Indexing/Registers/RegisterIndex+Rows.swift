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
    let empty = GroupTally(
      grouping,
      counters: fields.map {
        counter(of: $0, groupCount: grouping.count, keepsCodes: keepsCodes.contains($0))
      })
    let parts = RowWork.inParallel(
      blocks: selection.blockCount, rowCount: rowCount,
      threads: grouping.threads(threads, fields: fields.count)
    ) { blocks in
      var tally = empty
      tally.add(selection, blocks: blocks)
      return tally
    }
    var tally = parts.first ?? empty
    for part in parts.dropFirst() { tally.add(part) }
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
    var kind = RegisterWay.Kind.bitmaps
    var bytes = 0
    var led = 0
    for leaf in filter.leaves where sets[leaf] == nil {
      if let kept = leaves.withLock({ $0.rows(of: leaf) }) {
        sets[leaf] = kept
        bytes += kept.byteCount
        continue
      }
      let found = rowsByPairs(of: leaf)
      let scan = LeafScan(
        column: columns[leaf.column], rowCount: rowCount, threads: threads)
      let rows = found.map { RowSet($0.bits) } ?? scan.rows(of: leaf)
      // Rows of a scan that was not finished are of no use to anybody.
      if !Interruption.hasCome { leaves.withLock { $0.keep(rows, of: leaf) } }
      sets[leaf] = rows
      if let found {
        led += found.touched
        bytes += found.bytes
        if kind == .bitmaps { kind = .pairs }
        continue
      }
      bytes += scan.byteCount
      let isText = columns[leaf.column].column.meaning == .text
      kind = isText || kind == .text ? .text : .scan
    }
    let touched = kind == .bitmaps ? bytes / 8 : kind == .pairs ? led : rowCount
    return (
      RowSelection(filter: filter, leaves: sets, rowCount: rowCount),
      RegisterWay(kind: kind, touched: touched, bytes: bytes)
    )
  }
}
