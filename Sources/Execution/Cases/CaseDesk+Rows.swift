import Facts
import Indexing

// What single cases say.
extension CaseDesk {
  /// What a case says of a field.
  func cell(ofRow row: Int, _ field: RegisterSchema.Field) -> Cell {
    switch register.index.register.columns[field.column][row] {
    case nil: return .missing
    case .number(let number): return .number(number)
    case .day(let day): return .text(day.description)
    case .word(let word):
      if field.role == .organisation { return .text(offices?.name(of: word) ?? word) }
      let id = field.values[word] ?? word
      return vocabulary.dimension(field.id)?.value(id).map {
        .term(Term(id: id, name: $0.name))
      } ?? .text(word)
    }
  }

  /// The words of the file that a case has in a field of words; nil where it has none.
  func words(ofRow row: Int, _ field: RegisterSchema.Field) -> String? {
    guard case .word(let word) = register.index.register.columns[field.column][row] else {
      return nil
    }
    return word
  }

  /// The year in which a case came; nil where it does not say.
  func year(ofRow row: Int) -> Int? {
    let columns = register.index.register.columns
    if let field = register.schema.field(.received) {
      guard case .day(let day)? = columns[field.column][row] else { return nil }
      return day.parts.year
    }
    guard let field = register.schema.field(.year) else { return nil }
    switch columns[field.column][row] {
    case .number(let number): return Self.year(.number(number))
    case .word(let word): return Self.year(.word(word))
    case .day, nil: return nil
    }
  }

  /// Whose case it is; nil where it does not say.
  func organisation(ofRow row: Int) -> String? {
    guard let field = register.schema.field(.organisation),
      case .text(let name) = cell(ofRow: row, field)
    else { return nil }
    return name
  }

  /// The line of a case; nil where nothing says of when it is.
  func source(ofRow row: Int, line: Int) -> Source? {
    guard let year = year(ofRow: row) else { return nil }
    let words = register.index.register.columns.map { $0[row]?.description ?? "" }
    return Source(
      organisation: organisation(ofRow: row) ?? "", period: .year(year),
      document: register.name,
      place: Place(
        section: "", line: line, range: 0..<0, number: 0..<0, text: words.joined(separator: ", ")))
  }
}
