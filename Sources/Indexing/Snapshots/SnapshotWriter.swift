import Glibc

/// Writes the file of a snapshot beside its place and moves it there once it is whole.
///
/// Whoever reads sees the old file or the new one. Of two that write at once the last to finish
/// stays; one that is stopped or fails leaves nothing.
struct SnapshotWriter: ~Copyable {
  private let path: String
  private let neighbour: String
  private let file: Int32
  private let isStopped: @Sendable () -> Bool
  private var offset = SnapshotForm.beginningLength
  private var isWhole = false

  init(
    _ path: String, isStopped: @escaping @Sendable () -> Bool
  ) throws(SnapshotFailure) {
    self.path = path
    self.isStopped = isStopped
    let number = String(UInt64.random(in: 0 ... .max), radix: 36)
    neighbour = path + ".\(getpid())-\(number).part"
    // What a register says of people is for those who may read the register: the owner.
    file = open(neighbour, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(code: errno) }
  }

  deinit {
    close(file)
    if !isWhole { unlink(neighbour) }
  }

  /// Writes a section behind the others.
  mutating func append<Value: FixedWidthInteger & BitwiseCopyable>(
    _ values: [Value]
  ) throws(SnapshotFailure) -> SnapshotSection {
    let section = SnapshotSection(
      offset: offset, length: values.count * MemoryLayout<Value>.size, checksum: values.checksum)
    try write(values, at: offset)
    offset += section.length
    return section
  }

  /// Writes bytes that have their checksum elsewhere behind the others.
  mutating func append(packed bytes: [UInt8]) throws(SnapshotFailure) {
    try write(bytes, at: offset)
    offset += bytes.count
  }

  /// Writes the head, makes sure that everything is on the disk, and gives the file its name.
  mutating func finish(head: [UInt8]) throws(SnapshotFailure) {
    let section = try append(head)
    try write(SnapshotForm.beginning(head: section), at: 0)
    guard fsync(file) == 0, rename(neighbour, path) == 0 else { throw .system(code: errno) }
    isWhole = true
  }

  private func write<Value: FixedWidthInteger & BitwiseCopyable>(
    _ values: [Value], at offset: Int
  ) throws(SnapshotFailure) {
    let failure = values.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        if isStopped() { return SnapshotFailure?.some(.stopped) }
        // Eight megabytes take some milliseconds: that long a person waits who leaves meanwhile.
        let rest = UnsafeRawBufferPointer(rebasing: bytes[done..<min(done + 8 << 20, bytes.count)])
        let count = pwrite(file, rest.baseAddress, rest.count, off_t(offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return .system(code: count < 0 ? errno : ENOSPC) }
        done += count
      }
      return nil
    }
    if let failure { throw failure }
  }
}
