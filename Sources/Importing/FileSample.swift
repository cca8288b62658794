import CKernels
import Glibc

/// Parts of a file's content: enough to tell it from another file of the same size and time.
public enum FileSample {
  /// So many bytes are taken from each place; smaller files are taken whole.
  private static let blockSize = 1 << 16
  private static let blockCount = 8

  /// The checksum of the head, the tail and six blocks between.
  /// - Parameters:
  ///   - path: The file.
  ///   - byteCount: How many of its first bytes are taken for the file; all where nil.
  /// - Returns: The checksum; nil where the file can't be read, or has fewer bytes.
  /// - Complexity: O(1): half a megabyte at most.
  public static func checksum(of path: String, byteCount: Int? = nil) -> UInt64? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = byteCount ?? Int(status.st_size)
    let whole = blockSize * blockCount
    let last = max(0, size - blockSize)
    let places = size <= whole ? [0] : (0..<blockCount).map { last / (blockCount - 1) * $0 }
    var bytes = [UInt8](repeating: 0, count: min(size, whole))
    for (block, place) in places.enumerated() {
      // The last block ends with the file, whatever the division left over.
      let start = block == blockCount - 1 ? last : place
      let first = block * blockSize
      let count = size <= whole ? size : blockSize
      let read = bytes[first..<first + count].withUnsafeMutableBytes {
        pread(file, $0.baseAddress, count, off_t(start))
      }
      guard read == count else { return nil }
    }
    return kernel_checksum(bytes, bytes.count)
  }
}
