import Diagnostics
import Foundation

@testable import Rendering

/// A golden file: blocks of `=== ANSWER LANGUAGE [width=N] [color]`, each with the text to expect.
///
/// `<CR>` stands for a carriage return and `<ESC>` for an escape, which no editor shows.
struct CaseFile {
  struct Block: CustomStringConvertible {
    let answer: String
    let style: OutputStyle
    let expected: String

    var description: String { "\(answer) \(style.language.rawValue)" }
  }

  let blocks: [Block]

  init(_ name: String, here: String = #filePath) throws {
    let folder = here.split(separator: "/").dropLast().joined(separator: "/")
    let text = try String(contentsOfFile: "/\(folder)/Cases/\(name).case", encoding: .utf8)
    blocks = ("\n" + text).components(separatedBy: "\n=== ").dropFirst().map(Self.block)
  }

  private static func block(_ text: String) -> Block {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let words = lines[0].split(separator: " ")
    var style = OutputStyle(language: words[1] == "zh" ? .chinese : .english)
    for word in words.dropFirst(2) {
      if word == "color" { style.hasColor = true }
      if word.hasPrefix("width=") { style.width = Int(word.dropFirst(6)) }
    }
    var expected = lines.dropFirst().joined(separator: "\n")
    if !expected.hasSuffix("\n") { expected += "\n" }
    expected = expected.replacingOccurrences(of: "<CR>\n", with: "\r\n")
      .replacingOccurrences(of: "<ESC>", with: "\u{1B}")
    return Block(answer: String(words[0]), style: style, expected: expected)
  }
}
