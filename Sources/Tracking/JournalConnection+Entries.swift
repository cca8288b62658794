import Facts
import GRDB

extension JournalConnection {
  /// All entries in order.
  func entries() throws -> [JournalEntry] {
    guard try !isEmpty() else { return [] }
    return try GRDB.Row.fetchAll(database, sql: "SELECT * FROM entry ORDER BY number").map(entry)
  }

  /// Adds a record and gives its number.
  func insert(_ record: JournalRecord) throws -> Int {
    try database.execute(
      sql: """
        INSERT INTO entry (
          organisation, item, report_fingerprint, action_text, author, recorded_at, date, level,
          note, evidence, evidence_answer, withdrawn_entry)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.organisation, record.item, record.reportFingerprint, record.actionText,
        record.author, record.recordedAt, record.date, record.level?.rawValue, record.note,
        record.evidence, record.evidenceAnswer, record.withdrawnEntry,
      ])
    return Int(database.lastInsertedRowID)
  }

  /// Refuses an entry that is not there, not in force, or itself only strikes out another.
  func checkCanStrikeOut(_ number: Int) throws {
    let found = try GRDB.Row.fetchOne(
      database, sql: "SELECT withdrawn_entry FROM entry WHERE number = ?", arguments: [number])
    guard let found else {
      let last = try Int.fetchOne(database, sql: "SELECT max(number) FROM entry") ?? 0
      throw failure(.unknownEntry(number, last: last))
    }
    if let other = Int.fromDatabaseValue(found["withdrawn_entry"]) {
      throw failure(.strikesOut(number, other: other))
    }
    let other = try Int.fetchOne(
      database, sql: "SELECT number FROM entry WHERE withdrawn_entry = ?", arguments: [number])
    if let other { throw failure(.alreadyStruckOut(number, by: other)) }
  }

  private func entry(_ row: GRDB.Row) throws -> JournalEntry {
    guard let number = Int.fromDatabaseValue(row["number"]) else {
      throw failure(.damaged("an entry has no number"))
    }
    let level = optional("level", of: row)
    guard level.map({ CompletionLevel(rawValue: $0) != nil }) ?? true else {
      throw failure(.damaged("entry \(number) has no level that is known"))
    }
    return JournalEntry(
      number: number,
      record: JournalRecord(
        organisation: try text("organisation", of: row), item: try text("item", of: row),
        reportFingerprint: try text("report_fingerprint", of: row),
        actionText: try text("action_text", of: row), author: try text("author", of: row),
        recordedAt: try text("recorded_at", of: row), date: try text("date", of: row),
        level: level.flatMap { CompletionLevel(rawValue: $0) }, note: try text("note", of: row),
        evidence: optional("evidence", of: row),
        evidenceAnswer: optional("evidence_answer", of: row),
        withdrawnEntry: Int.fromDatabaseValue(row["withdrawn_entry"])))
  }

  /// A row's own conversions end the program where a cell holds something else.
  private func text(_ column: String, of row: GRDB.Row) throws -> String {
    guard let text = optional(column, of: row) else {
      throw failure(.damaged("an entry has no \(column)"))
    }
    return text
  }

  private func optional(_ column: String, of row: GRDB.Row) -> String? {
    String.fromDatabaseValue(row[column])
  }
}
