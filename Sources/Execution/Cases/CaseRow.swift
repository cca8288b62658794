import Facts
import Indexing

/// What a single case says, all its cells read once.
struct CaseRow {
  /// The cells in the order of the register's columns.
  let values: [CellValue?]
  private let desk: CaseDesk

  /// Reads a row of a register.
  init(_ row: Int, of desk: CaseDesk) {
    self.desk = desk
    values = desk.register.index.register.columns.map { $0[row] }
  }

  /// What the case says of a field.
  func cell(_ field: RegisterSchema.Field) -> Cell {
    switch values[field.column] {
    case nil: return .missing
    case .number(let number): return .number(number)
    case .day(let day): return .text(day.description)
    case .word(let word):
      if field.role == .organisation { return .text(desk.offices?.name(of: word) ?? word) }
      let id = field.values[word] ?? word
      return desk.vocabulary.dimension(field.id)?.value(id).map {
        .term(Term(id: id, name: $0.name))
      } ?? .text(word)
    }
  }

  /// The words of the file in a field of words; nil where there are none.
  func words(_ field: RegisterSchema.Field) -> String? {
    guard case .word(let word) = values[field.column] else { return nil }
    return word
  }

  /// The year in which the case came; nil where it does not say.
  var year: Int? {
    if let field = desk.register.schema.field(.received) {
      guard case .day(let day)? = values[field.column] else { return nil }
      return day.parts.year
    }
    guard let field = desk.register.schema.field(.year) else { return nil }
    switch values[field.column] {
    case .number(let number): return CaseDesk.year(.number(number))
    case .word(let word): return CaseDesk.year(.word(word))
    case .day, nil: return nil
    }
  }

  /// Whose case it is; nil where it does not say.
  var organisation: String? {
    guard let field = desk.register.schema.field(.organisation), case .text(let name) = cell(field)
    else { return nil }
    return name
  }

  /// Where the case stands, on a line of the file; nil where nothing says of when it is.
  func source(line: Int) -> Source? {
    guard let year else { return nil }
    let words = values.map { $0?.description ?? "" }
    return Source(
      organisation: organisation ?? "", period: .year(year), document: desk.register.name,
      place: Place(
        section: "", line: line, range: 0..<0, number: 0..<0, text: words.joined(separator: ", ")))
  }
}
