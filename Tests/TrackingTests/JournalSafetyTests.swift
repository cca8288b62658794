import GRDB
import Testing

@testable import Tracking

/// What the file itself guarantees, whoever opens it.
struct JournalSafetyTests {
  private let folder: ScratchFolder
  private let journal: Journal

  init() throws {
    folder = try ScratchFolder()
    journal = Journal(folder: folder.path)
  }

  @Test(arguments: [
    ("DELETE FROM entry", "an entry is never deleted"),
    ("DELETE FROM entry WHERE number = 2", "an entry is never deleted"),
    ("UPDATE entry SET note = 'other' WHERE number = 1", "an entry is never changed"),
    ("UPDATE entry SET number = 9 WHERE number = 1", "an entry is never changed"),
    ("REPLACE INTO entry SELECT * FROM entry WHERE number = 1", "an entry is never replaced"),
    (
      """
      REPLACE INTO entry SELECT 9, organisation, item, report_fingerprint, action_text, author,
      recorded_at, date, level, note, evidence, evidence_answer, 1 FROM entry WHERE number = 2
      """, "an entry is never replaced"
    ),
  ])
  func `no statement changes or drops an entry`(statement: String, words: String) throws {
    _ = try journal.append(.sample)
    _ = try journal.append(.striking(1))
    let before = try journal.entries()
    let queue = try DatabaseQueue(path: journal.path)
    let error = #expect(throws: DatabaseError.self) {
      try queue.inDatabase { try $0.execute(sql: statement) }
    }
    #expect(error?.message == words)
    try queue.close()
    #expect(try journal.entries() == before)
  }

  @Test func `a journal opened for writing logs ahead and syncs fully`() throws {
    _ = try journal.append(.sample)
    let queue = try journal.file.openDurably()
    let mode = try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    let synchronous = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    #expect(mode == "wal")
    #expect(synchronous == 2)
  }

  @Test func `a journal that was taken out of its log mode is put back`() throws {
    _ = try journal.append(.sample)
    let queue = try DatabaseQueue(path: journal.path)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try queue.close()
    #expect(try journal.entries().count == 1)
    #expect(try journal.append(.sample).number == 2)
    // Byte 18 of an SQLite file is 2 where it keeps a write-ahead log.
    #expect(folder.journalBytes()?[18] == 2)
  }

  @Test func `a place that keeps no log is refused with the modes it gave`() throws {
    let queue = try DatabaseQueue()
    let failure = #expect(throws: JournalFailure.self) {
      try queue.inDatabase { try JournalConnection(database: $0, path: "x").makeDurable() }
    }
    #expect(failure?.reason == .notDurable(journalMode: "memory", synchronous: 2))
  }
}
