import Synchronization

/// The rows of a column: in memory, or in a file until somebody asks for them.
enum ColumnRows: Sendable {
  case held(RegisterColumn.Content)
  case waiting(WaitingRows)

  var content: RegisterColumn.Content {
    switch self {
    case .held(let content): content
    case .waiting(let rows): rows.content
    }
  }

  var isHeld: Bool {
    switch self {
    case .held: true
    case .waiting(let rows): rows.isFetched
    }
  }

  var largestCode: UInt64 {
    switch self {
    case .held(let content): content.codes?.largest ?? 0
    case .waiting(let rows): rows.largestCode
    }
  }
}

/// Rows that are fetched once, by whoever asks first; others wait for that.
final class WaitingRows: Sendable {
  let largestCode: UInt64
  private let fetch: @Sendable () -> RegisterColumn.Content
  private let fetched = Mutex<RegisterColumn.Content?>(nil)

  init(largestCode: UInt64, fetch: @escaping @Sendable () -> RegisterColumn.Content) {
    self.largestCode = largestCode
    self.fetch = fetch
  }

  var content: RegisterColumn.Content {
    // Fetched inside the lock: two threads of one question would read the same bytes twice.
    fetched.withLock { kept in
      if let kept { return kept }
      let content = fetch()
      kept = content
      return content
    }
  }

  var isFetched: Bool { fetched.withLock { $0 != nil } }
}
