import Console
import Diagnostics
import Gongkai
import Syntax
import Testing

/// The sessions printed in README and manual, typed again; and every example query, asked.
@Suite struct ManualTests {
  private static let prompt = "朝阳市环境保护局> "

  @Test(arguments: ["README.md", "Sources/Gongkai/Gongkai.docc/Language.md"])
  func `a printed session is what the console prints`(page: String) throws {
    var session = try Repository.session()
    for block in try Repository.blocks(of: page, language: "console") {
      for exchange in Self.exchanges(in: block) {
        let response = session.respond(to: exchange.typed)
        #expect(response.output + response.messages == exchange.printed)
      }
    }
  }

  @Test func `README shows a session`() throws {
    let blocks = try Repository.blocks(of: "README.md", language: "console")
    #expect(blocks.contains { $0.contains("count complaints by channel") })
  }

  @Test func `every example of the manual is answered`() throws {
    var session = try Repository.session()
    for query in try Repository.examples(of: "Sources/Gongkai/Gongkai.docc/Language.md") {
      // What `source 3` explains.
      if query.hasPrefix("source") { _ = session.respond(to: "count complaints by channel") }
      let response = session.respond(to: query)
      #expect(!response.hasFailed, "\(query): \(response.messages)")
    }
  }

  @Test func `every script of the repository is answered over its seeds`() throws {
    let scripts = try Repository.scripts()
    #expect(scripts.count >= 6)
    for script in scripts {
      #expect(script.text.hasPrefix("# "), "\(script.name) does not say what it is for")
      var session = try Repository.session()
      var count = 0
      session.run(SourceText(name: script.name, text: script.text)) { response, _ in
        count += 1
        #expect(!response.hasFailed, "\(script.name): \(response.messages)")
        #expect(!response.output.isEmpty)
        return true
      }
      #expect(count > 0)
    }
  }

  /// What was typed and what was printed, in a block of prompts and answers.
  private static func exchanges(in block: String) -> [(typed: String, printed: String)] {
    var exchanges: [(typed: String, printed: String)] = []
    // The block ends with a line break, behind which stands no line.
    for line in block.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix(prompt) {
        exchanges.append((String(line.dropFirst(prompt.count)), ""))
      } else if !exchanges.isEmpty {
        exchanges[exchanges.count - 1].printed += line + "\n"
      }
    }
    return exchanges
  }
}
