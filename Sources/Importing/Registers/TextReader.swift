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

  func read(_ column: Int, of rows: BlockRows, flawed: inout Set<Int>) {
    letters.begin(rows.byteCount)
    ends.begin(rows.count)
    let (target, targetEnds) = (letters.values, ends.values)
    var done = 0
    var bad: [Int] = []
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
        bad.append(row)
      }
      targetEnds[row] = UInt32(done)
    }
    letters.begin(done)
    flawed.formUnion(bad)
  }

  func segment(without flawed: Set<Int>) -> ColumnSegment {
    if !flawed.isEmpty { remove(flawed) }
    return .text(TextColumn.Stretch(bytes: Array(letters.buffer), ends: Array(ends.buffer)))
  }

  /// Takes rows out, which another column could not decode, with their letters.
  private func remove(_ flawed: Set<Int>) {
    var done = 0
    var start = 0
    for row in 0..<ends.count {
      let end = Int(ends.values[row])
      if !flawed.contains(row) {
        (letters.values + done).update(from: letters.values + start, count: end - start)
        done += end - start
      }
      start = end
      ends.values[row] = UInt32(done)
    }
    ends.remove(flawed)
    letters.begin(done)
  }
}
