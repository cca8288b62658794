import CKernels
import Diagnostics
import Facts

extension Cube {
  /// So many rows are given cells at a time: their cells stay in the core's first cache.
  private static let batch = 1 << 12

  /// Counts the rows of a register along some axes.
  /// - Complexity: O(rows × axes).
  static func counting(
    _ axes: [AxisTable], of columns: [IndexedColumn], rowCount: Int, threads: Int
  ) -> Cube {
    let cells = axes.reduce(1) { $0 * $1.size }
    let strides = strides(axes.map(\.size))
    let steps = zip(axes, strides).map { axis, stride in axis.steps(stride: stride) }
    let blocks = (rowCount + IndexedColumn.blockRows - 1) / IndexedColumn.blockRows
    let parts = RowWork.inParallel(
      blocks: blocks, rowCount: rowCount, threads: threads
    ) { blocks in
      let first = blocks.lowerBound * IndexedColumn.blockRows
      let last = min(blocks.upperBound * IndexedColumn.blockRows, rowCount)
      let codes = axes.map { columns[$0.axis.column].column.codes }
      return counted(first..<max(first, last), codes, steps, cells: cells)
    }
    var counts = parts.first ?? []
    for part in parts.dropFirst() {
      for cell in counts.indices { counts[cell] += part[cell] }
    }
    return Cube(axes: axes, counts: counts)
  }

  private static func counted(
    _ rows: Range<Int>, _ columns: [PackedCodes?], _ steps: [[UInt32]], cells: Int
  ) -> [UInt32] {
    if columns.count == 1, case .bytes(let codes) = columns[0] {
      return byteCounts(codes, rows, steps[0], cells: cells)
    }
    if columns.count == 2, case .bytes(let left) = columns[0], case .bytes(let right) = columns[1] {
      return pairCounts(left, right, rows, steps, cells: cells)
    }
    var counts = [UInt32](repeating: 0, count: cells)
    var places = [UInt32](repeating: 0, count: batch)
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: batch) {
      if Interruption.hasCome { break }
      let count = min(batch, rows.upperBound - start)
      for place in 0..<count { places[place] = 0 }
      for (column, steps) in zip(columns, steps) {
        add(steps, of: column, start, count, to: &places)
      }
      kernel_count_cells(places, count, &counts)
    }
    return counts
  }

  private static func byteCounts(
    _ codes: [UInt8], _ rows: Range<Int>, _ steps: [UInt32], cells: Int
  ) -> [UInt32] {
    var byCode = [UInt32](repeating: 0, count: 256)
    codes[rows].withUnsafeBufferPointer { kernel_histogram8($0.baseAddress, $0.count, &byCode) }
    var counts = [UInt32](repeating: 0, count: cells)
    for (code, step) in steps.enumerated() { counts[Int(step)] += byCode[code] }
    return counts
  }

  private static func pairCounts(
    _ left: [UInt8], _ right: [UInt8], _ rows: Range<Int>, _ steps: [[UInt32]], cells: Int
  ) -> [UInt32] {
    let width = steps[1].count
    var byCode = [UInt32](repeating: 0, count: steps[0].count * width)
    left[rows].withUnsafeBufferPointer { left in
      right[rows].withUnsafeBufferPointer { right in
        kernel_histogram8x8(
          left.baseAddress, right.baseAddress, left.count, UInt32(width), &byCode)
      }
    }
    var counts = [UInt32](repeating: 0, count: cells)
    for (code, step) in steps[0].enumerated() {
      for (other, more) in steps[1].enumerated() {
        counts[Int(step + more)] += byCode[code * width + other]
      }
    }
    return counts
  }

  /// Adds the steps of some rows, one behind the other, to the places of their cells.
  static func add(
    _ steps: [UInt32], of column: PackedCodes?, _ start: Int, _ count: Int,
    to places: inout [UInt32]
  ) {
    switch column {
    case .bytes(let codes):
      codes[start..<start + count].withUnsafeBufferPointer {
        kernel_add_steps8(&places, $0.baseAddress, steps, count)
      }
    case .shorts(let codes):
      codes[start..<start + count].withUnsafeBufferPointer {
        kernel_add_steps16(&places, $0.baseAddress, steps, count)
      }
    case .longs(let codes):
      codes[start..<start + count].withUnsafeBufferPointer {
        kernel_add_steps32(&places, $0.baseAddress, steps, count)
      }
    case .wides(let codes):
      for place in 0..<count { places[place] += steps[Int(codes[start + place])] }
    case nil: preconditionFailure("an axis has codes")
    }
  }
}
