import CKernels
import Facts

/// Reads one column, block by block, on one thread.
protocol ColumnReader: AnyObject {
  /// Reads the cells of a block; false where one is no text, and then what was read is of no use.
  func read(_ column: Int, of rows: BlockRows) -> Bool
  /// What the last block held.
  var segment: ColumnSegment { get }
  /// The cells of the last block that are not what the column was taken for.
  var strays: [StrayCell] { get }
  /// Whether a cell says that the column can't be what it was taken for.
  var isBroken: Bool { get }
  /// What was noticed in the cells so far.
  var remarks: RegisterColumn.Remarks { get }
  /// What the cells so far say about the order in which days are written.
  var evidence: DayEvidence { get }
  /// The words by code, the first of code 1; empty for other columns.
  var words: [[UInt8]] { get }
}

/// A cell that is not what its column was taken for, until the next block is read.
struct StrayCell {
  let row: Int
  let cell: BlockRows.Cell

  /// Whether its bytes are text.
  var isText: Bool { kernel_valid_utf8(cell.start, cell.count) == cell.count }

  var text: String {
    String(decoding: UnsafeBufferPointer(start: cell.start, count: cell.count), as: UTF8.self)
  }
}

extension ColumnReader {
  var strays: [StrayCell] { [] }
  var isBroken: Bool { false }
  var remarks: RegisterColumn.Remarks { .init() }
  var evidence: DayEvidence { .init() }
  var words: [[UInt8]] { [] }
}

/// One number for each row of a block, in memory that is used again for the next.
struct BlockScratch<Value> {
  private(set) var values: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity = 1

  init() { values = .allocate(capacity: capacity) }

  /// The values, as many as the block has rows.
  var buffer: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: values, count: count) }

  /// Makes room for the rows of a block.
  mutating func begin(_ count: Int) {
    self.count = count
    guard count > capacity else { return }
    values.deallocate()
    capacity = count * 2
    values = .allocate(capacity: capacity)
  }

  func deallocate() { values.deallocate() }
}
