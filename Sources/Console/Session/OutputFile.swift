import Glibc

/// A file that appears whole or not at all.
///
/// The text goes to a neighbour first, which then takes the name, so that neither a full disk nor a
/// crash leaves half an answer where a whole one was.
public struct OutputFile: Sendable {
  private let path: String

  /// Names a file.
  public init(path: String) {
    self.path = path
  }

  /// Whether the file is one of those at the given paths, by whatever name or link.
  ///
  /// Asked before writing: an answer never takes the place of a document that it comes from.
  func isAny(of paths: [String]) -> Bool {
    guard let own = Self.identity(of: path) else { return false }
    return paths.contains { Self.identity(of: $0).map { $0 == own } ?? false }
  }

  private static func identity(of path: String) -> (device: dev_t, file: ino_t)? {
    var status = stat()
    return stat(path, &status) == 0 ? (status.st_dev, status.st_ino) : nil
  }

  /// Writes a text in place of what was there; returns the system's reason where it can't.
  public func write(_ text: String) -> String? {
    // A device or pipe has no neighbour that could take its name.
    if isSpecial { return fill(open(path, O_WRONLY | O_CLOEXEC), with: text) }
    let neighbour = "\(path).\(getpid()).part"
    let file = open(neighbour, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions)
    if let reason = fill(file, with: text) {
      if file >= 0 { unlink(neighbour) }
      return reason
    }
    guard rename(neighbour, path) == 0 else {
      let reason = Self.reason
      unlink(neighbour)
      return reason
    }
    return nil
  }

  private func fill(_ file: Int32, with text: String) -> String? {
    guard file >= 0 else { return Self.reason }
    let isWritten = ByteStream(descriptor: file).write(text)
    let reason = Self.reason
    return close(file) == 0 && isWritten ? nil : reason
  }

  private var isSpecial: Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// The permissions of the file that is replaced, else the usual ones.
  private var permissions: mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o666
  }

  static var reason: String { String(cString: strerror(errno)) }
}
