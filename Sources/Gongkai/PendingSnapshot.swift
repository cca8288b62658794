import Importing
import Indexing

/// A register that was read from its file and that the next console could read faster.
public struct PendingSnapshot: Sendable {
  let folder: SnapshotFolder
  let origin: SnapshotOrigin
  let index: RegisterIndex
  /// How long the register took to be read.
  let readingTime: Duration

  /// Writes the snapshot; where that can't be, everything stays as it was.
  /// - Parameter isStopped: is asked from time to time whether to give up.
  /// - Returns: whether it was written.
  /// - Complexity: O(bytes of the register).
  @discardableResult
  public func write(isStopped: @escaping @Sendable () -> Bool = { false }) -> Bool {
    // Adding up the bytes of a large file takes seconds, in vain where it is no longer what was read.
    guard !isStopped(), isUnchanged else { return false }
    let checksum = FileHead.checksum(of: origin.path, byteCount: origin.size)
    // Asked once more after the bytes were added up: they are those that were read.
    guard !isStopped(), isUnchanged else { return false }
    folder.prepare()
    do {
      try RegisterSnapshot.write(
        index, of: origin, fileChecksum: checksum, to: folder.place(of: origin),
        isStopped: isStopped)
      return true
    } catch {
      // A full disk or a folder of somebody else's: the register is read from its file next time.
      return false
    }
  }

  /// Whether the file is in the state in which it was read.
  private var isUnchanged: Bool {
    let stamp = FileStamp(of: origin.path)
    return stamp?.size == origin.size && stamp?.modified == origin.modified
      && stamp?.changed == origin.changed
  }
}
