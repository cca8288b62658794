import Foundation

/// A golden file: blocks of `=== NAME`, each a report's text, a line `---`, and what to expect.
struct CaseFile {
  struct Block: CustomStringConvertible {
    let name: String
    let text: String
    let expected: String

    var description: String { name }
  }

  let blocks: [Block]

  init(_ name: String, here: String = #filePath) {
    let folder = here.split(separator: "/").dropLast().joined(separator: "/")
    let text = try? String(contentsOfFile: "/\(folder)/Cases/\(name).case", encoding: .utf8)
    blocks = ("\n" + (text ?? "")).components(separatedBy: "\n=== ").dropFirst().map(Self.block)
  }

  private static func block(_ text: String) -> Block {
    let parts = (text + "\n").components(separatedBy: "\n---\n")
    let head = parts[0].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return Block(
      name: String(head[0]), text: head.count > 1 ? String(head[1]) : "",
      expected: parts.count > 1 ? parts[1].trimmingCharacters(in: .newlines) : "no --- line")
  }
}
