import Foundation

/// A golden file: blocks of `=== NAME`, each a report's text, a line `---`, and what to expect.
public struct CaseFile: Sendable {
  /// One case.
  public struct Block: CustomStringConvertible, Sendable {
    /// What it shows.
    public let name: String
    /// The report, or a passage of one.
    public let text: String
    /// The lines to expect, without line breaks around them.
    public let expected: String

    /// What it shows.
    public var description: String { name }
  }

  /// The cases, in order; none where there is no such file.
  public let blocks: [Block]

  /// Reads `Cases/NAME.case` beside the test that asks for it.
  public init(_ name: String, here: String = #filePath) {
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
