import Glibc

/// A private copy of a journal's files, to be read where their own folder can't be written.
struct JournalCopy {
  /// The path of the copied journal.
  let path: String

  private let folder: String
  // The log first: pages that move from it into the file while this copies are then in both.
  private static let suffixes = ["-wal", "-journal", ""]

  init(of original: String) throws(JournalFailure) {
    var template = Array("/tmp/gongkai-journal-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else {
      throw JournalFailure(path: "/tmp", reason: .init(systemCode: errno, isWriting: true))
    }
    folder = made
    path = made + "/journal.sqlite"
    do {
      for suffix in Self.suffixes {
        try Self.copy(original + suffix, to: path + suffix, mayBeMissing: !suffix.isEmpty)
      }
    } catch {
      remove()
      throw error
    }
  }

  /// Removes the copy and whatever SQLite put beside it.
  func remove() {
    for suffix in Self.suffixes + ["-shm"] { unlink(path + suffix) }
    rmdir(folder)
  }

  private static func copy(
    _ original: String, to copy: String, mayBeMissing: Bool
  ) throws(JournalFailure) {
    let source = open(original, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else {
      if mayBeMissing, errno == ENOENT { return }
      throw JournalFailure(path: original, reason: .init(systemCode: errno, isWriting: false))
    }
    defer { close(source) }
    let target = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard target >= 0 else {
      throw JournalFailure(path: copy, reason: .init(systemCode: errno, isWriting: true))
    }
    let isWhole = pour(source, into: target)
    let code = errno
    close(target)
    guard isWhole else {
      throw JournalFailure(path: copy, reason: .init(systemCode: code, isWriting: true))
    }
  }

  /// Copies to the end; false leaves the reason in `errno`.
  private static func pour(_ source: Int32, into target: Int32) -> Bool {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(source, &block, block.count)
      if count <= 0 { return count == 0 }
      var done = 0
      while done < count {
        let written = block[done..<count].withUnsafeBytes { bytes in
          Glibc.write(target, bytes.baseAddress, bytes.count)
        }
        guard written > 0 else { return false }
        done += written
      }
    }
  }
}
