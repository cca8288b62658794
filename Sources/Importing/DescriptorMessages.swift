import Diagnostics

/// What can be wrong with the descriptor of a data package, in alphabetical order.
extension Diagnostic {
  /// What a property of a descriptor is to hold.
  enum Shape {
    case flag, list, object, text
  }

  static func keyTwice(_ name: String, at range: ByteRange) -> Diagnostic {
    let name = Printable.excerpt(name)
    return Diagnostic(
      id: "key-twice",
      message: Wording(english: "“\(name)” stands twice", chinese: "“\(name)”重复"), range: range)
  }

  static func notJSON(_ what: Wording, at offset: Int) -> Diagnostic {
    Diagnostic(
      id: "not-json",
      message: Wording(
        english: "not JSON: \(what.english)", chinese: "不是合法的 JSON:\(what.chinese)"),
      range: offset..<offset + 1)
  }

  static func propertyMissing(_ key: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "property-missing",
      message: Wording(english: "“\(key)” is missing here", chinese: "此处缺“\(key)”"), range: range)
  }

  static func severalPaths(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "several-paths",
      message: Wording(
        english: "a table in several files is not read; one path is expected",
        chinese: "不读取分在多个文件中的表;此处应为一个路径"),
      range: range)
  }

  /// A promise that nothing here holds the table to.
  static func unchecked(
    _ kind: String, _ word: String, at range: ByteRange, known: [String]
  ) -> Diagnostic {
    let name = Printable.excerpt(word)
    let list = known.joined(separator: ", ")
    return Diagnostic(
      id: "unchecked",
      message: Wording(
        english: "the \(kind) “\(name)” is not checked", chinese: "不检查“\(name)”(\(kind))"),
      range: range, suggestion: NearestName.nearest(to: word, among: known),
      notes: known.isEmpty
        ? [] : [Wording(english: "checked are \(list)", chinese: "可检查:\(list)")])
  }

  static func unevenKey(_ count: Int, leadsTo others: Int, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "uneven-key",
      message: Wording(
        english: "a key of \(count) columns leads to \(others)", chinese: "\(count)列的键指向\(others)列"),
      range: range)
  }

  static func unknownField(_ name: String, at range: ByteRange, known: [String]) -> Diagnostic {
    let word = Printable.excerpt(name)
    return Diagnostic(
      id: "unknown-field",
      message: Wording(english: "no field is called “\(word)”", chinese: "没有名为“\(word)”的字段"),
      range: range, suggestion: NearestName.nearest(to: name, among: known))
  }

  static func unknownResource(_ name: String, at range: ByteRange, known: [String]) -> Diagnostic {
    let word = Printable.excerpt(name)
    return Diagnostic(
      id: "unknown-resource",
      message: Wording(
        english: "no resource is called “\(word)”", chinese: "没有名为“\(word)”的资源"),
      range: range, suggestion: NearestName.nearest(to: name, among: known))
  }

  /// A form of table that this release does not read.
  static func unread(_ what: String, at range: ByteRange) -> Diagnostic {
    let word = Printable.excerpt(what)
    return Diagnostic(
      id: "unread",
      message: Wording(
        english: "“\(word)” in this form is not read", chinese: "不读取此种形式的“\(word)”"),
      range: range)
  }

  static func unsafePath(_ path: String, at range: ByteRange) -> Diagnostic {
    let word = Printable.excerpt(path)
    return Diagnostic(
      id: "unsafe-path",
      message: Wording(
        english: "the path “\(word)” does not lead into the package's folder",
        chinese: "路径“\(word)”不在数据包文件夹内"),
      range: range)
  }

  static func wrongBound(
    _ key: String, of type: TableSchema.CellType, at range: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      id: "wrong-bound",
      message: Wording(
        english: "the \(key) is no value of the type \(type.rawValue)",
        chinese: "\(key) 不是 \(type.rawValue) 类型的值"),
      range: range)
  }

  static func wrongDialect(_ key: String, expected: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "wrong-dialect",
      message: Wording(
        english: "tables are read with the \(key) \(expected) only",
        chinese: "只读取 \(key) 为 \(expected) 的表"),
      range: range)
  }

  static func wrongShape(_ shape: Shape, at range: ByteRange) -> Diagnostic {
    let wording =
      switch shape {
      case .flag: Wording(english: "true or false is expected", chinese: "此处应为 true 或 false")
      case .list: Wording(english: "a list is expected here", chinese: "此处应为列表")
      case .object: Wording(english: "an object is expected here", chinese: "此处应为对象")
      case .text: Wording(english: "a text in quotes is expected", chinese: "此处应为带引号的文本")
      }
    return Diagnostic(id: "wrong-shape", message: wording, range: range)
  }
}
