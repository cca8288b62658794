import CKernels
import Glibc

/// A snapshot's file, open for reading.
///
/// Bytes are read and not mapped: questions need them unpacked in arrays, and a file that somebody
/// shortens meanwhile gives an error in place of a signal. The open file stays what it is when
/// another console replaces it by name.
final class SnapshotFile: Sendable {
  /// How many bytes it has.
  let size: Int
  private let file: Int32

  init(_ path: String) throws(SnapshotFlaw) {
    file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(code: errno)
    }
    var status = stat()
    let isKnown = fstat(file, &status) == 0
    size = Int(status.st_size)
    guard isKnown, status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
  }

  deinit { close(file) }

  /// What the file says of itself.
  func head() throws(SnapshotFlaw) -> SnapshotHead {
    let beginning = try values(
      UInt8.self, at: 0, count: min(SnapshotForm.beginningLength, size))
    let place = try SnapshotForm.head(from: beginning, size: size)
    return try SnapshotHead(try values(UInt8.self, of: place))
  }

  /// The values that a section holds, once its checksum has been found right.
  /// - Complexity: O(bytes).
  func values<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, of section: SnapshotSection
  ) throws(SnapshotFlaw) -> [Value] {
    let count = section.length / MemoryLayout<Value>.size
    guard section.length % MemoryLayout<Value>.size == 0, section.offset + section.length <= size
    else { throw .damaged }
    let values = try values(type, at: section.offset, count: count)
    guard values.checksum == section.checksum else { throw .damaged }
    return values
  }

  private func values<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at offset: Int, count: Int
  ) throws(SnapshotFlaw) -> [Value] {
    var flaw: SnapshotFlaw?
    // Filling the array with zeros first would take as long as reading it.
    let values = [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      flaw = read(into: bytes, at: offset)
      filled = flaw == nil ? count : 0
    }
    if let flaw { throw flaw }
    return values
  }

  /// Fills memory with the bytes from a place on.
  func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) -> SnapshotFlaw? {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
      let count = pread(file, rest.baseAddress, rest.count, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .unreadable(code: errno) }
      guard count > 0 else { return .cut }
      done += count
    }
    return nil
  }
}

extension Array where Element: FixedWidthInteger & BitwiseCopyable {
  /// The checksum of the array's bytes.
  var checksum: UInt64 {
    withUnsafeBytes { kernel_checksum($0.bindMemory(to: UInt8.self).baseAddress, $0.count) }
  }
}
