import CKernels
import Facts

/// Finds the rows whose texts hold some words, by looking at all letters.
struct TextSearch {
  let text: TextColumn
  let threads: Int

  /// The rows that hold a folded needle, as bits.
  /// - Complexity: O(bytes).
  func bits(of needle: [UInt8]) -> [UInt64] {
    let isPlain = FoldedBytes.isPlain(needle)
    return bits { stretch, hit in
      if isPlain {
        Self.search(stretch.bytes, stretch.ends, needle, hit)
      } else {
        let folded = Self.folded(stretch)
        Self.search(folded.bytes, folded.ends, needle, hit)
      }
    }
  }

  /// The rows whose text is one of some, as bits.
  /// - Complexity: O(rows + bytes of texts as long as one of them).
  func bits(ofAny texts: Set<String>) -> [UInt64] {
    let wanted = texts.map { Array($0.utf8) }
    return bits { stretch, hit in
      for row in stretch.ends.indices {
        let range = stretch.range(ofRow: row)
        let isHit = wanted.contains {
          $0.count == range.count && stretch.bytes[range].elementsEqual($0)
        }
        if isHit { hit(row) }
      }
    }
  }

  /// Sets the bits of rows that a body finds in each stretch.
  private func bits(
    _ find: @escaping @Sendable (TextColumn.Stretch, (Int) -> Void) -> Void
  ) -> [UInt64] {
    let stretches = text.stretches.count
    // Stretches are no blocks, and a word of the bitmap may hold rows of two: rows come as lists.
    let parts = RowWork.inParallel(blocks: stretches, threads: threads) { range in
      var rows: [UInt32] = []
      for place in range {
        let first = text.starts[place]
        find(text.stretches[place]) { rows.append(UInt32(first + $0)) }
      }
      return rows
    }
    var bits = [UInt64](repeating: 0, count: (text.count + 63) / 64)
    for row in parts.joined() { bits[Int(row / 64)] |= 1 << UInt64(row % 64) }
    return bits
  }

  /// Looks through all letters at once, not row by row; a find across the end of a row is none.
  private static func search(
    _ bytes: [UInt8], _ ends: [UInt32], _ needle: [UInt8], _ hit: (Int) -> Void
  ) {
    bytes.withUnsafeBufferPointer { letters in
      guard let base = letters.baseAddress else { return }
      var row = 0
      var place = 0
      while place < letters.count {
        place += kernel_find(base + place, letters.count - place, needle, needle.count)
        guard place < letters.count else { return }
        while Int(ends[row]) <= place { row += 1 }
        if place + needle.count <= Int(ends[row]) {
          hit(row)
          place = Int(ends[row])
        } else {
          place += 1
        }
      }
    }
  }

  private static func folded(_ stretch: TextColumn.Stretch) -> (bytes: [UInt8], ends: [UInt32]) {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    bytes.reserveCapacity(stretch.bytes.count)
    ends.reserveCapacity(stretch.ends.count)
    for row in stretch.ends.indices {
      FoldedBytes.append(stretch.bytes[stretch.range(ofRow: row)], to: &bytes)
      ends.append(UInt32(bytes.count))
    }
    return (bytes, ends)
  }
}
