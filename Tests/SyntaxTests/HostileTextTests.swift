import Diagnostics
import Syntax
import Testing

struct HostileTextTests {
  /// The identifiers of what is wrong with a text.
  private func mistakes(in text: String) -> [String] {
    Parser.parse(SourceText(name: "query", text: text), lexicon: .invented)
      .diagnostics.map(\.id)
  }

  /// At least that many bytes of one piece of text, again and again.
  private func text(of piece: String, bytes: Int) -> String {
    // One more makes the number of quotes odd.
    String(repeating: piece, count: bytes / piece.utf8.count + 1)
  }

  @Test(arguments: [
    ("(", "unknown-statement"), ("\u{1B}", "unexpected-character"), ("统", "unknown-statement"),
  ])
  func `a megabyte is one mistake`(piece: String, mistake: String) {
    #expect(mistakes(in: text(of: piece, bytes: 1_000_000)) == [mistake])
  }

  @Test(arguments: [
    ("(", "unknown-statement"), (")", "unknown-statement"), ("count ", "unexpected"),
    ("\u{1B}", "unexpected-character"), ("\u{0}", "unexpected-character"),
    ("\"", "unclosed-quote"), ("统", "unknown-statement"), ("统计", "unknown-word"),
    ("电话", "unknown-statement"), ("=", "unknown-statement"), ("a.", "unexpected-character"),
    ("\u{FFFD}", "unexpected-character"), ("😀", "unexpected-character"),
  ])
  func `long text of one kind is one mistake, and the console can still draw it`(
    piece: String, mistake: String
  ) {
    let text = text(of: piece, bytes: 30_000)
    #expect(mistakes(in: text) == [mistake])
    #expect(Highlighting.spans(in: text, lexicon: .invented).count <= text.utf8.count)
    let found = Expectation.at(text.utf8.count, in: text, lexicon: .invented)
    #expect(found.range.upperBound == text.utf8.count)
    #expect(Completeness.of(text) == (["(", "\"", "="].contains(piece) ? .continues : .complete))
  }

  @Test(arguments: [
    ("(", "too-deep"), ("not ", "too-deep"), ("非", "too-deep"),
    ("a=1 and ", "too-many-conditions"), ("a=1 or ", "too-many-conditions"),
    ("(a=1) and not ", "too-many-conditions"), ("渠道=电话且", "too-many-conditions"),
  ])
  func `endless conditions are one mistake`(piece: String, mistake: String) {
    let text = "count complaints where " + String(repeating: piece, count: 5000)
    #expect(mistakes(in: text) == [mistake])
  }

  @Test func `a list holds any number of values`() {
    let values = [String](repeating: "phone", count: 10_000).joined(separator: ", ")
    #expect(mistakes(in: "count complaints where channel in (\(values))") == [])
  }

  @Test func `the deepest condition allowed is read`() {
    let open = String(repeating: "(", count: 63)
    let close = String(repeating: ")", count: 63)
    #expect(mistakes(in: "count complaints where \(open)a=1\(close)") == [])
    #expect(mistakes(in: "count complaints where (\(open)a=1\(close))") == ["too-deep"])
  }

  @Test func `empty lines and semicolons say nothing`() {
    #expect(mistakes(in: String(repeating: ";\n", count: 50_000)) == [])
  }

  @Test(arguments: [
    ("count \u{1B}[2J", "the character U+001B means nothing outside quotes"),
    ("count \u{0}", "the character U+0000 means nothing outside quotes"),
    ("count \u{FFFD}", "the character U+FFFD means nothing outside quotes"),
    ("count \u{202E}x", "the character U+202E means nothing outside quotes"),
    ("count \u{2028}", "the character U+2028 means nothing outside quotes"),
    ("count \u{E0001}", "the character U+E0001 means nothing outside quotes"),
    ("count ？", "the character \"？\" means nothing outside quotes"),
  ])
  func `a character without a face is shown by its number`(text: String, message: String) {
    let parsed = Parser.parse(SourceText(name: "query", text: text), lexicon: .invented)
    #expect(parsed.diagnostics.map(\.message.english) == [message])
  }

  @Test func `a message quotes no more than a line of a long word`() {
    let text = String(repeating: "x", count: 1000)
    let parsed = Parser.parse(
      SourceText(name: "query", text: text), lexicon: .invented)
    let quoted = String(repeating: "x", count: 40) + "…"
    #expect(
      parsed.diagnostics.map(\.message.english) == ["no statement begins with \"\(quoted)\""])
  }
}
