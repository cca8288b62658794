import Glibc
import Testing

@testable import Importing

/// A folder of its own for one test, removed with everything in it at the end.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/gongkai-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }
    }
    path = String(cString: try #require(made))
  }

  deinit {
    Self.remove(path)
  }

  /// Writes a file and the folders above it, and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    for place in name.indices where name[place] == "/" {
      mkdir(path + "/" + name[..<place], 0o755)
    }
    let stream = try #require(fopen(file, "we"))
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
    return file
  }

  /// Writes a file that can be run, and gives its path.
  ///
  /// Another process writes it: a file that this one held open for writing could be held by a
  /// program that another test starts at that moment, and the system runs no such file.
  func writeProgram(_ name: String, _ bytes: [UInt8]) throws -> String {
    let text = try write(name + ".text", bytes)
    let file = path + "/" + name
    let copy = ProgramRun(program: "/usr/bin/install", arguments: ["-m", "755", text, file])
    try #require(try copy.outcome().status == 0)
    return file
  }

  /// Makes a file of a size without writing its bytes.
  func writeSparse(_ name: String, size: Int) throws -> String {
    let file = try write(name, [])
    try #require(truncate(file, size) == 0)
    return file
  }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
          field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(folder)
    }
    Glibc.remove(path)
  }
}
