import Diagnostics

/// What can be wrong with a table of organisations, in alphabetical order.
extension Diagnostic {
  static func aliasTaken(_ alias: String, by owner: String, _ cell: CSVTable.Cell) -> Diagnostic {
    let (alias, owner) = (Printable.excerpt(alias), Printable.excerpt(owner))
    return Diagnostic(
      id: "alias-taken",
      message: alias == owner
        ? Wording(
          english: "\(alias) is the name of another organisation", chinese: "\(alias)是另一单位的名称")
        : Wording(english: "\(alias) is an alias of \(owner)", chinese: "\(alias)已是\(owner)的别名"),
      range: cell.range)
  }

  static func organisationCircle(_ cell: CSVTable.Cell) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    return Diagnostic(
      id: "circle",
      message: Wording(
        english: "\(word) is itself part of this organisation", chinese: "\(word)本身隶属于该单位"),
      range: cell.range)
  }

  static func organisationContradicted(
    _ cell: CSVTable.Cell, column: String, of name: String, before: String
  ) -> Diagnostic {
    let (name, before) = (Printable.excerpt(name), Printable.excerpt(before))
    return Diagnostic(
      id: "contradiction",
      message: Wording(
        english: "\(column) of \(name) is \(before) in an earlier table",
        chinese: "在先前的表中,\(name)的 \(column) 为\(before)"),
      range: cell.range)
  }

  static func organisationTwice(_ cell: CSVTable.Cell) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    return Diagnostic(
      id: "name-twice",
      message: Wording(english: "\(word) is already listed above", chinese: "\(word)在上文已列出"),
      range: cell.range)
  }

  static func organisationUnknown(_ cell: CSVTable.Cell, known: Set<String>) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    return Diagnostic(
      id: "unknown-organisation",
      message: Wording(
        english: "no other organisation of the table is called \(word)",
        chinese: "表中没有名为\(word)的其他单位"),
      range: cell.range,
      suggestion: NearestName.nearest(to: cell.text, among: known.sorted()))
  }

  static func organisationUnnamed(_ cell: CSVTable.Cell) -> Diagnostic {
    Diagnostic(
      id: "no-name",
      message: Wording(english: "the organisation has no name", chinese: "单位没有名称"),
      range: cell.range)
  }
}
