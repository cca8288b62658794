import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// How many cases of a register `find` lists where no limit is given.
  private static let listedCases = 20

  /// The cases whose words hold a text, behind the sentences that do: titles first, then what
  /// tells cases apart.
  /// - Returns: Whether there are cases in scope to be searched.
  func findCases(
    _ text: String, in scope: Scope, limit: Int?, _ builder: inout AnswerBuilder
  ) -> Bool {
    var isSearched = false
    let kind = builder.answer.rows.isEmpty ? "register" : "mixed"
    for (place, register) in registers.enumerated() {
      let desk = CaseDesk(place, of: self)
      guard !register.wordFields.isEmpty, desk.reaches(scope),
        !(scope.isAsked && register.schema.field(.organisation) == nil)
      else { continue }
      isSearched = true
      let most = limit.map { max(0, $0 - builder.answer.rows.count) } ?? Self.listedCases
      if addCases(of: desk, text, in: scope, most: most, &builder) {
        builder.set { $0.sourceKind = kind }
      }
    }
    return isSearched
  }

  /// Adds the cases of one register, so many at most, and says how many there are; false where there
  /// is none.
  private func addCases(
    of desk: CaseDesk, _ text: String, in scope: Scope, most: Int, _ builder: inout AnswerBuilder
  ) -> Bool {
    let register = desk.register
    let texts = register.wordFields
    let condition = RegisterCondition.and([
      .or(texts.map { .contains(column: $0.column, text) }), desk.condition(of: scope),
    ])
    guard let found = try? register.index.list(where: condition, limit: most), found.count > 0
    else { return false }
    let lines = register.index.register.account.lines
    let rows = found.rows.map { place in
      let line = lines.line(ofRow: place)
      let one = CaseRow(place, of: desk)
      let field = texts.first {
        register.index.words(ofRow: place, column: $0.column, hold: text)
      }
      var row = row(of: one, in: register, line: line, words: field.flatMap(one.words))
      row.sources = line.flatMap(one.source).map { [builder.add($0)] } ?? []
      return row
    }
    builder.set { $0.rows += rows }
    builder.tell { ["\(register.name): \(found.way)"] }
    builder.note(.foundCases(found.count, text, in: register.name, listed: rows.count))
    return true
  }

  /// A case as a row of `find`: whose it is, of when, and the words that hold the text.
  private func row(
    of one: CaseRow, in register: CaseRegister, line: Int?, words: String?
  ) -> Row {
    Row(cells: [
      one.organisation.map { .text($0) } ?? .missing,
      one.year.map { .period(.year($0)) } ?? .missing,
      .text(register.name), line.map { .number(Number($0)) } ?? .missing,
      words.map { .text($0) } ?? .missing,
    ])
  }
}

extension CaseRegister {
  /// The fields that are searched, free texts first: they say more of a case than a district does.
  fileprivate var wordFields: [RegisterSchema.Field] {
    [[.text], [.dimension, .organisation, .identifier]].flatMap { roles in
      schema.fields.filter { field in
        roles.contains(field.role) && index.register.columns[field.column].holdsWords
      }
    }
  }
}

extension RegisterColumn {
  fileprivate var holdsWords: Bool {
    switch content {
    case .words, .text: true
    case .numbers, .days: false
    }
  }
}
