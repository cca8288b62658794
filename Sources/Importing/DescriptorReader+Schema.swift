import Diagnostics

/// The columns of a table, what their cells may be and which tables they lead to.
extension DescriptorReader {
  /// Properties of a schema or column that change what a cell means and are not read here.
  private static let unreadOfSchema = ["uniqueKeys", "fieldsMatch"]
  private static let unreadOfField = [
    "bareNumber", "decimalChar", "falseValues", "groupChar", "missingValues", "trueValues",
  ]

  mutating func readSchema(_ node: JSONNode) -> TableSchema {
    var schema = TableSchema()
    guard node.members != nil else {
      diagnostics.append(
        node.text == nil ? .wrongShape(.object, at: node.place) : .unread("schema", at: node.place))
      return schema
    }
    reportUnread(Self.unreadOfSchema, of: node)
    if let list = node["fields"] {
      if let items = list.items {
        schema.fields = items.compactMap { readField($0) }
      } else {
        diagnostics.append(.wrongShape(.list, at: list.place))
      }
    } else {
      diagnostics.append(.propertyMissing("fields", at: node.place))
    }
    if let list = node["missingValues"] {
      schema.missingValues = Set(readNames(list).map(\.name))
    }
    readKeys(of: node, into: &schema)
    return schema
  }

  private mutating func readKeys(of node: JSONNode, into schema: inout TableSchema) {
    let names = schema.fields.map(\.name)
    if let key = node["primaryKey"] { schema.primaryKey = readColumns(key, among: names) }
    guard let list = node["foreignKeys"] else { return }
    guard let items = list.items else {
      diagnostics.append(.wrongShape(.list, at: list.place))
      return
    }
    schema.foreignKeys = items.compactMap { readForeignKey($0, among: names) }
  }

  private mutating func readForeignKey(
    _ node: JSONNode, among names: [String]
  ) -> TableSchema.ForeignKey? {
    guard let fields = property("fields", of: node),
      let reference = property("reference", of: node),
      let referenced = property("fields", of: reference)
    else { return nil }
    let columns = readColumns(fields, among: names)
    let others = readNames(referenced)
    let resource = reference["resource"].map { readText($0) } ?? ""
    guard let resource, !columns.isEmpty else { return nil }
    guard columns.count == others.count else {
      diagnostics.append(
        .unevenKey(columns.count, leadsTo: others.count, at: referenced.place))
      return nil
    }
    return TableSchema.ForeignKey(
      columns: columns, resource: resource, referenced: others.map(\.name))
  }

  /// The named columns; none where one of them is not a column of the table.
  private mutating func readColumns(_ node: JSONNode, among names: [String]) -> [String] {
    let columns = readNames(node)
    let strange = columns.filter { !names.contains($0.name) }
    diagnostics += strange.map { .unknownField($0.name, at: $0.place, known: names) }
    return strange.isEmpty ? columns.map(\.name) : []
  }

  private mutating func property(_ key: String, of node: JSONNode) -> JSONNode? {
    guard node.members != nil else {
      diagnostics.append(.wrongShape(.object, at: node.place))
      return nil
    }
    guard let value = node[key] else {
      diagnostics.append(.propertyMissing(key, at: node.place))
      return nil
    }
    return value
  }

  private mutating func readField(_ node: JSONNode) -> TableSchema.Field? {
    guard let name = property("name", of: node), let name = readText(name) else { return nil }
    reportUnread(Self.unreadOfField, of: node)
    var field = TableSchema.Field(name: name)
    if let type = node["type"], let word = readText(type) {
      if let known = TableSchema.CellType(rawValue: word) {
        field.type = known
      } else {
        let known = TableSchema.CellType.allCases.map(\.rawValue)
        diagnostics.append(.unchecked("type", word, at: type.place, known: known))
      }
    }
    if let format = node["format"], let word = readText(format), word != "default" {
      diagnostics.append(.unchecked("format", word, at: format.place, known: ["default"]))
    }
    if let constraints = node["constraints"] { readConstraints(constraints, into: &field) }
    return field
  }

  private mutating func readConstraints(_ node: JSONNode, into field: inout TableSchema.Field) {
    guard let members = node.members else {
      diagnostics.append(.wrongShape(.object, at: node.place))
      return
    }
    for member in members {
      switch member.key {
      case "required": field.isRequired = readFlag(member.value)
      case "unique": field.isUnique = readFlag(member.value)
      case "enum": field.words = readWords(member.value)
      case "minimum" where field.type.hasOrder: field.minimum = readBound(member, of: field)
      case "maximum" where field.type.hasOrder: field.maximum = readBound(member, of: field)
      default:
        let known =
          ["required", "unique", "enum"] + (field.type.hasOrder ? ["minimum", "maximum"] : [])
        diagnostics.append(.unchecked("constraint", member.key, at: member.keyRange, known: known))
      }
    }
  }

  private mutating func readFlag(_ node: JSONNode) -> Bool {
    if case .flag(let flag) = node.value { return flag }
    diagnostics.append(.wrongShape(.flag, at: node.place))
    return false
  }

  private mutating func readWords(_ node: JSONNode) -> [String] {
    guard let items = node.items else {
      diagnostics.append(.wrongShape(.list, at: node.place))
      return []
    }
    let words = items.compactMap(\.word)
    if words.count < items.count { diagnostics.append(.wrongShape(.text, at: node.place)) }
    return words
  }

  /// A bound that is itself a value of the column's type.
  private mutating func readBound(
    _ member: JSONNode.Member, of field: TableSchema.Field
  ) -> String? {
    guard let word = member.value.word, field.type.accepts(word) else {
      diagnostics.append(.wrongBound(member.key, of: field.type, at: member.value.place))
      return nil
    }
    return word
  }

  private mutating func reportUnread(_ keys: [String], of node: JSONNode) {
    for key in keys {
      guard let member = node.members?.first(where: { $0.key == key }) else { continue }
      diagnostics.append(.unchecked("property", key, at: member.keyRange, known: []))
    }
  }

  /// Each foreign key must lead to columns of a resource.
  mutating func checkReferences(in items: [JSONNode]) {
    let names = items.compactMap { $0["name"]?.text }
    for item in items {
      for key in item["schema"]?["foreignKeys"]?.items ?? [] {
        guard let reference = key["reference"], let columns = reference["fields"] else { continue }
        let name = reference["resource"]?.text ?? ""
        let target = name.isEmpty ? item : items.first { $0["name"]?.text == name }
        guard let target else {
          let place = reference["resource"]?.place ?? reference.place
          diagnostics.append(.unknownResource(name, at: place, known: names))
          continue
        }
        let fields = target["schema"]?["fields"]?.items ?? []
        _ = readColumns(columns, among: fields.compactMap { $0["name"]?.text })
      }
    }
  }
}
