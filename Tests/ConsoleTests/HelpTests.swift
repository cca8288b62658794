import Diagnostics
import Gongkai
import Syntax
import Testing

@testable import Console

@Suite struct HelpTests {
  private static let words =
    Keyword.verbs + Keyword.clauses + Keyword.markings + Keyword.consoleWords

  @Test(arguments: words)
  func `every word is explained under all its spellings`(word: Keyword) throws {
    for language in Language.allCases {
      let help = Help(language: language)
      let entry = try #require(HelpEntry.about(word))
      for spelling in Language.allCases.flatMap({ word.spellings(in: $0) }) {
        let text = try #require(help.text(about: spelling))
        #expect(text.hasPrefix(entry.usage))
        #expect(text.contains(entry.summary.text(in: language)))
      }
    }
  }

  @Test(arguments: Keyword.allCases)
  func `every word of the language is spoken of`(word: Keyword) {
    for language in Language.allCases {
      for spelling in Language.allCases.flatMap({ word.spellings(in: $0) }) {
        #expect(Help(language: language).text(about: spelling) != nil, "\(spelling)")
      }
    }
  }

  @Test(arguments: words)
  func `every example is a statement`(word: Keyword) throws {
    let lexicon = Workspace().lexicon
    let examples = try #require(HelpEntry.about(word)).examples
    #expect(!examples.isEmpty)
    for example in examples {
      let script = Parser.parse(SourceText(name: "example", text: example), lexicon: lexicon)
      #expect(script.diagnostics == [])
      #expect(script.statements.count == 1)
    }
  }

  @Test(arguments: Language.allCases)
  func `the overview names every word`(language: Language) {
    let overview = Help(language: language).overview
    for word in Self.words { #expect(overview.contains(word.spelling(in: language))) }
  }

  @Test(arguments: [("keys", "Ctrl-R"), ("按键", "Ctrl-R"), ("settings", "timing")])
  func `keys and settings have help of their own`(topic: String, seen: String) {
    #expect(Help(language: .english).text(about: topic)?.contains(seen) == true)
  }

  @Test func `the second column begins in one column under Chinese too`() {
    let lines = Help(language: .chinese).overview.split(separator: "\n").filter {
      $0.hasPrefix("  统计") || $0.hasPrefix("  列出")
    }
    let columns = lines.map { line in
      DisplayWidth.columns(of: line.prefix { $0 != "有" && $0 != "逐" })
    }
    #expect(columns.count == 2)
    #expect(Set(columns).count == 1)
  }
}
