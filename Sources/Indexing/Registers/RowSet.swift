import CKernels

/// Some rows of a register: a bit a row, or the rows themselves where they are few.
enum RowSet: Sendable {
  /// Bit r % 64 of word r / 64 is row r; so many are set.
  case dense([UInt64], count: Int)
  /// The rows, ascending.
  case sparse([UInt32])

  /// Fewer than one row in so many is kept as a list, which is then at most a quarter as large.
  private static let sparseness = 128

  /// The smaller form of a bitmap.
  init(_ bits: [UInt64]) {
    let count = kernel_bits_count(bits, bits.count)
    guard count < bits.count * 64 / Self.sparseness else {
      self = .dense(bits, count: count)
      return
    }
    self = .sparse(
      [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
        if let start = buffer.baseAddress {
          filled = kernel_bits_places(bits, bits.count, 0, start)
        }
      })
  }

  /// How many rows there are.
  /// - Complexity: O(1).
  var count: Int {
    switch self {
    case .dense(_, let count): count
    case .sparse(let rows): rows.count
    }
  }

  /// How many bytes the set takes.
  var byteCount: Int {
    switch self {
    case .dense(let bits, _): bits.count * 8
    case .sparse(let rows): rows.count * 4
    }
  }

  /// Writes the words of a stretch of rows, which begins with a whole word.
  func copy(firstWord: Int, into words: inout [UInt64]) {
    switch self {
    case .dense(let bits, _):
      for word in words.indices { words[word] = bits[firstWord + word] }
    case .sparse(let rows):
      for word in words.indices { words[word] = 0 }
      let last = UInt32(clamping: (firstWord + words.count) * 64)
      var place = Self.place(of: UInt32(clamping: firstWord * 64), in: rows)
      while place < rows.count, rows[place] < last {
        let row = Int(rows[place]) - firstWord * 64
        words[row / 64] |= 1 << UInt64(row % 64)
        place += 1
      }
    }
  }

  /// Clears the bits of a stretch of rows, which begins with a whole word, that are not in the set.
  func narrow(_ words: inout [UInt64], firstWord: Int) {
    let count = words.count
    guard case .dense(let bits, _) = self else {
      var own = words
      copy(firstWord: firstWord, into: &own)
      kernel_bits_and(&words, own, count)
      return
    }
    // The bitmap has a word for every row of the stretch.
    bits.withUnsafeBufferPointer { bits in
      guard let start = bits.baseAddress else { return }
      kernel_bits_and(&words, start + firstWord, count)
    }
  }

  private static func place(of row: UInt32, in rows: [UInt32]) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
