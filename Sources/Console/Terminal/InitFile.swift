import Glibc

/// The person's .editrc, in so far as the editor must know what it binds.
enum InitFile {
  /// Whether it may bind escape sequences, of function keys for instance.
  ///
  /// Then keys unknown here go on to libedit; otherwise they would only leave their tails in the
  /// text, or run vi's commands.
  static var bindsSequences: Bool {
    guard let text = contents else { return false }
    return ["\\e", "\\E", "^[", "\\033", "\u{1B}"].contains {
      !text.range(ofFirst: $0).isEmpty
    }
  }

  private static var contents: String? {
    var path = getenv("EDITRC").map { String(cString: $0) }
    if path == nil, let home = getenv("HOME") { path = String(cString: home) + "/.editrc" }
    guard let path, let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      count = fread(buffer.baseAddress, 1, 65536, file)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
