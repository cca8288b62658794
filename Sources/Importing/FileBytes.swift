import Glibc

/// Reads whole files of limited size.
enum FileBytes {
  /// The bytes of a file or pipe.
  ///
  /// A file that is known to be too large is not read at all, a pipe no further than the limit.
  static func read(_ path: String, limit: Int) throws(ReadFailure) -> [UInt8] {
    let (file, size) = try opened(path)
    defer { close(file) }
    guard size <= limit else { throw ReadFailure(path: path, reason: .tooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while try append(to: &bytes, from: file, path: path) {
      guard bytes.count <= limit else {
        throw ReadFailure(path: path, reason: .tooLarge(limit: limit))
      }
    }
    return bytes
  }

  /// The first bytes of a file or pipe, at most `limit` and a block.
  static func start(of path: String, limit: Int) throws(ReadFailure) -> [UInt8] {
    let (file, _) = try opened(path)
    defer { close(file) }
    var bytes: [UInt8] = []
    while bytes.count < limit, try append(to: &bytes, from: file, path: path) {}
    return bytes
  }

  /// The size of a file in bytes.
  static func size(of path: String) throws(ReadFailure) -> Int {
    let (file, size) = try opened(path)
    close(file)
    return size
  }

  /// The bytes at an offset of a file, fewer where it ends.
  static func read(_ path: String, at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] {
    let (file, size) = try opened(path)
    defer { close(file) }
    let count = max(0, min(count, size - offset))
    guard lseek(file, offset, SEEK_SET) >= 0 else { throw failure(path) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count, try append(to: &bytes, from: file, path: path) {}
    return Array(bytes.prefix(count))
  }

  /// The next bytes of an open file, at most so many; none at its end.
  static func next(of file: CInt, count: Int, path: String) throws(ReadFailure) -> [UInt8] {
    var found = 0
    let block = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        found = Glibc.read(file, buffer.baseAddress, buffer.count)
      } while found < 0 && errno == EINTR
      filled = max(0, found)
    }
    guard found >= 0 else { throw failure(path) }
    return block
  }

  /// Reads exactly so many bytes of an open file from an offset on, whatever else reads it meanwhile.
  /// - Returns: Whether there were as many; where it could not be read, `errno` says why, else it is 0.
  static func fill(
    _ target: UnsafeMutablePointer<UInt8>, count: Int, from file: CInt, at offset: Int
  ) -> Bool {
    var done = 0
    while done < count {
      let step = pread(file, target + done, count - done, off_t(offset + done))
      if step < 0, errno == EINTR { continue }
      guard step > 0 else {
        if step == 0 { errno = 0 }
        return false
      }
      done += step
    }
    return true
  }

  /// An open file, which the caller closes, and its size in bytes.
  static func opened(_ path: String) throws(ReadFailure) -> (file: CInt, size: Int) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      let failure = failure(path)
      close(file)
      throw failure
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(file)
      throw ReadFailure(path: path, reason: .isFolder)
    }
    return (file, Int(status.st_size))
  }

  /// Reads the next block; false at the end.
  private static func append(
    to bytes: inout [UInt8], from file: CInt, path: String
  ) throws(ReadFailure) -> Bool {
    let block = try next(of: file, count: 1 << 16, path: path)
    bytes += block
    return !block.isEmpty
  }

  /// What the last failed system call says about a path.
  static func failure(_ path: String) -> ReadFailure {
    switch errno {
    case ENOENT: ReadFailure(path: path, reason: .missing)
    case ENOTDIR: ReadFailure(path: path, reason: .isNoFolder)
    case EACCES, EPERM: ReadFailure(path: path, reason: .notAllowed)
    case EISDIR: ReadFailure(path: path, reason: .isFolder)
    case let code: ReadFailure(path: path, reason: .system(words(of: code)))
    }
  }

  /// The system's words for an error.
  static func words(of code: CInt) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
