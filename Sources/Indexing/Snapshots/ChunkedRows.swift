import Facts

/// The rows of a column in the chunks in which a snapshot holds them.
///
/// They are cut by rows and lengths only: the same rows make the same chunks, whatever stretches
/// their texts stand in.
struct ChunkedRows: Sendable {
  private let content: RegisterColumn.Content
  /// The first row of each run of rows, and behind them the number of rows.
  private let starts: [Int]

  /// So many texts make a run, or fewer where they are long: packed together, a few thousand are
  /// hardly larger than more of them, and a core's own cache holds them.
  private static let textRows = 1 << 12
  private static let textBytes = 1 << 18

  /// - Complexity: O(1), for texts O(rows).
  init(_ content: RegisterColumn.Content) {
    self.content = content
    starts =
      switch content {
      case .text(let text): Self.starts(of: text)
      case .words(let codes, _), .numbers(let codes, _, _), .days(let codes, _):
        Array(stride(from: 0, to: codes.count, by: IndexedColumn.blockRows)) + [codes.count]
      }
  }

  /// How many runs of rows there are.
  var count: Int { starts.count - 1 }

  /// How many rows some runs have.
  func rowCount(_ runs: Range<Int>) -> Int { starts[runs.upperBound] - starts[runs.lowerBound] }

  /// The chunks of a run: its codes, or the lengths and behind them the letters of its texts.
  /// - Complexity: O(bytes).
  func chunks(ofRun run: Int) -> [PlainChunk] {
    let rows = starts[run]..<starts[run + 1]
    switch content {
    case .text(let text):
      let (lengths, letters) = text.parts(rows)
      return [PlainChunk(narrowing: lengths), PlainChunk(letters)]
    case .words(let codes, _), .numbers(let codes, _, _), .days(let codes, _):
      return switch codes {
      case .bytes(let codes): [PlainChunk(Array(codes[rows]))]
      case .shorts(let codes): [PlainChunk(Array(codes[rows]))]
      case .longs(let codes): [PlainChunk(Array(codes[rows]))]
      case .wides(let codes): [PlainChunk(Array(codes[rows]))]
      }
    }
  }

  /// One number for all that the rows say.
  /// - Complexity: O(bytes).
  var checksum: UInt64 {
    (0..<count).flatMap { chunks(ofRun: $0).map(\.bytes.checksum) }.checksum
  }

  private static func starts(of text: TextColumn) -> [Int] {
    var starts = [0]
    var (row, bytes) = (0, 0)
    for stretch in text.stretches {
      var before = 0
      for end in stretch.ends {
        row += 1
        bytes += Int(end) - before
        before = Int(end)
        if bytes >= textBytes || row - (starts.last ?? 0) == textRows {
          starts.append(row)
          bytes = 0
        }
      }
    }
    return starts.last == row ? starts : starts + [row]
  }
}

extension TextColumn {
  /// The lengths of the texts of some rows, and their letters one behind another.
  fileprivate func parts(_ rows: Range<Int>) -> (lengths: [UInt32], letters: [UInt8]) {
    var lengths: [UInt32] = []
    var letters: [UInt8] = []
    lengths.reserveCapacity(rows.count)
    var row = rows.lowerBound
    while row < rows.upperBound {
      let place = stretch(ofRow: row)
      let (stretch, start) = (stretches[place], starts[place])
      let run = row - start..<min(rows.upperBound - start, stretch.ends.count)
      for row in run { lengths.append(UInt32(stretch.range(ofRow: row).count)) }
      let first = stretch.range(ofRow: run.lowerBound).lowerBound
      letters += stretch.bytes[first..<Int(stretch.ends[run.upperBound - 1])]
      row = start + run.upperBound
    }
    return (lengths, letters)
  }
}
