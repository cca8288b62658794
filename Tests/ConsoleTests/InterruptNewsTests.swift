import CEditLine
import Dispatch
import Glibc
import Synchronization
import Testing

/// Ctrl-C as the threads that answer a question hear of it.
struct InterruptNewsTests {
  private static let rounds = 20_000

  @Test func `each interrupt is the news of one thread, and none gets lost`() {
    var earlier = sigaction()
    sigaction(SIGINT, nil, &earlier)
    editline_catch_interrupts()
    defer { sigaction(SIGINT, &earlier, nil) }
    let taken = Atomic(0)
    let isOver = Atomic(false)
    DispatchQueue.concurrentPerform(iterations: 2) { thread in
      func take() {
        if editline_take_interrupt() != 0 { taken.add(1, ordering: .relaxed) }
      }
      if thread == 0 {
        raise(then: take)
        isOver.store(true, ordering: .relaxed)
      } else {
        while !isOver.load(ordering: .relaxed) { take() }
      }
    }
    let count = taken.load(ordering: .relaxed)
    #expect(count == Self.rounds)
  }

  /// Raises many interrupts, each once the one before was taken.
  private func raise(then take: () -> Void) {
    // The threads that tests run on block signals.
    var (signals, blocked) = (sigset_t(), sigset_t())
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, &blocked)
    for _ in 0..<Self.rounds {
      Glibc.raise(SIGINT)
      take()
    }
    pthread_sigmask(SIG_SETMASK, &blocked, nil)
  }
}
