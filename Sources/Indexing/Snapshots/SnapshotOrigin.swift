/// The file that a register was read from, in the state in which it was read.
///
/// A snapshot answers for the register only as long as all of it is the same.
public struct SnapshotOrigin: Sendable, Hashable {
  /// Where the file is, from the root of the system's files.
  public let path: String
  /// How many bytes it has.
  public let size: Int
  /// When its content changed last, in nanoseconds since 1970.
  public let modified: Int
  /// When anything of it but its place changed last, in nanoseconds since 1970.
  public let changed: Int
  /// A checksum of parts of its content.
  public let content: UInt64
  /// A checksum of what else decides how it is read, as its descriptor and the program.
  public let reading: UInt64

  /// Makes an origin.
  public init(
    path: String, size: Int, modified: Int, changed: Int, content: UInt64, reading: UInt64
  ) {
    self.path = path
    self.size = size
    self.modified = modified
    self.changed = changed
    self.content = content
    self.reading = reading
  }
}

extension SnapshotOrigin {
  /// Whether this may be the file before it grew to what it is now, read as it would be now.
  func mayHaveGrown(to now: SnapshotOrigin) -> Bool {
    path == now.path && size < now.size && reading == now.reading
  }

  /// One number for several that decide together how a file is read.
  public static func reading(_ numbers: [UInt64]) -> UInt64 {
    Array(numbers.map(String.init).joined(separator: " ").utf8).checksum
  }

  /// The name of a snapshot of the file: that of the file, and a number for its place.
  public var snapshotName: String {
    let name = path.split(separator: "/").last.map(String.init) ?? "register"
    // A name may be 255 bytes long, and what is added needs some of them.
    let bytes = name.utf8.count <= 160 ? name : "register"
    return bytes + "-" + String(Array(path.utf8).checksum, radix: 36) + ".snapshot"
  }
}
