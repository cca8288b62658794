import Diagnostics
import Facts
import Indexing

/// The words by which rows of an answer are called.
struct Label {
  let index: FactIndex
  let schema: Schema

  /// The cell of a dimension: a term, words of the document, or several where they are joined.
  func cell(_ code: UInt32, of place: Int) -> Cell {
    let column = index.table.columns[place]
    let content = column.cells[Int(code)]
    let terms = content.values.map { term(column.dictionary[$0], of: place) }
    guard content.namedCount == 1 else { return .list(terms.map(Cell.term)) }
    guard content.isMerged else {
      return isListed(terms[0].id, of: place) ? .term(terms[0]) : .text(terms[0].id)
    }
    return .term(Term(id: terms[0].id, name: Self.including(terms)))
  }

  /// The words for each value of a cell, the naming ones first.
  func words(ofCell code: UInt32, of place: Int) -> [Wording] {
    let column = index.table.columns[place]
    return column.words(of: code).map { term($0, of: place).name }
  }

  /// The words for a cell in a sentence.
  func wording(_ code: UInt32, of place: Int) -> Wording {
    let column = index.table.columns[place]
    let content = column.cells[Int(code)]
    let terms = content.values.map { term(column.dictionary[$0], of: place) }
    return content.namedCount == 1 ? Self.including(terms) : Self.joined(terms.map(\.name))
  }

  /// The words for what narrows a row: phone, 市政府网站 环保工作信息.
  ///
  /// With `annotated`, a row that nothing narrows is called by what is said about it: 市本级.
  func wording(ofRow row: Int, annotated: Bool = false) -> Wording {
    let narrowing = wordings(ofRow: row, schema.narrowingColumns + schema.stageColumns)
    let parts =
      narrowing.isEmpty && annotated ? wordings(ofRow: row, schema.annotationColumns) : narrowing
    return Wording(
      english: parts.map(\.english).joined(separator: " "),
      chinese: parts.map(\.chinese).joined(separator: " "))
  }

  private func wordings(ofRow row: Int, _ columns: [Int]) -> [Wording] {
    columns.compactMap { place in
      let code = index.table.columns[place].codes[row]
      return code == 0 ? nil : wording(code, of: place)
    }
  }

  private func isListed(_ id: String, of place: Int) -> Bool {
    schema.dimensions[place]?.value(id) != nil
  }

  private func term(_ id: String, of place: Int) -> Term {
    Term(id: id, name: schema.dimensions[place]?.value(id)?.name ?? Wording(same: id))
  }

  /// A name with what it includes: letter (with fax, online), 来信(含传真、网上).
  private static func including(_ terms: [Term]) -> Wording {
    guard terms.count > 1 else { return terms[0].name }
    let others = joined(terms.dropFirst().map(\.name))
    return Wording(
      english: "\(terms[0].name.english) (with \(others.english))",
      chinese: "\(terms[0].name.chinese)(含\(others.chinese))")
  }

  /// A list in words: fax, online; 传真、网上.
  static func joined(_ wordings: [Wording]) -> Wording {
    Wording(
      english: wordings.map(\.english).joined(separator: ", "),
      chinese: wordings.map(\.chinese).joined(separator: "、"))
  }
}
