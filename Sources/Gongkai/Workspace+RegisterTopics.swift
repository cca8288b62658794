import Diagnostics
import Facts
import Indexing
import Planning

/// What `show` shows of registers besides their columns.
extension Workspace {
  /// `show registers`: each register with its cases.
  func registerList(_ plan: Plan) -> Answer {
    var answer = Answer(query: plan.text, verb: plan.verb)
    answer.columns = [
      .words("register", "register", "登记表"), .words("measure", "measure", "指标"),
      .numbers("rows", "cases", "件数"), .numbers("columns", "columns", "列"),
      .numbers("rejected", "rejected rows", "未载入行"), .words("encoding", "encoding", "编码"),
      .words("separator", "separator", "分隔符"), .numbers("bytes", "bytes", "字节"),
    ]
    answer.rows = registers.map { register in
      let account = register.index.register.account
      let separator = RegisterWording.separator(account.separator)
      return Row(cells: [
        .text(register.name), .text(register.schema.measure),
        .number(Number(register.index.rowCount)),
        .number(Number(register.schema.fields.count)), .number(Number(account.rejectedRows)),
        .text(account.encoding), .term(Term(id: separator.english, name: separator)),
        .number(Number(account.byteCount)),
      ])
    }
    return answer
  }

  /// `show rejected`: the rows that were not loaded.
  /// - Complexity: O(rejected rows).
  func rejectedRows(_ plan: Plan) -> Answer {
    var answer = Answer(query: plan.text, verb: plan.verb)
    answer.columns = [
      .words("register", "register", "登记表"), .numbers("line", "line", "行号"),
      .words("reason", "reason", "原因"), .words("row", "row", "原行"),
    ]
    for register in registers {
      let account = register.index.register.account
      answer.rows += account.rejected.map { row in
        Row(cells: [
          .text(register.name), .number(Number(row.line)),
          .term(Term(id: row.reason.wording.english, name: row.reason.wording)), .text(row.text),
        ])
      }
      guard account.rejectedRows > account.rejected.count else { continue }
      answer.notes.append(
        RegisterWording.note(
          "\(register.name): the first \(account.rejected.count) of \(account.rejectedRows)",
          "\(register.name):共 \(account.rejectedRows) 行,此为前 \(account.rejected.count) 行"))
    }
    return answer
  }

  /// `show memory`: how many bytes each column takes.
  func memory(_ plan: Plan) -> Answer {
    var answer = Answer(query: plan.text, verb: plan.verb)
    answer.columns = [
      .words("register", "register", "登记表"), .words("column", "column", "列"),
      .words("held_as", "held as", "存储"), .numbers("bytes", "bytes", "字节"),
    ]
    for register in registers {
      for column in register.index.register.columns {
        let kind = RegisterWording.kind(of: column)
        answer.rows.append(
          Row(cells: [
            .text(register.name), .text(column.name), .term(Term(id: kind.english, name: kind)),
            .number(Number(column.byteCount)),
          ]))
      }
      answer.notes.append(memoryNote(on: register))
    }
    return answer
  }

  private func memoryNote(on register: CaseRegister) -> Note {
    let bytes = register.index.byteCounts
    let rows = register.index.rowCount
    let sum = bytes.columns + bytes.cubes + bytes.conditions
    let hasPairs = bytes.pairs > 0
    return RegisterWording.note(
      "\(register.name): \(sum) bytes for \(Wording.counted(rows, "case")): columns \(bytes.columns), "
        + "cubes \(bytes.cubes), kept conditions \(bytes.conditions)"
        + (hasPairs ? "; besides, pairs of characters for searches \(bytes.pairs)" : ""),
      "\(register.name):\(rows) 件共 \(sum) 字节:列 \(bytes.columns),"
        + "数据方 \(bytes.cubes),保留的条件 \(bytes.conditions)"
        + (hasPairs ? ";另有检索用的相邻字对 \(bytes.pairs)" : ""))
  }
}

extension Column {
  /// A column of words.
  static func words(_ name: String, _ english: String, _ chinese: String) -> Column {
    Column(name: name, title: Wording(english: english, chinese: chinese), kind: .string)
  }

  /// A column of numbers.
  static func numbers(_ name: String, _ english: String, _ chinese: String) -> Column {
    Column(name: name, title: Wording(english: english, chinese: chinese), kind: .number)
  }
}
