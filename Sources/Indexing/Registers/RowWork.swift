import Diagnostics
import Dispatch

/// Work over rows, block by block, shared out to threads.
enum RowWork {
  /// Fewer rows are done before a thread has woken up.
  private static let fewest = 1 << 16

  /// Calls a body with runs of blocks, each on a thread of its own, and returns what they make.
  static func inParallel<Part: Sendable>(
    blocks: Int, rowCount: Int, threads: Int, _ body: @Sendable (Range<Int>) -> Part
  ) -> [Part] {
    let threads = rowCount < fewest ? 1 : min(threads, blocks)
    guard threads > 1 else { return [body(0..<blocks)] }
    let parts = SharedParts<Part>(count: threads)
    let interruption = Interruption.current
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let part = Interruption.carried(by: interruption) {
        body(blocks * thread / threads..<blocks * (thread + 1) / threads)
      }
      parts.set(part, at: thread)
    }
    return parts.all
  }
}
