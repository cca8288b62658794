import Glibc

/// Lists folders in an order that does not depend on the file system.
enum Folder {
  /// The names in a folder, hidden ones left out, sorted.
  static func names(in path: String) throws(ReadFailure) -> [String] {
    guard let folder = opendir(path) else { throw FileBytes.failure(path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// Whether a path leads to a plain file.
  static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  /// Whether a path leads to a pipe or a device, which can be read only once, and may never end.
  static func isStream(_ path: String) -> Bool {
    kind(of: path).map { $0 != S_IFDIR && $0 != S_IFREG } ?? false
  }

  /// The path without the slashes that people and shells put behind a folder.
  static func withoutLastSlash(_ path: String) -> String {
    var path = Substring(path)
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
