import Diagnostics

/// Reads the properties of a descriptor and collects what is wrong with them.
struct DescriptorReader {
  var diagnostics: [Diagnostic] = []

  /// Encodings that a table may claim; what it is in shows when it is decoded.
  private static let encodings: Set<String> = [
    "utf-8", "utf8", "gb18030", "gbk", "gb2312", "utf-16", "utf-16le", "utf-16be", "ascii",
    "us-ascii",
  ]
  /// The dialect that tables are read in; another one is reported.
  private static let dialect: [String: String] = [
    "delimiter": ",", "quoteChar": "\"", "doubleQuote": "true", "header": "true",
  ]

  mutating func readPackage(_ node: JSONNode) -> [DataPackage.Resource] {
    guard node.members != nil else {
      diagnostics.append(.wrongShape(.object, at: node.place))
      return []
    }
    guard let list = node["resources"] else {
      diagnostics.append(.propertyMissing("resources", at: node.place))
      return []
    }
    guard let items = list.items else {
      diagnostics.append(.wrongShape(.list, at: list.place))
      return []
    }
    var resources: [DataPackage.Resource] = []
    for item in items {
      guard let resource = readResource(item) else { continue }
      if resources.contains(where: { $0.path == resource.path }) {
        // Read twice, every figure of it would stand twice.
        diagnostics.append(.keyTwice(resource.path, at: resource.pathRange))
      } else {
        resources.append(resource)
      }
    }
    checkNames(of: items)
    checkReferences(in: items)
    return resources
  }

  private mutating func readResource(_ node: JSONNode) -> DataPackage.Resource? {
    guard node.members != nil else {
      diagnostics.append(.wrongShape(.object, at: node.place))
      return nil
    }
    guard let (path, range) = readPath(of: node) else { return nil }
    let isReadable = checkForm(of: node)
    let schema = node["schema"].map { readSchema($0) } ?? TableSchema()
    guard isReadable else { return nil }
    let name = node["name"].flatMap { readText($0) } ?? path
    return DataPackage.Resource(name: name, path: path, pathRange: range, schema: schema)
  }

  /// The one path of a table, which must not lead out of the package's folder.
  private mutating func readPath(of node: JSONNode) -> (String, ByteRange)? {
    guard var place = node["path"] else {
      diagnostics.append(
        node["data"].map { .unread("data", at: $0.place) }
          ?? .propertyMissing("path", at: node.place))
      return nil
    }
    if let parts = place.items {
      guard parts.count == 1, let only = parts.first else {
        diagnostics.append(.severalPaths(at: place.place))
        return nil
      }
      place = only
    }
    guard let path = readText(place) else { return nil }
    guard Self.staysInside(path) else {
      diagnostics.append(.unsafePath(path, at: place.place))
      return nil
    }
    let steps = path.split(separator: "/").filter { $0 != "." }
    return (steps.joined(separator: "/"), place.place)
  }

  private static func staysInside(_ path: String) -> Bool {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty && !path.hasPrefix("/") && !path.hasPrefix("~") && !path.contains("\\")
      && !path.contains(":") && !path.unicodeScalars.contains("\0") && !steps.contains("..")
  }

  /// Whether the table's format and dialect are those that are read; the encoding is told by bytes.
  private mutating func checkForm(of node: JSONNode) -> Bool {
    if let encoding = node["encoding"], let name = readText(encoding),
      !Self.encodings.contains(name.lowercased())
    {
      diagnostics.append(
        .unchecked(
          "encoding", name, at: encoding.place, known: Self.encodings.sorted()))
    }
    var isReadable = true
    if let format = node["format"], let name = readText(format), name.lowercased() != "csv" {
      diagnostics.append(.unread(name, at: format.place))
      isReadable = false
    }
    for member in node["dialect"]?.members ?? [] {
      guard let expected = Self.dialect[member.key], let word = member.value.word,
        word != expected
      else { continue }
      diagnostics.append(.wrongDialect(member.key, expected: expected, at: member.value.place))
      isReadable = false
    }
    return isReadable
  }

  private mutating func checkNames(of items: [JSONNode]) {
    var seen: Set<String> = []
    for item in items where item.members != nil {
      guard let node = item["name"] else {
        diagnostics.append(.propertyMissing("name", at: item.place))
        continue
      }
      if let name = node.text, !seen.insert(name).inserted {
        diagnostics.append(.keyTwice(name, at: node.place))
      }
    }
  }

  /// A text; anything else is reported.
  mutating func readText(_ node: JSONNode) -> String? {
    if let text = node.text { return text }
    diagnostics.append(.wrongShape(.text, at: node.place))
    return nil
  }

  /// One name or a list of names, each with its place.
  mutating func readNames(_ node: JSONNode) -> [(name: String, place: ByteRange)] {
    (node.items ?? [node]).compactMap { item in readText(item).map { ($0, item.place) } }
  }
}
