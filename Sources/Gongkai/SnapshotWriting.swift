import Dispatch
import Synchronization

/// Writes snapshots behind a person's back, one after the other.
public final class SnapshotWriting: Sendable {
  private let queue = DispatchQueue(label: "gongkai.snapshots", qos: .utility)
  private let group = DispatchGroup()
  private let isStopped = Atomic(false)
  private let patience = Mutex(Duration.seconds(1))

  /// Makes a writing of nothing yet.
  public init() {}

  /// Begins to write snapshots.
  public func begin(_ snapshots: [PendingSnapshot]) {
    for snapshot in snapshots {
      patience.withLock { $0 = max($0, snapshot.readingTime) }
      queue.async(group: group) { [self] in
        guard !isStopped.load(ordering: .relaxed) else { return }
        snapshot.write { [self] in isStopped.load(ordering: .relaxed) }
      }
    }
  }

  /// Waits for what was begun: as long as the largest register took to be read, at least a second;
  /// what takes longer is given up.
  public func finish() {
    let limit = patience.withLock { $0 }
    let milliseconds = Int(limit / .milliseconds(1))
    guard group.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut else { return }
    isStopped.store(true, ordering: .relaxed)
    // Long enough for a writer to notice and to take its file away.
    _ = group.wait(timeout: .now() + .milliseconds(500))
  }
}
