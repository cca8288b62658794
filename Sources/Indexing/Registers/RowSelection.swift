import CKernels

/// The rows that fit a condition, block by block, from the rows of its leaves.
struct RowSelection: Sendable {
  let filter: RegisterFilter
  let leaves: [RegisterFilter.Leaf: RowSet]
  let rowCount: Int

  /// How many blocks of rows there are.
  var blockCount: Int {
    (rowCount + IndexedColumn.blockRows - 1) / IndexedColumn.blockRows
  }

  /// The rows of a block.
  func rows(ofBlock block: Int) -> Range<Int> {
    let first = block * IndexedColumn.blockRows
    return first..<min(first + IndexedColumn.blockRows, rowCount)
  }

  /// Whether every row fits.
  var isAll: Bool { filter == .all }

  /// The bits of a block's rows.
  func words(ofBlock block: Int) -> [UInt64] {
    let rows = rows(ofBlock: block)
    var words = [UInt64](repeating: 0, count: (rows.count + 63) / 64)
    fill(&words, filter, rows.lowerBound / 64)
    // `not` sets bits behind the last row.
    if rows.count % 64 > 0, !words.isEmpty {
      words[words.count - 1] &= (1 << UInt64(rows.count % 64)) - 1
    }
    return words
  }

  /// How many rows fit in all.
  /// - Complexity: O(rows / 64 × leaves).
  func count() -> Int {
    if isAll { return rowCount }
    if case .leaf(let leaf) = filter { return leaves[leaf]?.count ?? 0 }
    if case .and(let parts) = filter, parts.count == 2, let pair = densePair(parts) {
      return kernel_bits_and_count(pair.0, pair.1, pair.0.count)
    }
    return (0..<blockCount).reduce(0) { count, block in
      let words = words(ofBlock: block)
      return count + kernel_bits_count(words, words.count)
    }
  }

  private func densePair(_ parts: [RegisterFilter]) -> ([UInt64], [UInt64])? {
    guard case .leaf(let left) = parts[0], case .leaf(let right) = parts[1],
      case .dense(let first, _) = leaves[left], case .dense(let second, _) = leaves[right]
    else { return nil }
    return (first, second)
  }

  /// The rows of a block that fit, ascending.
  func places(inBlock block: Int) -> [UInt32] {
    let rows = rows(ofBlock: block)
    if isAll { return rows.map { UInt32($0) } }
    let words = words(ofBlock: block)
    let count = kernel_bits_count(words, words.count)
    return [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
      if let start = buffer.baseAddress {
        filled = kernel_bits_places(words, words.count, UInt32(rows.lowerBound), start)
      }
    }
  }

  private func fill(_ words: inout [UInt64], _ filter: RegisterFilter, _ firstWord: Int) {
    switch filter {
    case .all: for word in words.indices { words[word] = .max }
    case .none: for word in words.indices { words[word] = 0 }
    case .leaf(let leaf): leaves[leaf]?.copy(firstWord: firstWord, into: &words)
    case .not(let part):
      fill(&words, part, firstWord)
      for word in words.indices { words[word] = ~words[word] }
    case .and(let parts):
      fill(&words, parts.first ?? .all, firstWord)
      for part in parts.dropFirst() where words.contains(where: { $0 != 0 }) {
        if case .leaf(let leaf) = part, let rows = leaves[leaf] {
          rows.narrow(&words, firstWord: firstWord)
          continue
        }
        var other = words
        fill(&other, part, firstWord)
        kernel_bits_and(&words, other, words.count)
      }
    case .or(let parts):
      fill(&words, parts.first ?? .none, firstWord)
      for part in parts.dropFirst() {
        var other = words
        fill(&other, part, firstWord)
        kernel_bits_or(&words, other, words.count)
      }
    }
  }
}
