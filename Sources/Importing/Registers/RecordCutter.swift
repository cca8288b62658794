import CKernels
import Facts

/// Cuts the bytes of a block into stretches of whole records, and rejects what is none.
///
/// A quoted cell begins with a quote at the cell's start and ends with one before a separator or a
/// line end. Where a quote stands elsewhere, or is never closed, the first line of its record is
/// rejected and reading goes on with the next line, as if no quote had been open: one stray quote
/// must not swallow the thousand rows that follow it.
struct RecordCutter {
  let separator: UInt8
  let lineEnd: UInt8
  let longestRow: Int
  let rejectedLimit: Int
  /// The line of the file that comes next, from 1.
  private(set) var line = 1
  /// Whether the bytes up to the next line end belong to a row that is too long.
  private(set) var isSkipping = false

  init(
    separator: UInt8, lineEnd: UInt8, longestRow: Int, rejectedLimit: Int, line: Int = 1
  ) {
    self.line = line
    self.separator = separator
    self.lineEnd = lineEnd
    self.longestRow = longestRow
    self.rejectedLimit = rejectedLimit
  }

  /// Cuts a block, and returns how many bytes are done with; the rest awaits more bytes.
  mutating func cut(_ block: RecordBlock, isLast: Bool) -> Int {
    var start = skipped(block)
    while start < block.count {
      let outline = kernel_outline_records(
        block.bytes + start, block.count - start, separator, lineEnd)
      if outline.end > 0 {
        block.stretches.append(.init(range: start..<start + Int(outline.end), line: line))
      }
      line += outline.lines
      let flaw = start + outline.flaw
      start += outline.end
      if flaw < block.count {
        // The rest of the line comes with the next bytes: it is rejected, and shown, whole.
        if !isLast, isOpenLine(of: block, at: start) { break }
        start = rejectLine(of: block, at: start, flaw: flaw)
      } else if start < block.count, isLast || block.count - start > longestRow {
        start = rejectOpenEnd(of: block, at: start, isInside: outline.inside != 0)
      } else {
        break
      }
    }
    return start
  }

  /// Whether the line at a place goes on behind the block, and is not too long yet.
  private func isOpenLine(of block: RecordBlock, at start: Int) -> Bool {
    block.count - start <= longestRow
      && block.firstPlace(of: lineEnd, in: start..<block.count) == nil
  }

  /// Where the first record begins: behind the rest of a row that was too long.
  private mutating func skipped(_ block: RecordBlock) -> Int {
    guard isSkipping else { return 0 }
    guard let end = block.firstPlace(of: lineEnd, in: 0..<block.count) else { return block.count }
    isSkipping = false
    line += 1
    return end + 1
  }

  /// Rejects the line at a place for a quote that stands in its record.
  private mutating func rejectLine(of block: RecordBlock, at start: Int, flaw: Int) -> Int {
    let end = block.firstPlace(of: lineEnd, in: start..<block.count)
    // A flaw in a later line was made by a quote of the first that nothing closed.
    let isOpen = end.map { $0 < flaw } ?? false
    return reject(block, start, end, reason: isOpen ? .openQuote : .strayQuote)
  }

  /// Rejects a record that the block doesn't finish although it should.
  private mutating func rejectOpenEnd(
    of block: RecordBlock, at start: Int, isInside: Bool
  ) -> Int {
    let end = block.firstPlace(of: lineEnd, in: start..<block.count)
    let isOpen = isInside && end != nil
    return reject(
      block, start, end, reason: isOpen ? .openQuote : .tooLong(limit: longestRow))
  }

  private mutating func reject(
    _ block: RecordBlock, _ start: Int, _ end: Int?, reason: RejectedRow.Reason
  ) -> Int {
    block.reject(
      start..<(end ?? block.count), line: line, reason: reason, limit: rejectedLimit)
    guard let end else {
      isSkipping = true
      return block.count
    }
    line += 1
    return end + 1
  }
}
