import Foundation

/// Writes an invented register of complaints, the same bytes for the same arguments:
/// `Generate ROWS FILE.csv [--shuffle]`.
///
/// Prints what a benchmark has to know of it: `{"rows":…,"bytes":…,"rarest_organisation":"…"}`.
@main
enum Generate {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let isShuffled = words.contains("--shuffle")
    words.removeAll { $0 == "--shuffle" }
    guard words.count == 2, let rows = Int(words[0]), rows > 0 else {
      FileHandle.standardError.write(Data("usage: Generate ROWS FILE.csv [--shuffle]\n".utf8))
      exit(2)
    }
    try write(rows, to: words[1], isShuffled: isShuffled)
  }

  private static func write(_ rows: Int, to path: String, isShuffled: Bool) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    var cases = CaseMaker(count: rows, isShuffled: isShuffled)
    var buffer = Array(CaseMaker.header.utf8)
    var byteCount = 0
    for place in 0..<rows {
      cases.append(place, to: &buffer)
      if buffer.count > 1 << 20 || place == rows - 1 {
        try file.write(contentsOf: Data(buffer))
        byteCount += buffer.count
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try file.close()
    print(
      "{\"rows\":\(rows),\"bytes\":\(byteCount),"
        + "\"rarest_organisation\":\"\(cases.rarestOrganisation)\"}")
  }
}
