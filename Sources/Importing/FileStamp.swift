import Glibc

/// What tells one state of a file from another without reading it: which file, how large, when changed.
///
/// A document in an archive has the archive's stamp.
public struct FileStamp: Sendable, Hashable {
  /// The device and number by which the system knows the file, whatever it is called.
  public let identity: [UInt64]
  /// How many bytes it has.
  public let size: Int
  /// When its content changed last, in nanoseconds since 1970.
  public let modified: Int
  /// When anything of it but its place changed last, in nanoseconds since 1970; nobody can set it back.
  public let changed: Int

  /// Looks at a file; nil where it is not there.
  public init?(of path: String) {
    var status = stat()
    let file = ArchivePlace(path)?.archive ?? path
    guard stat(file, &status) == 0 else { return nil }
    identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
    size = Int(status.st_size)
    modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
  }
}
