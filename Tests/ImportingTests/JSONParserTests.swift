import Diagnostics
import SeededRandom
import Testing

@testable import Importing

struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONNode {
    try JSONParser.parse(SourceText(name: "datapackage.json", text: text))
  }

  @Test func `every kind of value is read with its bytes`() throws {
    let text = #" {"名": ["\u4e2d\ud840\udc00\n\/", -0.5e+3, true, false, null, {}, []]} "#
    let node = try parse(text)
    let items = try #require(node["名"]?.items)
    #expect(items.map(\.word) == ["中𠀀\n/", "-0.5e+3", "true", "false", nil, nil, nil])
    #expect(items[5].members?.isEmpty == true && items[6].items?.isEmpty == true)
    #expect(node.range == 1..<text.utf8.count - 1)
    #expect(node.members?.first?.keyRange == 2..<7)
    #expect(items[1].range == 36..<43)
  }

  @Test(arguments: [
    (#"{"a": 1,}"#, 8, "a key in quotes is expected"),
    ("[1,]", 3, "a value is expected"),
    (#"{"a" 1}"#, 5, "a colon is expected"),
    (#"{"a": 1 "b": 2}"#, 8, "a comma or } is expected"),
    ("[1 2]", 3, "a comma or ] is expected"),
    ("{a: 1}", 1, "a key in quotes is expected"),
    ("{'a': 1}", 1, "a key in quotes is expected"),
    ("[\"x\n\"]", 1, "the quote is not closed on its line"),
    ("[\"x", 1, "the quote is not closed on its line"),
    ("{} x", 3, "the end is expected"),
    ("[01]", 1, "a value is expected"),
    ("[.5]", 1, "a value is expected"),
    ("[+1]", 1, "a value is expected"),
    ("[1.]", 1, "a value is expected"),
    ("[1e]", 1, "a value is expected"),
    ("[tru]", 1, "a value is expected"),
    ("# no comment\n{}", 0, "a value is expected"),
    (#"["\q"]"#, 2, "the \\ begins no character"),
    (#"["\ud840"]"#, 2, "the \\ begins no character"),
    (#"["\u12"]"#, 2, "the \\ begins no character"),
    (#"{"a": "#, 5, "a value is expected"),
    (String(repeating: "[", count: 65), 64, "more than 64 brackets nest"),
  ])
  func `the first place that is no JSON is told`(text: String, offset: Int, message: String) {
    let flaw = #expect(throws: JSONParser.Flaw.self) { try parse(text) }
    #expect(flaw?.diagnostic.id == "not-json")
    #expect(flaw?.diagnostic.message.english == "not JSON: " + message)
    #expect(flaw?.diagnostic.range == offset..<offset + 1)
  }

  @Test func `a key that stands twice is told`() {
    let flaw = #expect(throws: JSONParser.Flaw.self) { try parse(#"{"a":1,"a":2}"#) }
    #expect(flaw?.diagnostic.message.english == "“a” stands twice")
    #expect(flaw?.diagnostic.range == 7..<10)
  }

  @Test func `no bytes stop the reading otherwise than with a place`() {
    var random = SplitMix64(seed: 2019)
    let letters = Array(#"{}[]",:\u0 1e.-tn中"#)
    for _ in 0..<2000 {
      let text = String((0..<20).map { _ in letters[Int(random.next() % UInt64(letters.count))] })
      do {
        _ = try JSONParser.parse(SourceText(name: "x", text: text))
      } catch {
        #expect((error.diagnostic.range?.lowerBound ?? .max) < text.utf8.count, "\(text)")
      }
    }
  }
}
