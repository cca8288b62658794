import Diagnostics
import Dispatch
import Importing
import Indexing
import Synchronization

/// Prepares the texts of registers for searches behind a person's back.
public final class TextPreparation: Sendable {
  private let queue = DispatchQueue(label: "gongkai.texts", qos: .utility)
  private let isStopped = Atomic(false)

  /// Makes a preparation of nothing yet.
  public init() {}

  /// Begins to prepare the registers of a workspace whose texts are in memory; those that are
  /// prepared cost nothing.
  ///
  /// A quarter of the free memory may be taken: what is prepared only makes searches faster.
  public func begin(_ workspace: Workspace) {
    let indexes = workspace.registers.map(\.index).filter(\.awaitsPairs)
    guard !indexes.isEmpty else { return }
    queue.async { [self] in
      let interruption = Interruption { [self] in isStopped.load(ordering: .relaxed) }
      Interruption.carried(by: interruption) {
        for index in indexes where !Interruption.hasCome {
          index.preparePairs(byteLimit: (FreeMemory.system.byteCount ?? .max) / 4)
        }
      }
    }
  }

  /// Gives up what is not ready, without waiting: nothing of it is written anywhere.
  public func finish() {
    isStopped.store(true, ordering: .relaxed)
  }
}
