import CKernels
import Diagnostics
import Facts

/// Finds the rows of a condition on one column by looking at every row.
struct LeafScan {
  let column: IndexedColumn
  let rowCount: Int
  let threads: Int

  /// So many ranges are compared one by one; more are looked up in a table of members.
  private static let mostRanges = 6

  /// How many bytes are looked at.
  var byteCount: Int {
    column.column.codes.map { $0.bytesPerRow * rowCount } ?? column.column.byteCount
  }

  /// The rows of a leaf.
  /// - Complexity: O(rows), or O(bytes) of texts.
  func rows(of leaf: RegisterFilter.Leaf) -> RowSet {
    switch (leaf, column.column.content) {
    case (.contains(_, let needle), .text(let text)):
      RowSet(TextSearch(text: text, threads: threads).bits(of: needle))
    case (.texts(_, let texts), .text(let text)):
      RowSet(TextSearch(text: text, threads: threads).bits(ofAny: texts))
    case (.contains(_, let needle), .numbers(let codes, _, _)):
      RowSet(bits(of: codes, holding: needle))
    case (.codes(_, let ranges), _): RowSet(bits(of: ranges))
    default: .sparse([])
    }
  }

  /// The rows whose numbers hold a text as they are written.
  private func bits(of codes: PackedCodes, holding needle: [UInt8]) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: (rowCount + 63) / 64)
    for row in 0..<rowCount {
      if row % 4096 == 0, Interruption.hasCome { break }
      guard case .number(let number)? = column.column.value(of: codes[row]) else { continue }
      if needle.isEmpty || Array(number.description.utf8).contains(needle) {
        bits[row / 64] |= 1 << UInt64(row % 64)
      }
    }
    return bits
  }

  private func bits(of ranges: CodeRanges) -> [UInt64] {
    let members = members(of: ranges)
    let parts = RowWork.inParallel(
      blocks: column.blocks.count, rowCount: rowCount, threads: threads
    ) { blocks in
      let start = blocks.lowerBound * IndexedColumn.blockRows
      let end = min(blocks.upperBound * IndexedColumn.blockRows, rowCount)
      var bits = [UInt64](repeating: 0, count: (max(0, end - start) + 63) / 64)
      for block in blocks where ranges.holds(anyOf: column.blocks[block]) {
        if Interruption.hasCome { break }
        let first = block * IndexedColumn.blockRows
        let rows = first..<min(first + IndexedColumn.blockRows, rowCount)
        let words = (first - start) / 64..<(rows.upperBound - start + 63) / 64
        mask(rows, ranges, members, into: &bits, words)
      }
      return bits
    }
    return parts.count == 1 ? parts[0] : Array(parts.joined())
  }

  /// A byte for each code, 1 for members, where the ranges are many; else empty.
  private func members(of ranges: CodeRanges) -> [UInt8] {
    guard ranges.ranges.count > Self.mostRanges, let high = column.codes?.upperBound,
      high < 1 << 24
    else { return [] }
    var members = [UInt8](repeating: 0, count: Int(high) + 1)
    for range in ranges.ranges {
      for code in range { members[Int(code)] = 1 }
    }
    return members
  }

  private func mask(
    _ rows: Range<Int>, _ ranges: CodeRanges, _ members: [UInt8], into bits: inout [UInt64],
    _ words: Range<Int>
  ) {
    bits.withUnsafeMutableBufferPointer { bits in
      guard let target = bits.baseAddress.map({ $0 + words.lowerBound }) else { return }
      if !members.isEmpty {
        maskMembers(rows, members, target)
      } else if let first = ranges.ranges.first {
        maskRange(rows, first, target)
        var more = [UInt64](repeating: 0, count: ranges.ranges.count > 1 ? words.count : 0)
        for range in ranges.ranges.dropFirst() {
          more.withUnsafeMutableBufferPointer { more in
            guard let other = more.baseAddress else { return }
            maskRange(rows, range, other)
            kernel_bits_or(target, other, words.count)
          }
        }
      }
    }
  }

  // The pointers below lead into arrays that are longer than the rows asked for; kernels take
  // nothing else.

  private func maskRange(
    _ rows: Range<Int>, _ range: ClosedRange<UInt64>, _ target: UnsafeMutablePointer<UInt64>
  ) {
    let (start, count) = (rows.lowerBound, rows.count)
    switch column.column.codes {
    case .bytes(let codes):
      codes.withUnsafeBufferPointer {
        guard let base = $0.baseAddress else { return }
        kernel_mask_range8(
          base + start, count, UInt8(range.lowerBound), UInt8(range.upperBound), target)
      }
    case .shorts(let codes):
      codes.withUnsafeBufferPointer {
        guard let base = $0.baseAddress else { return }
        kernel_mask_range16(
          base + start, count, UInt16(range.lowerBound), UInt16(range.upperBound), target)
      }
    case .longs(let codes):
      codes.withUnsafeBufferPointer {
        guard let base = $0.baseAddress else { return }
        kernel_mask_range32(
          base + start, count, UInt32(range.lowerBound), UInt32(range.upperBound), target)
      }
    case .wides(let codes):
      codes.withUnsafeBufferPointer {
        guard let base = $0.baseAddress else { return }
        kernel_mask_range64(base + start, count, range.lowerBound, range.upperBound, target)
      }
    case nil: break
    }
  }

  private func maskMembers(
    _ rows: Range<Int>, _ members: [UInt8], _ target: UnsafeMutablePointer<UInt64>
  ) {
    let (start, count) = (rows.lowerBound, rows.count)
    switch column.column.codes {
    case .bytes(let codes):
      codes.withUnsafeBufferPointer {
        if let base = $0.baseAddress { kernel_mask_members8(base + start, count, members, target) }
      }
    case .shorts(let codes):
      codes.withUnsafeBufferPointer {
        if let base = $0.baseAddress { kernel_mask_members16(base + start, count, members, target) }
      }
    case .longs(let codes):
      codes.withUnsafeBufferPointer {
        if let base = $0.baseAddress { kernel_mask_members32(base + start, count, members, target) }
      }
    case .wides, nil: break
    }
  }
}
