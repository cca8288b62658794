import Facts

/// Decides which rows of a block are cases, and counts the others by what they are.
struct RowTally {
  private(set) var blankRows = 0
  private(set) var repeatedHeaders = 0
  private(set) var totalsRows = 0

  private let plan: LoadPlan
  private let width: Int
  private let headers: [[UInt8]]
  private let hasZero: Bool
  /// How many of the next rows stand above the first case.
  private var rowsAbove: Int
  private var cursor = LineCursor()

  /// Begins with a block; the first of the file begins with the header.
  init(isFirst: Bool, plan: LoadPlan, headers: [[UInt8]], hasZero: Bool) {
    self.plan = plan
    self.headers = headers
    self.hasZero = hasZero
    width = plan.sample.header.names.count
    rowsAbove = isFirst ? plan.sample.header.count : 0
  }

  /// Whether a row is a case.
  @inline(__always)
  mutating func takes(_ range: Range<Int>, width found: Int, of block: RecordBlock) -> Bool {
    if found == width, range.count >= width, !hasZero, !plan.checksText, rowsAbove == 0,
      !isHeader(range, of: block), !mayBeTotals(range, of: block)
    {
      return true
    }
    return takesOther(range, found, block)
  }

  @inline(__always)
  private func isHeader(_ range: Range<Int>, of block: RecordBlock) -> Bool {
    for header in headers where header.count == range.count {
      let row = UnsafeBufferPointer(start: block.bytes + range.lowerBound, count: range.count)
      if row.elementsEqual(header) { return true }
    }
    return false
  }

  @inline(__always)
  private func mayBeTotals(_ range: Range<Int>, of block: RecordBlock) -> Bool {
    !range.isEmpty
      && TotalsRow.mayBegin(
        block.bytes + range.lowerBound, range.count, separator: plan.sample.format.separator)
  }

  @inline(never)
  private mutating func takesOther(_ range: Range<Int>, _ found: Int, _ block: RecordBlock) -> Bool
  {
    if rowsAbove > 0 {
      rowsAbove -= 1
      return false
    }
    // A row of separators only is as blank as an empty one: spreadsheets write both.
    if range.isEmpty || range.count == found - 1 {
      blankRows += 1
      return false
    }
    if isHeader(range, of: block) {
      repeatedHeaders += 1
      return false
    }
    if mayBeTotals(range, of: block), TotalsRow.isOne(cells(of: range, of: block)) {
      totalsRows += 1
      return false
    }
    guard let reason = flaw(range, found, block) else { return true }
    let line = cursor.line(
      of: range.lowerBound, in: block, lineEnd: plan.sample.format.lineEnd)
    block.reject(range, line: line, reason: reason, limit: plan.options.rejectedLimit)
    return false
  }

  /// The cells of a row, read from a copy: those of the block are cleaned where they stand.
  private func cells(of range: Range<Int>, of block: RecordBlock) -> [String] {
    let row = RecordBlock(capacity: range.count + 1)
    row.append(block.copy(range) + [plan.sample.format.lineEnd])
    let rows = BlockRows(row)
    rows.begin(row)
    rows.add(0..<row.count, format: plan.sample.format) { _, _ in true }
    return rows.count == 1 ? rows.texts(ofRow: 0) : []
  }

  /// Whether the last cell of a row is empty, as where a separator ends every row.
  private func endsEmpty(_ range: Range<Int>, _ block: RecordBlock) -> Bool {
    let last = range.reversed().first { block.bytes[$0] != 0x20 }
    return last.map { block.bytes[$0] == plan.sample.format.separator } ?? false
  }

  private func flaw(
    _ range: Range<Int>, _ found: Int, _ block: RecordBlock
  ) -> RejectedRow.Reason? {
    if hasZero, block.firstPlace(of: 0, in: range) != nil { return .zeroByte }
    if plan.checksText, !block.isText(range) { return .undecodable }
    if found == width || (found == width + 1 && endsEmpty(range, block)) { return nil }
    return .width(found: found, expected: width)
  }
}
