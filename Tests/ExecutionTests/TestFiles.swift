import Diagnostics
import Facts
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The files that tests read, found beside this one.
enum TestFiles {
  /// The founding report with the facts that a person reads in it.
  static func foundingReport() throws -> Report {
    let text = try #require(contents(of: folder(up: 3) + "/seeds/reports/chaoyang-epb-2011.txt"))
    let facts = try #require(contents(of: folder(up: 1) + "/Cases/chaoyang-2011.facts"))
    return FactLines(organisation: "朝阳市环境保护局", period: .year(2011))
      .report(of: SourceText(name: "seeds/reports/chaoyang-epb-2011.txt", text: text), facts)
  }

  /// The blocks of a golden file: `> ` lines of query, below them the answer.
  static func cases(_ name: String) throws -> [(query: String, answer: String)] {
    var blocks: [(query: String, answer: String)] = []
    for line in try lines(of: name) {
      if line.hasPrefix("> ") {
        blocks.append((String(line.dropFirst(2)), ""))
      } else if !line.isEmpty, !line.hasPrefix("#"), !blocks.isEmpty {
        let last = blocks.count - 1
        blocks[last].answer += (blocks[last].answer.isEmpty ? "" : "\n") + line
      }
    }
    return blocks
  }

  /// The lines of a golden file.
  static func lines(of name: String) throws -> [Substring] {
    let text = try #require(contents(of: folder(up: 1) + "/Cases/\(name).case"))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The rows of a table without quotes, the header first.
  static func table(_ name: String) throws -> [[String]] {
    let text = try #require(contents(of: folder(up: 1) + "/Cases/\(name).csv"))
    return text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func folder(up levels: Int) -> String {
    "/" + #filePath.split(separator: "/").dropLast(levels).joined(separator: "/")
  }

  private static func contents(of path: String) -> String? {
    guard let file = fopen(path, "rbe") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
