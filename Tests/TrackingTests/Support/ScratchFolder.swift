import Glibc
import Testing

/// A folder of its own for one test, removed with everything in it at the end.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/gongkai-tracking-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }
    }
    path = String(cString: try #require(made))
    // Another user than the owner is to read in it.
    chmod(path, 0o755)
  }

  deinit {
    Self.remove(path)
  }

  /// The path of the journal of the workspace in this folder.
  var journalPath: String { path + "/.gongkai/journal.sqlite" }

  /// Writes the journal's file or, with a suffix, one beside it.
  func writeJournal(_ bytes: [UInt8], suffix: String = "") throws {
    mkdir(path + "/.gongkai", 0o755)
    let stream = try #require(fopen(journalPath + suffix, "we"))
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  /// The bytes of the journal's file or of one beside it; nil where there is none.
  func journalBytes(suffix: String = "") -> [UInt8]? {
    guard let stream = fopen(journalPath + suffix, "re") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, stream), count > 0 {
      bytes += block[..<count]
    }
    return bytes
  }

  /// The names in a folder below this one, sorted.
  func names(in name: String = "") -> [String] {
    Self.names(in: path + "/" + name).sorted()
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    chmod(path, 0o755)
    for name in names(in: path) { remove(path + "/" + name) }
    Glibc.remove(path)
  }
}
