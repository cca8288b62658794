import Diagnostics
import Facts
import Importing
import Indexing
import Planning

/// `show complaints` where a register holds them: what its columns were taken for.
extension Workspace {
  /// The columns of the registers of a measure.
  /// - Complexity: O(rows × columns).
  func columns(ofRegistersOf measure: String, _ plan: Plan) -> Answer {
    var answer = Answer(query: plan.text, verb: plan.verb)
    let registers = registers.filter { $0.schema.measure == measure }
    answer.columns = [
      .words("column", "column", "列"), .words("id", "id", "标识"), .words("role", "role", "用途"),
      .numbers("values", "values", "值"), .numbers("missing", "missing", "缺失"),
      .words("known_by", "known by", "依据"), .words("remarks", "remarks", "备注"),
    ]
    if registers.count > 1 { answer.columns.insert(.words("register", "register", "登记表"), at: 0) }
    for register in registers {
      for (place, field) in register.schema.fields.enumerated() {
        let name: [Cell] = registers.count > 1 ? [.text(register.name)] : []
        answer.rows.append(Row(cells: name + cells(of: field, at: place, in: register)))
      }
      answer.notes += notes(on: register)
    }
    return answer
  }

  private func cells(
    of field: RegisterSchema.Field, at place: Int, in register: CaseRegister
  ) -> [Cell] {
    let column = register.index.register.columns[field.column]
    let guess = loadedRegisters.first { $0.cases.index === register.index }?.guess
    let role = RegisterWording.role(field.role)
    let ground = guess.map { RegisterWording.ground($0.grounds[place]) }
    let remarks = RegisterWording.remarks(of: column, unmapped: guess?.unmapped[field.id] ?? [])
    return [
      .text(column.name), .text(field.id), .term(Term(id: field.role.rawValue, name: role)),
      column.distinctCount.map { .number(Number($0)) } ?? .missing,
      .number(Number(column.missingCount)),
      ground.map { .term(Term(id: $0.english, name: $0)) } ?? .missing,
      remarks.isEmpty ? .missing : .list(remarks.map { .term(Term(id: $0.english, name: $0)) }),
    ]
  }

  private func notes(on register: CaseRegister) -> [Note] {
    let account = register.index.register.account
    let rows = register.index.rowCount
    let separator = RegisterWording.separator(account.separator)
    var notes = [
      RegisterWording.note(
        "\(register.name): \(Wording.counted(rows, "case")), \(account.encoding), "
          + separator.english,
        "\(register.name):\(rows) 件,\(account.encoding),\(separator.chinese)")
    ]
    if let totals = RegisterWording.totals(account.totalsRows) {
      notes.append(RegisterWording.note(totals.english, totals.chinese))
    }
    if account.rejectedRows > 0 {
      notes.append(
        RegisterWording.note(
          "\(Wording.counted(account.rejectedRows, "row")) rejected; \"show rejected\" lists them",
          "有 \(account.rejectedRows) 行未载入;“显示 未载入”可列出"))
    }
    return notes
  }
}
