import Glibc

/// Statements on disk, one a line, shared by all consoles of a person.
///
/// A line break in a statement is written `\n`, a backslash `\\`, so that a record is a line. Each
/// statement is appended at once under a lock; no console ever rewrites what another one added.
struct HistoryFile {
  /// How many statements are read back.
  static let limit = 5000
  private let path: String

  init(path: String) {
    self.path = path
  }

  /// Where the history belongs by the XDG Base Directory Specification, or nil without a home.
  static func standardPath(environment: (String) -> String?) -> String? {
    if let folder = environment("XDG_STATE_HOME"), folder.hasPrefix("/") {
      return folder + "/gongkai/history"
    }
    guard let home = environment("HOME"), !home.isEmpty else { return nil }
    return home + "/.local/state/gongkai/history"
  }

  /// The newest statements, oldest first; none where the file can't be read.
  func load() -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    // The tail is enough: a statement is rarely longer than a line.
    let size = lseek(descriptor, 0, SEEK_END)
    let start = max(0, size - 1 << 20)
    lseek(descriptor, start, SEEK_SET)
    var lines = Self.readAll(descriptor, atMost: Int(size - start))
      .split(separator: UInt8(ascii: "\n"))
    if start > 0, !lines.isEmpty { lines.removeFirst() }
    return lines.suffix(Self.limit).map { Self.statement(from: $0) }
  }

  /// Appends a statement; silently nothing where the folder can't be written to.
  func append(_ statement: String) {
    makeFolders()
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    lock(descriptor)
    var last = UInt8(ascii: "\n")
    let size = lseek(descriptor, 0, SEEK_END)
    // A record that a full disk cut short must not swallow this one.
    if size > 0 { pread(descriptor, &last, 1, size - 1) }
    let lead = last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]
    let record = lead + Self.record(of: statement)
    _ = record.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Waits a tenth of a second at most: a stopped console that holds the lock must not stop others.
  private func lock(_ descriptor: Int32) {
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      usleep(2000)
    }
  }

  private func makeFolders() {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      end = slash
    }
  }

  private static func readAll(_ descriptor: Int32, atMost size: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        guard got > 0 else { return }
        count += got
      }
    }
  }

  static func record(of statement: String) -> [UInt8] {
    var record: [UInt8] = []
    for byte in statement.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): record += Array("\\n".utf8)
      case UInt8(ascii: "\\"): record += Array("\\\\".utf8)
      default: record.append(byte)
      }
    }
    return record + [UInt8(ascii: "\n")]
  }

  static func statement(from record: some Sequence<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in record {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
