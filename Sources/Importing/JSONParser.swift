import Diagnostics

/// Reads a JSON text by RFC 8259, strictly: no comments, no trailing commas, no key twice.
///
/// YAML would take the descriptor of a data package too, but it lets slips through that other
/// readers of the package refuse, and it refuses characters beyond the first plane (`\ud840\udc00`)
/// that JSON allows.
struct JSONParser {
  /// The one thing that stops the reading.
  struct Flaw: Error {
    let diagnostic: Diagnostic
  }

  /// A descriptor nests six levels; without a limit a hostile one would overflow the stack.
  private static let deepest = 64

  private var text: JSONTextScanner
  private var depth = 0

  private init(bytes: [UInt8]) {
    text = JSONTextScanner(bytes: bytes)
  }

  /// The value that the whole text is.
  /// - Throws: `Flaw` with the first place that is no JSON.
  /// - Complexity: O(bytes).
  static func parse(_ source: SourceText) throws(Flaw) -> JSONNode {
    var parser = JSONParser(bytes: source.bytes)
    let node = try parser.readValue()
    parser.text.skipBlanks()
    guard parser.text.current == nil else {
      throw parser.text.expected(Wording(english: "the end", chinese: "结尾"))
    }
    return node
  }

  private mutating func readValue() throws(Flaw) -> JSONNode {
    text.skipBlanks()
    let start = text.place
    let value: JSONNode.Value
    switch text.current {
    case UInt8(ascii: "{"):
      try enter()
      value = .object(try readMembers())
      depth -= 1
    case UInt8(ascii: "["):
      try enter()
      value = .list(try readItems())
      depth -= 1
    case UInt8(ascii: "\""): value = .text(try text.readText())
    default:
      guard let word = text.readWord() else {
        throw text.expected(Wording(english: "a value", chinese: "值"))
      }
      value = word
    }
    return JSONNode(value: value, range: start..<text.place)
  }

  /// Steps over an opening bracket.
  private mutating func enter() throws(Flaw) {
    guard depth < Self.deepest else {
      let what = Wording(
        english: "more than \(Self.deepest) brackets nest", chinese: "括号嵌套超过\(Self.deepest)层")
      throw Flaw(diagnostic: .notJSON(what, at: text.place))
    }
    depth += 1
    text.advance()
  }

  private mutating func readMembers() throws(Flaw) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    text.skipBlanks()
    if text.take("}") { return [] }
    repeat {
      members.append(try readMember(besides: members))
      text.skipBlanks()
    } while text.take(",")
    guard text.take("}") else {
      throw text.expected(Wording(english: "a comma or }", chinese: "逗号或 }"))
    }
    return members
  }

  private mutating func readMember(
    besides earlier: [JSONNode.Member]
  ) throws(Flaw) -> JSONNode.Member {
    text.skipBlanks()
    let start = text.place
    guard text.current == UInt8(ascii: "\"") else {
      throw text.expected(Wording(english: "a key in quotes", chinese: "带引号的键"))
    }
    let key = try text.readText()
    let range = start..<text.place
    guard !earlier.contains(where: { $0.key == key }) else {
      throw Flaw(diagnostic: .keyTwice(key, at: range))
    }
    text.skipBlanks()
    guard text.take(":") else {
      throw text.expected(Wording(english: "a colon", chinese: "冒号"))
    }
    return JSONNode.Member(key: key, keyRange: range, value: try readValue())
  }

  private mutating func readItems() throws(Flaw) -> [JSONNode] {
    var items: [JSONNode] = []
    text.skipBlanks()
    if text.take("]") { return [] }
    repeat {
      items.append(try readValue())
      text.skipBlanks()
    } while text.take(",")
    guard text.take("]") else {
      throw text.expected(Wording(english: "a comma or ]", chinese: "逗号或 ]"))
    }
    return items
  }
}
