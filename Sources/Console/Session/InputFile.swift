import Glibc

/// A script, or standard input where the path is `-`.
public struct InputFile: Sendable {
  /// What reading it gives.
  public enum Content: Sendable {
    /// The text; bytes that are not UTF-8 are U+FFFD.
    case text(String)
    /// The system's reason why there is none.
    case unreadable(String)
  }

  private let path: String

  /// Names a file.
  public init(path: String) {
    self.path = path
  }

  /// Reads it, or as much of it as is wanted, in bytes.
  public func read(atMost limit: Int = .max) -> Content {
    let file = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return .unreadable(OutputFile.reason) }
    defer { if file != 0 { close(file) } }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while bytes.count < limit {
      let count = Glibc.read(file, &block, min(block.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .unreadable(OutputFile.reason) }
      if count == 0 { break }
      bytes += block[..<count]
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return .text(String(decoding: bytes, as: UTF8.self))
  }
}
