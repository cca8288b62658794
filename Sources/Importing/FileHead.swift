import CKernels
import Dispatch
import Glibc
import Synchronization

/// The first bytes of a file, all of them: what tells that a file has only grown.
public enum FileHead {
  /// So much is read at a time; a core's own cache holds it while it is added up.
  private static let pieceSize = 1 << 19

  /// The checksum of the first bytes.
  /// - Parameters:
  ///   - path: The file.
  ///   - byteCount: How many bytes from its start on.
  ///   - threads: How many threads read.
  /// - Returns: Their checksum; nil where the file has fewer, or can't be read.
  /// - Complexity: O(bytes).
  public static func checksum(of path: String, byteCount: Int, threads: Int = 2) -> UInt64? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let count = (byteCount + pieceSize - 1) / pieceSize
    let pieces = Mutex([UInt64?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      var bytes = [UInt8](repeating: 0, count: pieceSize)
      for piece in stride(from: thread, to: count, by: threads) {
        let start = piece * pieceSize
        let length = min(pieceSize, byteCount - start)
        guard FileBytes.fill(&bytes, count: length, from: file, at: start) else { return }
        let sum = kernel_checksum(bytes, length)
        pieces.withLock { $0[piece] = sum }
      }
    }
    let sums = pieces.withLock { $0.compactMap(\.self) }
    guard sums.count == count else { return nil }
    return sums.withUnsafeBytes {
      kernel_checksum($0.bindMemory(to: UInt8.self).baseAddress, $0.count)
    }
  }
}
