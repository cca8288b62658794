import Dispatch

/// Work over blocks of rows, shared out to threads.
enum RowWork {
  /// Fewer rows are done before a thread has woken up.
  private static let fewest = 1 << 17

  /// Calls a body with runs of blocks, each on a thread of its own, and returns what they make.
  static func inParallel<Part: Sendable>(
    blocks: Int, threads: Int, _ body: @Sendable (Range<Int>) -> Part
  ) -> [Part] {
    let threads = blocks * IndexedColumn.blockRows < fewest ? 1 : min(threads, blocks)
    guard threads > 1 else { return [body(0..<blocks)] }
    let parts = SharedParts<Part>(count: threads)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      parts.set(body(blocks * thread / threads..<blocks * (thread + 1) / threads), at: thread)
    }
    return parts.all
  }
}
