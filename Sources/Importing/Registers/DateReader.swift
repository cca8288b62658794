import Facts

/// Reads a column of days.
final class DateReader: TypedReader {
  private let order: DayOrder
  /// Whether no cell can change the order.
  private let isFinal: Bool
  private var scratch = BlockScratch<Int>()
  private(set) var cells: TypedCells
  private(set) var evidence = DayEvidence()
  /// The last text of eight or ten bytes and its day: cases of one day stand together.
  private var last: (low: UInt64, high: UInt16, day: Int) = (0, 0, 0)

  init(order: DayOrder, isFinal: Bool, cells: TypedCells) {
    self.order = order
    self.isFinal = isFinal
    self.cells = cells
  }

  deinit { scratch.deallocate() }

  func read(_ column: Int, of rows: BlockRows) -> Bool {
    scratch.begin(rows.count)
    cells.begin()
    let values = scratch.values
    var last = last
    rows.forEachCell(of: column) { row, cell in
      guard cell.count == 10 else {
        values[row] = day(cell, row)
        return
      }
      let raw = UnsafeRawPointer(cell.start)
      let low = raw.loadUnaligned(as: UInt64.self)
      let high = raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
      if low != last.low || high != last.high { last = (low, high, day(cell, row)) }
      values[row] = last.day
      // A stray is counted as often as it stands.
      if last.day == PackedNumbers.missing { last.low = 0 }
    }
    self.last = last
    return cells.areText
  }

  private func day(_ cell: BlockRows.Cell, _ row: Int) -> Int {
    let text = UnsafeBufferPointer(start: cell.start, count: cell.count)
    if cells.isMissing(text) { return cells.mark() }
    switch DateText(text, order: order) {
    case .empty: return PackedNumbers.missing
    case .mark: return cells.mark()
    case .day(let number, let hasTime):
      if hasTime { cells.leaveOffTime() }
      if !evidence.decides(order) { evidence.hear(text) }
      return number
    case .other:
      evidence.hear(text)
      // With days that only another order reads, this one is not sure.
      let isContrary = !evidence.orders.contains(.init(order))
      if isContrary, !isFinal || !cells.isTold { cells.isBroken = true }
      return cells.stray(cell, row)
    }
  }

  var segment: ColumnSegment {
    .days(PackedNumbers(scratch.buffer))
  }
}
