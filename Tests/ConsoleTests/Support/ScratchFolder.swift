import Glibc

/// A folder of its own for one test, gone with it.
final class ScratchFolder {
  let path: String

  init() {
    var template = Array("/tmp/gongkai-console-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
    precondition(!path.isEmpty, "no scratch folder could be made")
  }

  deinit {
    Self.run(["rm", "-rf", path])
  }

  /// Writes a script that can be run.
  ///
  /// Another process writes it: a file that this one held open for writing could be held by a
  /// program that another test starts at that moment, and the system runs no such file.
  func writeScript(_ text: String, to name: String) {
    Self.run(["install", "-m", "755", write(text, to: name + ".text"), "\(path)/\(name)"])
  }

  private static func run(_ words: [String]) {
    let pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    var child: pid_t = -1
    posix_spawnp(&child, words[0], nil, nil, pointers + [nil], environ)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    pointers.forEach { free($0) }
  }

  /// Writes a file, with the folders above it, and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) -> String {
    write(bytes: Array(text.utf8), to: name)
  }

  /// Writes bytes likewise.
  @discardableResult
  func write(bytes: [UInt8], to name: String) -> String {
    let file = "\(path)/\(name)"
    var end = file.startIndex
    while let slash = file[file.index(after: end)...].firstIndex(of: "/") {
      mkdir(String(file[..<slash]), 0o755)
      end = slash
    }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    precondition(descriptor >= 0, "a scratch file could not be written")
    precondition(Glibc.write(descriptor, bytes, bytes.count) == bytes.count, "it is cut short")
    close(descriptor)
    return file
  }

  /// The text of a file; nil where there is none.
  func read(_ name: String) -> String? {
    readBytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a file likewise.
  func readBytes(_ name: String) -> [UInt8]? {
    guard let file = fopen("\(path)/\(name)", "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return bytes
  }
}
