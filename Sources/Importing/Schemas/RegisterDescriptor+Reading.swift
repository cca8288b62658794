import Diagnostics
import Facts

extension RegisterDescriptor {
  /// Reads a descriptor.
  /// - Parameters:
  ///   - yaml: the text of the file.
  ///   - file: its name, for messages.
  /// - Throws: `VocabularyFile.Failure` with the line of the first thing that is wrong.
  public init(yaml: String, file: String) throws(VocabularyFile.Failure) {
    self.init()
    guard let root = try VocabularyNode.root(of: yaml, file: file) else { return }
    let parts = try root.entries(allowed: [
      "measure", "unit", "separator", "encoding", "missing", "columns",
    ])
    measure = try parts["measure"]?.word()
    unit = try parts["unit"]?.word()
    separator = try parts["separator"].map { node throws(VocabularyFile.Failure) in
      try Self.separator(node)
    }
    encoding = try parts["encoding"].map { node throws(VocabularyFile.Failure) in
      try Self.encoding(node)
    }
    for item in try parts["missing"]?.items() ?? [] { missingWords.insert(try item.word()) }
    for (header, node) in try parts["columns"]?.pairs() ?? [] {
      columns.append(try Self.column(header, node))
    }
  }

  /// Refuses a column that the file does not have.
  func check(_ headers: [String], file: String) throws(VocabularyFile.Failure) {
    for column in columns where !headers.contains(column.header) {
      let nearest = NearestName.nearest(to: column.header, among: headers)
      let name = Printable.excerpt(column.header)
      throw VocabularyFile.Failure(
        file: file, line: column.line,
        message: Wording(
          english: "no column is called “\(name)”" + (nearest.map { "; nearest: “\($0)”" } ?? ""),
          chinese: "没有名为“\(name)”的列" + (nearest.map { ";最接近的是“\($0)”" } ?? "")))
    }
  }

  private static let separators: [String: Character] = [
    "comma": ",", "semicolon": ";", "tab": "\t", "bar": "|",
  ]

  private static func separator(_ node: VocabularyNode) throws(VocabularyFile.Failure) -> UInt8 {
    let word = try node.word()
    if let known = separators[word] { return known.asciiValue ?? 0 }
    guard let only = word.first, word.count == 1, separators.values.contains(only) else {
      throw unknown(
        "separator", "分隔符", word, among: separators.keys.sorted(), at: node)
    }
    return only.asciiValue ?? 0
  }

  /// UTF-16 is told by its mark.
  private static let encodings: [String: RegisterOptions.Encoding] = [
    "utf8": .utf8, "gb18030": .gb18030, "gbk": .gb18030, "gb2312": .gb18030,
  ]

  private static func encoding(
    _ node: VocabularyNode
  ) throws(VocabularyFile.Failure) -> RegisterOptions.Encoding {
    let word = try node.word()
    guard let encoding = encodings[FoldedName.folded(word)] else {
      throw unknown("encoding", "编码", word, among: ["utf-8", "gb18030"], at: node)
    }
    return encoding
  }

  /// Reads `{role: …, id: …}`, or the role alone.
  private static func column(
    _ header: String, _ node: VocabularyNode
  ) throws(VocabularyFile.Failure) -> Column {
    var column = Column(header: header, line: node.line)
    guard node.isMap else {
      column.role = try role(node)
      return column
    }
    let entries = try node.entries(allowed: ["role", "id", "en", "zh", "values"])
    column.role = try entries["role"].map { node throws(VocabularyFile.Failure) in
      try role(node)
    }
    column.id = try entries["id"]?.word()
    column.english = try entries["en"]?.word()
    column.chinese = try entries["zh"]?.word()
    for (word, id) in try entries["values"]?.pairs() ?? [] {
      column.values[word] = try id.word()
    }
    return column
  }

  private static func role(
    _ node: VocabularyNode
  ) throws(VocabularyFile.Failure) -> RegisterSchema.Role {
    let word = try node.word()
    guard let role = RegisterSchema.Role(rawValue: word) else {
      let roles = RegisterSchema.Role.allCases.map(\.rawValue)
      throw unknown("role", "用途", word, among: roles, at: node)
    }
    return role
  }

  private static func unknown(
    _ english: String, _ chinese: String, _ word: String, among known: [String],
    at node: VocabularyNode
  ) -> VocabularyFile.Failure {
    let nearest = NearestName.nearest(to: word, among: known)
    let list = known.joined(separator: ", ")
    let word = Printable.excerpt(word)
    return node.failure(
      Wording(
        english: "an unknown \(english) “\(word)”; "
          + (nearest.map { "nearest: “\($0)”" } ?? "known here are \(list)"),
        chinese: "未知的\(chinese)“\(word)”;"
          + (nearest.map { "最接近的是“\($0)”" } ?? "此处可用:\(list)")))
  }
}
