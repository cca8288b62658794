import Glibc

/// A file of its own for bytes that a program must read, removed with this value.
final class ScratchFile {
  let path: String

  /// Writes the file where temporary files of this system are kept, for this user only.
  init(_ bytes: [UInt8]) throws(ReadFailure) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/gongkai-XXXXXX".utf8CString)
    let file = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard file >= 0 else { throw FileBytes.failure(folder) }
    defer { close(file) }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileBytes.failure(path) }
      written += count
    }
  }

  deinit {
    unlink(path)
  }
}
