import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// How many cases of a register `find` lists.
  private static let listedCases = 20

  /// The cases whose texts hold a text, behind the sentences that do.
  func findCases(_ text: String, in scope: Scope, _ builder: inout AnswerBuilder) {
    for register in registers {
      let desk = CaseDesk(
        register: register, vocabulary: vocabulary, organisations: index.organisations)
      let texts = register.schema.fields.filter { $0.role == .text }
      guard !texts.isEmpty, !(scope.isAsked && register.schema.field(.organisation) == nil) else {
        continue
      }
      let condition = RegisterCondition.and([
        .or(texts.map { .contains(column: $0.column, text) }), desk.condition(of: scope),
      ])
      guard let count = try? register.index.answer(RegisterQuestion(where: condition)).count,
        count > 0,
        let found = try? register.index.list(where: condition, limit: Self.listedCases)
      else { continue }
      let lines = RegisterLines(register.index.register)
      let rows = found.rows.map { place in
        row(ofCase: place, text, texts, desk, line: lines.line(ofRow: place))
      }
      builder.set { answer in
        answer.rows += rows
        answer.sourceKind = answer.sources.isEmpty ? "register" : "mixed"
        answer.ways.append("\(register.name): \(found.way)")
      }
      builder.note(.foundCases(count, text, in: register.name, listed: rows.count))
    }
  }

  /// A case as a row of `find`: whose it is, of when, and the words that hold the text.
  private func row(
    ofCase place: Int, _ text: String, _ texts: [RegisterSchema.Field], _ desk: CaseDesk,
    line: Int?
  ) -> Row {
    let words = texts.map { desk.cell(ofRow: place, $0) }
    let holding = words.first { cell in
      if case .text(let words) = cell { TextSearch.occurs(text, in: words) } else { false }
    }
    return Row(cells: [
      desk.organisation(ofRow: place).map { .text($0) } ?? .missing,
      desk.year(ofRow: place).map { .period(.year($0)) } ?? .missing,
      .text(desk.register.name), line.map { .number(Number($0)) } ?? .missing,
      holding ?? words.first { $0 != .missing } ?? .missing,
    ])
  }
}
