import Diagnostics
public import Facts

/// The journal as a table that every format can print: `export journal as csv`.
public enum JournalExport {
  /// One row an entry, in the order given; a struck-out one names the entry that struck it out.
  /// - Complexity: O(entries).
  public static func answer(to query: String, of entries: [JournalEntry]) -> Answer {
    let strikes = entries.compactMap { entry in
      entry.record.withdrawnEntry.map { ($0, entry.number) }
    }
    let strikers = Dictionary(strikes) { first, _ in first }
    var answer = Answer(query: query, verb: "export")
    answer.columns = columns
    answer.rows = entries.map { entry in
      Row(cells: cells(of: entry, struckOutBy: strikers[entry.number]))
    }
    return answer
  }

  private static let columns: [Column] = [
    column("number", "number", "编号", .number), column("recorded_at", "recorded at", "记录时间"),
    column("date", "date", "日期"), column("organisation", "organisation", "机构"),
    column("item", "item", "事项"), column("level", "level", "完成程度"),
    column("note", "note", "说明"), column("author", "author", "记录人"),
    column("evidence", "evidence", "依据"),
    column("evidence_answer", "evidence's answer", "依据的结果"),
    column("report", "report", "报告"), column("action", "action", "措施"),
    column("withdraws", "withdraws", "撤销", .number),
    column("withdrawn_by", "withdrawn by", "被撤销于", .number),
  ]

  private static func column(
    _ name: String, _ english: String, _ chinese: String, _ kind: Column.Kind = .string
  ) -> Column {
    Column(name: name, title: Wording(english: english, chinese: chinese), kind: kind)
  }

  private static func cells(of entry: JournalEntry, struckOutBy striker: Int?) -> [Cell] {
    let record = entry.record
    return [
      .number(Number(entry.number)), .text(record.recordedAt), .text(record.date),
      .text(record.organisation), .text(record.item),
      record.level.map { .term($0.term) } ?? .missing, .text(record.note), .text(record.author),
      text(record.evidence), text(record.evidenceAnswer), .text(record.reportFingerprint),
      .text(record.actionText), number(record.withdrawnEntry), number(striker),
    ]
  }

  private static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .missing }

  private static func number(_ number: Int?) -> Cell {
    number.map { .number(Number($0)) } ?? .missing
  }
}
