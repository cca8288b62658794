import Synchronization

/// What several threads make, each its own part.
final class SharedParts<Part: Sendable>: Sendable {
  private let parts: Mutex<[Part?]>

  init(count: Int) { parts = Mutex(Array(repeating: nil, count: count)) }

  func set(_ part: Part, at place: Int) {
    parts.withLock { $0[place] = part }
  }

  /// All parts in order.
  var all: [Part] { parts.withLock { $0.compactMap(\.self) } }
}
