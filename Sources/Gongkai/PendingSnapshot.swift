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
    let checksum = FileHead.checksum(of: origin.path, byteCount: origin.size)
    // Asked after the bytes were added up: they are those that were read.
    let stamp = FileStamp(of: origin.path)
    guard stamp?.size == origin.size, stamp?.modified == origin.modified,
      stamp?.changed == origin.changed
    else { return false }
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
}
