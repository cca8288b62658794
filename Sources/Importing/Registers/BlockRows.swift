import CKernels
import Facts

/// The rows and cells of a block: where each begins and ends.
///
/// Columns are read one after another, each in a loop of its own over all rows, so that a loop has
/// one dictionary in the core's cache and no decision to take. Places are plain memory that is used
/// again for every block; cells are cleaned in place, each once, when its column is read.
final class BlockRows {
  /// A cell without quotes and without blanks at its ends.
  struct Cell {
    let start: UnsafeMutablePointer<UInt8>
    let count: Int
  }

  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private var ends: UnsafeMutablePointer<UInt32>
  private var rowEnds: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  private var cellCount = 0
  /// Where each row begins.
  private var starts: [UInt32] = []
  /// The place in `ends` of each row's first cell.
  private var firsts: [UInt32] = []
  /// The widths of the rows.
  private(set) var widths: [UInt32] = []

  init(_ block: RecordBlock) {
    capacity = block.capacity
    bytes = block.bytes
    ends = .allocate(capacity: capacity)
    rowEnds = .allocate(capacity: capacity)
  }

  deinit {
    ends.deallocate()
    rowEnds.deallocate()
  }

  /// How many rows there are.
  var count: Int { starts.count }
  /// How many bytes the block has.
  private(set) var byteCount = 0

  /// Begins with a block.
  func begin(_ block: RecordBlock) {
    bytes = block.bytes
    byteCount = block.count
    cellCount = 0
    starts.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    widths.removeAll(keepingCapacity: true)
    guard block.count > capacity else { return }
    ends.deallocate()
    rowEnds.deallocate()
    capacity = block.count
    ends = .allocate(capacity: capacity)
    rowEnds = .allocate(capacity: capacity)
  }

  /// Adds the rows of a stretch for which the body says yes, given their bytes and widths.
  @inline(__always)
  func add(
    _ range: Range<Int>, format: RegisterFormat, where isWanted: (Range<Int>, Int) -> Bool
  ) {
    // Taken out and put back, so that the loop works on its own and not on the object's memory.
    let (bytes, rowEnds, ends) = (bytes, rowEnds, ends + cellCount)
    var (starts, firsts, widths) = ([UInt32](), [UInt32](), [UInt32]())
    swap(&starts, &self.starts)
    swap(&firsts, &self.firsts)
    swap(&widths, &self.widths)
    let found = kernel_cell_ends(
      bytes, range.lowerBound, range.upperBound, format.separator, format.lineEnd, ends, rowEnds)
    var start = range.lowerBound
    var before = 0
    for row in 0..<found.rows {
      let upTo = Int(rowEnds[row])
      var end = Int(ends[upTo - 1])
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      ends[upTo - 1] = UInt32(truncatingIfNeeded: end)
      if isWanted(start..<end, upTo - before) {
        starts.append(UInt32(truncatingIfNeeded: start))
        firsts.append(UInt32(truncatingIfNeeded: cellCount + before))
        widths.append(UInt32(truncatingIfNeeded: upTo - before))
      }
      start = next
      before = upTo
    }
    cellCount += found.cells
    swap(&starts, &self.starts)
    swap(&firsts, &self.firsts)
    swap(&widths, &self.widths)
  }

  /// The bytes of a row without its line end.
  func range(ofRow row: Int) -> Range<Int> {
    Int(starts[row])..<Int(ends[Int(firsts[row]) + Int(widths[row]) - 1])
  }

  /// Calls a body with the cells of a column, in row order; each column is read once.
  @inline(__always)
  func forEachCell(of column: Int, _ body: (Int, Cell) -> Void) {
    starts.withUnsafeBufferPointer { starts in
      firsts.withUnsafeBufferPointer { firsts in
        for row in 0..<starts.count {
          let place = Int(firsts[row]) + column
          let start = column == 0 ? Int(starts[row]) : Int(ends[place - 1]) + 1
          body(row, cell(start, Int(ends[place])))
        }
      }
    }
  }

  /// The texts of the cells of a row, however wide it is.
  func texts(ofRow row: Int) -> [String] {
    (0..<Int(widths[row])).map { column in
      let place = Int(firsts[row]) + column
      let start = column == 0 ? Int(starts[row]) : Int(ends[place - 1]) + 1
      let cell = cell(start, Int(ends[place]))
      return String(
        decoding: UnsafeBufferPointer(start: cell.start, count: cell.count), as: UTF8.self)
    }
  }

  @inline(__always)
  private func cell(_ start: Int, _ end: Int) -> Cell {
    guard start < end else { return Cell(start: bytes + start, count: 0) }
    let head = bytes[start]
    let last = bytes[end - 1]
    // Most cells begin and end with bytes that neither quotes nor blanks do.
    if head > 0x22, head != 0xC2, head != 0xE3, last > 0x20, last != 0x80, last != 0xA0 {
      return Cell(start: bytes + start, count: end - start)
    }
    return cleaned(start, end)
  }

  @inline(never)
  private func cleaned(_ start: Int, _ end: Int) -> Cell {
    var (start, end) = (start, end)
    let quote = UInt8(ascii: "\"")
    if end - start >= 2, bytes[start] == quote, bytes[end - 1] == quote {
      start += 1
      end = withoutDoubledQuotes(start, end - 1)
    }
    while start < end, let width = blankWidth(at: start, before: end) { start += width }
    while start < end, let width = blankWidth(endingAt: end, after: start) { end -= width }
    return Cell(start: bytes + start, count: end - start)
  }

  /// Makes one quote of two, in place; returns where the text ends then.
  private func withoutDoubledQuotes(_ start: Int, _ end: Int) -> Int {
    var target = start
    var source = start
    while source < end {
      let byte = bytes[source]
      bytes[target] = byte
      target += 1
      let isDoubled =
        byte == UInt8(ascii: "\"") && source + 1 < end
        && bytes[source + 1] == UInt8(ascii: "\"")
      source += isDoubled ? 2 : 1
    }
    return target
  }

  /// How many bytes a blank at a place takes: a space, tab, no-break or ideographic space.
  private func blankWidth(at start: Int, before end: Int) -> Int? {
    switch bytes[start] {
    case 0x20, 0x09: 1
    case 0xC2 where end - start >= 2 && bytes[start + 1] == 0xA0: 2
    case 0xE3
    where end - start >= 3 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0x80: 3
    default: nil
    }
  }

  private func blankWidth(endingAt end: Int, after start: Int) -> Int? {
    for width in 1...3 where end - width >= start {
      if blankWidth(at: end - width, before: end) == width { return width }
    }
    return nil
  }
}
