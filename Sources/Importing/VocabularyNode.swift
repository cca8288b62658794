import Diagnostics
import Yams

/// A piece of a vocabulary file that knows its line, so that every complaint can name it.
struct VocabularyNode {
  private let node: Node
  private let file: String

  private init(node: Node, file: String) {
    self.node = node
    self.file = file
  }

  /// The file's top; nil where the file is empty.
  static func root(
    of yaml: String, file: String
  ) throws(VocabularyFile.Failure) -> VocabularyNode? {
    do {
      return try Yams.compose(yaml: yaml).map { VocabularyNode(node: $0, file: file) }
    } catch {
      throw VocabularyFile.Failure(file: file, line: line(of: error), message: wording(of: error))
    }
  }

  /// The pairs of a map in the file's order; an id that stands twice is an error.
  func pairs() throws(VocabularyFile.Failure) -> [(key: String, value: VocabularyNode)] {
    guard case .mapping(let mapping) = node else {
      throw failure(Wording(english: "a map is expected here", chinese: "此处应为映射"))
    }
    var pairs: [(key: String, value: VocabularyNode)] = []
    for (key, value) in mapping {
      let id = try VocabularyNode(node: key, file: file).word()
      pairs.append((id, VocabularyNode(node: value, file: file)))
    }
    return pairs
  }

  /// The pairs of a map by key; a key that is not allowed is an error.
  func entries(
    allowed: Set<String>
  ) throws(VocabularyFile.Failure) -> [String: VocabularyNode] {
    var entries: [String: VocabularyNode] = [:]
    for (key, value) in try pairs() {
      guard allowed.contains(key) else {
        let names = allowed.sorted().joined(separator: ", ")
        throw value.failure(
          Wording(
            english: "an unknown key “\(key)”; known here are \(names)",
            chinese: "未知的键“\(key)”;此处可用:\(names)"))
      }
      entries[key] = value
    }
    return entries
  }

  /// The members of a list.
  func items() throws(VocabularyFile.Failure) -> [VocabularyNode] {
    guard case .sequence(let sequence) = node else {
      throw failure(Wording(english: "a list is expected here", chinese: "此处应为列表"))
    }
    return sequence.map { VocabularyNode(node: $0, file: file) }
  }

  /// A single word.
  func word() throws(VocabularyFile.Failure) -> String {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      throw failure(Wording(english: "a word is expected here", chinese: "此处应为词"))
    }
    return scalar.string
  }

  /// Whether this is a map.
  var isMap: Bool { node.mapping != nil }

  /// The line, from 1.
  var line: Int { node.mark?.line ?? 1 }

  /// `true` or `false`.
  func flag() throws(VocabularyFile.Failure) -> Bool {
    switch try word() {
    case "true": return true
    case "false": return false
    default:
      throw failure(
        Wording(english: "true or false is expected here", chinese: "此处应为 true 或 false"))
    }
  }

  /// A failure at this piece's line.
  func failure(_ message: Wording) -> VocabularyFile.Failure {
    VocabularyFile.Failure(file: file, line: line, message: message)
  }

  private static func line(of error: any Error) -> Int {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 1
    }
  }

  private static func wording(of error: any Error) -> Wording {
    switch error as? YamlError {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      Wording(english: "not YAML: \(problem)", chinese: "不是合法的 YAML:\(problem)")
    case .duplicatedKeysInMapping(let keys, _):
      Wording(
        english: "“\(keys.first.map { "\($0)" } ?? "")” stands twice",
        chinese: "“\(keys.first.map { "\($0)" } ?? "")”重复")
    default: Wording(english: "not YAML", chinese: "不是合法的 YAML")
    }
  }
}
