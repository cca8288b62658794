/// Texts of the rows of a register that are too various to be numbered: the titles of cases.
///
/// The texts stand one behind another in stretches of some thousand rows, in row order. A row
/// without the column has an empty text.
public struct TextColumn: Sendable {
  /// The texts of neighbouring rows.
  public struct Stretch: Sendable, Hashable {
    /// The texts one behind another, valid UTF-8.
    public let bytes: [UInt8]
    /// Where the text of each row ends in `bytes`; it begins where the one before ends.
    public let ends: [UInt32]

    /// Makes a stretch.
    public init(bytes: [UInt8], ends: [UInt32]) {
      self.bytes = bytes
      self.ends = ends
    }

    /// The bytes of a row of the stretch.
    public func range(ofRow row: Int) -> Range<Int> {
      (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])
    }
  }

  /// The stretches, in row order.
  public let stretches: [Stretch]
  /// The first row of each stretch, and behind them the number of rows.
  public let starts: [Int]

  /// Makes a column of stretches; empty ones are left out.
  public init(stretches: [Stretch]) {
    self.stretches = stretches.filter { !$0.ends.isEmpty }
    starts = self.stretches.reduce(into: [0]) { starts, stretch in
      starts.append((starts.last ?? 0) + stretch.ends.count)
    }
  }

  /// How many rows there are.
  public var count: Int { starts.last ?? 0 }

  /// The text of a row; empty where it has none.
  /// - Complexity: O(log stretches + bytes of the text).
  public subscript(row: Int) -> String {
    let stretch = stretch(ofRow: row)
    let range = stretches[stretch].range(ofRow: row - starts[stretch])
    return String(decoding: stretches[stretch].bytes[range], as: UTF8.self)
  }

  /// The stretch that holds a row.
  public func stretch(ofRow row: Int) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= row { low = middle } else { high = middle }
    }
    return low
  }
}

extension TextColumn: Hashable {
  /// Whether the rows have the same texts, whatever stretches they stand in.
  /// - Complexity: O(bytes).
  public static func == (left: TextColumn, right: TextColumn) -> Bool {
    left.count == right.count
      && (left.stretches == right.stretches || left.texts.elementsEqual(right.texts))
  }

  /// Hashes the number of rows.
  public func hash(into hasher: inout Hasher) { hasher.combine(count) }

  private var texts: some Sequence<ArraySlice<UInt8>> {
    stretches.lazy.flatMap { stretch in
      stretch.ends.indices.lazy.map { stretch.bytes[stretch.range(ofRow: $0)] }
    }
  }
}
