import CKernels
import Diagnostics
import Facts

/// Finds the rows whose texts hold some words, by looking at all letters.
struct TextSearch {
  let text: TextColumn
  let threads: Int

  /// The rows that hold a folded needle, as bits.
  /// - Complexity: O(bytes).
  func bits(of needle: [UInt8]) -> [UInt64] {
    bits { Self.rows(holding: needle, in: $0) }
  }

  /// The rows of a stretch that hold a folded needle.
  static func rows(holding needle: [UInt8], in stretch: TextColumn.Stretch) -> [UInt32] {
    let searched = FoldedBytes.isPlain(needle) ? stretch : folded(stretch)
    return [UInt32](unsafeUninitializedCapacity: searched.ends.count) { rows, count in
      // All letters of a stretch are looked through at once, not row by row.
      count = kernel_find_rows(
        searched.bytes, searched.ends, searched.ends.count, needle, needle.count,
        rows.baseAddress)
    }
  }

  /// The rows whose text is one of some, as bits.
  /// - Complexity: O(rows + bytes of texts as long as one of them).
  func bits(ofAny texts: Set<String>) -> [UInt64] {
    let wanted = texts.map { Array($0.utf8) }
    return bits { stretch in
      stretch.ends.indices.filter { row in
        let range = stretch.range(ofRow: row)
        return wanted.contains {
          $0.count == range.count && stretch.bytes[range].elementsEqual($0)
        }
      }.map { UInt32($0) }
    }
  }

  /// Sets the bits of rows that a body finds in each stretch.
  private func bits(_ find: @Sendable (TextColumn.Stretch) -> [UInt32]) -> [UInt64] {
    // Stretches are no blocks, and a word of the bitmap may hold rows of two: rows come as lists.
    let parts = RowWork.inParallel(
      blocks: text.stretches.count, rowCount: text.count, threads: threads
    ) { stretches in stretches.map { Interruption.hasCome ? [] : find(text.stretches[$0]) } }
    var bits = [UInt64](repeating: 0, count: (text.count + 63) / 64)
    for (stretch, rows) in parts.joined().enumerated() {
      let first = text.starts[stretch]
      for row in rows { bits[(first + Int(row)) / 64] |= 1 << UInt64((first + Int(row)) % 64) }
    }
    return bits
  }

  private static func folded(_ stretch: TextColumn.Stretch) -> TextColumn.Stretch {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    bytes.reserveCapacity(stretch.bytes.count)
    ends.reserveCapacity(stretch.ends.count)
    for row in stretch.ends.indices {
      FoldedBytes.append(stretch.bytes[stretch.range(ofRow: row)], to: &bytes)
      ends.append(UInt32(bytes.count))
    }
    return TextColumn.Stretch(bytes: bytes, ends: ends)
  }
}
