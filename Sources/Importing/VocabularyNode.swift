import Diagnostics
import Yams

/// A piece of a vocabulary file that knows its place, so that every complaint can name it.
struct VocabularyNode {
  private let node: Node
  private let source: SourceText

  private init(node: Node, source: SourceText) {
    self.node = node
    self.source = source
  }

  /// The file's top; nil where the file is empty.
  static func root(
    of yaml: String, file: String
  ) throws(VocabularyFile.Failure) -> VocabularyNode? {
    let source = SourceText(name: file, text: yaml)
    do {
      return try Yams.compose(yaml: yaml).map { VocabularyNode(node: $0, source: source) }
    } catch {
      throw VocabularyFile.Failure(
        file: file, place: place(mark(of: error), in: source), message: wording(of: error))
    }
  }

  /// The pairs of a map in the file's order; an id that stands twice is an error.
  func pairs() throws(VocabularyFile.Failure) -> [(
    key: String, name: VocabularyNode, value: VocabularyNode
  )] {
    guard case .mapping(let mapping) = node else {
      throw failure(Wording(english: "a map is expected here", chinese: "此处应为映射"))
    }
    var pairs: [(key: String, name: VocabularyNode, value: VocabularyNode)] = []
    for (key, value) in mapping {
      let name = VocabularyNode(node: key, source: source)
      pairs.append((try name.word(), name, VocabularyNode(node: value, source: source)))
    }
    return pairs
  }

  /// The pairs of a map by key; a key that is not allowed is an error.
  func entries(
    allowed: Set<String>
  ) throws(VocabularyFile.Failure) -> [String: VocabularyNode] {
    var entries: [String: VocabularyNode] = [:]
    for (key, name, value) in try pairs() {
      guard allowed.contains(key) else {
        throw name.unknown("key", "键", key, among: allowed.sorted())
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
    return sequence.map { VocabularyNode(node: $0, source: source) }
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

  /// Where it begins.
  var place: VocabularyFile.Place {
    Self.place(node.mark, length: node.scalar?.string.utf8.count ?? 0, in: source)
  }

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

  /// A failure at this piece's place.
  func failure(_ message: Wording) -> VocabularyFile.Failure {
    VocabularyFile.Failure(file: source.name, place: place, message: message)
  }

  /// A failure for a word that is none of those that can stand here, with the nearest of them.
  func unknown(
    _ english: String, _ chinese: String, _ word: String, among known: [String]
  ) -> VocabularyFile.Failure {
    let nearest = NearestName.nearest(to: word, among: known)
    let list = known.joined(separator: ", ")
    let word = Printable.excerpt(word)
    return failure(
      Wording(
        english: "an unknown \(english) “\(word)”; "
          + (nearest.map { "nearest: “\($0)”" } ?? "known here are \(list)"),
        chinese: "未知的\(chinese)“\(word)”;"
          + (nearest.map { "最接近的是“\($0)”" } ?? "此处可用:\(list)")))
  }

  /// The place of a mark, whose column counts code points, with a caret under so many bytes.
  private static func place(
    _ mark: Mark?, length: Int = 0, in source: SourceText
  ) -> VocabularyFile.Place {
    let line = max(1, mark?.line ?? 1)
    guard line <= source.lineStarts.count else {
      return VocabularyFile.Place(line: line, column: 1, excerpt: [])
    }
    let range = source.range(ofLine: line)
    let before = source[range].unicodeScalars.prefix(max(0, (mark?.column ?? 1) - 1))
    let start = range.lowerBound + String(String.UnicodeScalarView(before)).utf8.count
    let isQuoted = source[start..<start + 1].first.map { "\"'".contains($0) } ?? false
    let end = min(range.upperBound, start + length + (isQuoted ? 2 : 0))
    return VocabularyFile.Place(
      line: line, column: source.column(at: start),
      excerpt: DiagnosticReport.excerpt(of: start..<max(start, end), in: source))
  }

  private static func mark(of error: any Error) -> Mark? {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark
    default: nil
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
