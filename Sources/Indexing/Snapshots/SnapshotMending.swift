import Facts
import Synchronization

/// Where rows come from when a section of a snapshot turns out to be damaged: the file itself.
final class SnapshotMending: Sendable {
  private enum State {
    case sound
    case mended(Register)
    case lost
  }

  private let state = Mutex(State.sound)
  private let read: @Sendable () -> Register?

  /// Makes a mending that reads the register again, where its file is still what it was.
  init(_ read: @escaping @Sendable () -> Register?) { self.read = read }

  var soundness: RegisterSoundness {
    state.withLock { state in
      switch state {
      case .sound: .sound
      case .mended: .mended
      case .lost: .lost
      }
    }
  }

  /// The rows of a column from the file; where that fails, rows that no answer may be made of.
  /// - Complexity: O(bytes of the file) the first time.
  func content(
    ofColumn place: Int, _ column: SnapshotColumn, rowCount: Int
  ) -> RegisterColumn.Content {
    let content = state.withLock { state -> RegisterColumn.Content? in
      if case .sound = state { state = read().map { .mended($0) } ?? .lost }
      guard case .mended(let register) = state else { return nil }
      let found = register.columns.indices.contains(place) ? register.columns[place] : nil
      // The rows must be those that were written: cubes and conditions speak of them already.
      guard let found, found.meaning == column.meaning,
        ChunkedRows(found.content).checksum == column.checksum
      else {
        state = .lost
        return nil
      }
      return found.content
    }
    return content ?? Self.filler(column, rowCount: rowCount)
  }

  /// Rows of the right number with a code that occurs: the engine runs over them safely.
  private static func filler(_ column: SnapshotColumn, rowCount: Int) -> RegisterColumn.Content {
    let code = column.blocks.first?.lowerBound ?? 0
    // As wide as the codes were: conditions are held against them in that width.
    let codes: PackedCodes =
      switch column.width {
      case 1: .bytes(Array(repeating: UInt8(clamping: code), count: rowCount))
      case 2: .shorts(Array(repeating: UInt16(clamping: code), count: rowCount))
      case 4: .longs(Array(repeating: UInt32(clamping: code), count: rowCount))
      default: .wides(Array(repeating: code, count: rowCount))
      }
    switch column.meaning {
    case .words(let list): return .words(codes, list: list)
    case .numbers(let base, let decimals):
      return .numbers(codes, base: base, decimals: decimals)
    case .days(let base): return .days(codes, base: base)
    case .text:
      return .text(
        TextColumn(stretches: [.init(bytes: [], ends: Array(repeating: 0, count: rowCount))]))
    }
  }
}
