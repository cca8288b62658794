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
      "measure", "unit", "separator", "encoding", "dates", "missing", "columns",
    ])
    measure = try parts["measure"]?.word()
    measurePlace = parts["measure"]?.place
    unit = try parts["unit"]?.word()
    separator = try parts["separator"].map { node throws(VocabularyFile.Failure) in
      try Self.separator(node)
    }
    encoding = try parts["encoding"].map { node throws(VocabularyFile.Failure) in
      try Self.encoding(node)
    }
    dayOrder = try parts["dates"].map { node throws(VocabularyFile.Failure) in
      try Self.dayOrder(node)
    }
    for item in try parts["missing"]?.items() ?? [] { missingWords.insert(try item.word()) }
    for (header, name, node) in try parts["columns"]?.pairs() ?? [] {
      columns.append(try Self.column(header, at: name.place, node))
    }
  }

  /// Refuses what is nearly a word of the vocabulary: taken as it is, it would be another one.
  func check(_ vocabulary: Vocabulary, file: String) throws(VocabularyFile.Failure) {
    if let measure, let place = measurePlace,
      let nearest = MeasureNames(vocabulary).nearest(to: measure)
    {
      throw Self.misspelt("measure", "指标", measure, nearest: nearest, file: file, at: place)
    }
    for column in columns {
      let known = column.id.flatMap { vocabulary.dimension($0) }?.values.map(\.id) ?? []
      for (word, place) in column.valuePlaces.sorted(by: { $0.key < $1.key }) {
        guard let id = column.values[word], !known.contains(id),
          let nearest = NearestName.nearest(to: id, among: known)
        else { continue }
        throw Self.misspelt("value", "取值", id, nearest: nearest, file: file, at: place)
      }
    }
  }

  private static func misspelt(
    _ english: String, _ chinese: String, _ word: String, nearest: String, file: String,
    at place: VocabularyFile.Place
  ) -> VocabularyFile.Failure {
    let word = Printable.excerpt(word)
    return VocabularyFile.Failure(
      file: file, place: place,
      message: Wording(
        english: "an unknown \(english) “\(word)”; nearest: “\(nearest)”",
        chinese: "未知的\(chinese)“\(word)”;最接近的是“\(nearest)”"))
  }

  /// Refuses a column that the file does not have.
  func check(_ headers: [String], file: String) throws(VocabularyFile.Failure) {
    for column in columns where !headers.contains(column.header) {
      let nearest = NearestName.nearest(to: column.header, among: headers)
      let name = Printable.excerpt(column.header)
      throw VocabularyFile.Failure(
        file: file, place: column.place,
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
      throw node.unknown("separator", "分隔符", word, among: separators.keys.sorted())
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
      throw node.unknown("encoding", "编码", word, among: ["utf-8", "gb18030"])
    }
    return encoding
  }

  private static func dayOrder(
    _ node: VocabularyNode
  ) throws(VocabularyFile.Failure) -> DayOrder {
    let word = try node.word()
    guard let order = DayOrder(rawValue: word) else {
      throw node.unknown("date order", "日期顺序", word, among: DayOrder.allCases.map(\.rawValue))
    }
    return order
  }

  /// Reads `{role: …, id: …}`, or the role alone.
  private static func column(
    _ header: String, at place: VocabularyFile.Place, _ node: VocabularyNode
  ) throws(VocabularyFile.Failure) -> Column {
    var column = Column(header: header, place: place)
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
    for (word, _, id) in try entries["values"]?.pairs() ?? [] {
      column.values[word] = try id.word()
      column.valuePlaces[word] = id.place
    }
    return column
  }

  private static func role(
    _ node: VocabularyNode
  ) throws(VocabularyFile.Failure) -> RegisterSchema.Role {
    let word = try node.word()
    guard let role = RegisterSchema.Role(rawValue: word) else {
      let roles = RegisterSchema.Role.allCases.map(\.rawValue)
      throw node.unknown("role", "用途", word, among: roles)
    }
    return role
  }
}
