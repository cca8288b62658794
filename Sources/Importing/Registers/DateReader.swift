import Facts

/// Reads a column of days.
final class DateReader: ColumnReader {
  private let order: DateText.Order
  private let missing: MissingWords
  /// Whether a person said that the column is one of days.
  private let isTold: Bool
  private var scratch = BlockScratch<Int>()
  private(set) var isBroken = false
  private(set) var strays: [StrayCell] = []
  private(set) var remarks = RegisterColumn.Remarks()
  /// The last text of eight or ten bytes and its day: cases of one day stand together.
  private var last: (low: UInt64, high: UInt16, day: Int) = (0, 0, 0)

  init(order: DateText.Order, missing: MissingWords, isTold: Bool) {
    self.order = order
    self.isTold = isTold
    self.missing = missing
  }

  deinit { scratch.deallocate() }

  func read(_ column: Int, of rows: BlockRows, flawed: inout Set<Int>) {
    scratch.begin(rows.count)
    strays.removeAll()
    defer { flawed.formUnion(strays.lazy.filter(\.isUndecodable).map(\.row)) }
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
  }

  private func day(_ cell: BlockRows.Cell, _ row: Int) -> Int {
    let text = UnsafeBufferPointer(start: cell.start, count: cell.count)
    switch missing.contains(text) ? .mark : DateText(text, order: order) {
    case .empty: return PackedNumbers.missing
    case .mark:
      remarks.marks += 1
      return PackedNumbers.missing
    case .day(let number, let hasTime):
      if hasTime { remarks.hasTimes = true }
      return number
    case .other:
      // With days that only the other order reads, neither order is sure.
      if !isTold, case .day = DateText(text, order: order.other) { isBroken = true }
      strays.append(StrayCell(row: row, cell: cell))
      return PackedNumbers.missing
    }
  }

  func segment(without flawed: Set<Int>) -> ColumnSegment {
    scratch.remove(flawed)
    return .days(PackedNumbers(scratch.buffer))
  }
}
