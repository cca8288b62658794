import CKernels
import Facts

/// Reads a column of texts that hardly ever repeat.
final class TextReader: ColumnReader {
  private let missing: MissingWords
  private var letters = BlockScratch<UInt8>()
  private var ends = BlockScratch<UInt32>()

  init(missing: MissingWords) { self.missing = missing }

  deinit {
    letters.deallocate()
    ends.deallocate()
  }

  func read(_ column: Int, of rows: BlockRows) -> Bool {
    letters.begin(rows.byteCount)
    ends.begin(rows.count)
    let (target, targetEnds) = (letters.values, ends.values)
    var done = 0
    var areText = true
    rows.forEachCell(of: column) { row, cell in
      if !missing.isEmpty,
        missing.contains(UnsafeBufferPointer(start: cell.start, count: cell.count))
      {
        targetEnds[row] = UInt32(done)
        return
      }
      if kernel_valid_utf8(cell.start, cell.count) == cell.count {
        (target + done).update(from: cell.start, count: cell.count)
        done += cell.count
      } else {
        areText = false
      }
      targetEnds[row] = UInt32(done)
    }
    letters.begin(done)
    return areText
  }

  var segment: ColumnSegment {
    .text(TextColumn.Stretch(bytes: Array(letters.buffer), ends: Array(ends.buffer)))
  }
}
