import GRDB
import Glibc
import Testing

@testable import Tracking

/// Files that are no journal for this program: refused by reader and writer, and left as they are.
struct JournalRefusalTests {
  private let folder: ScratchFolder
  private let journal: Journal

  init() throws {
    folder = try ScratchFolder()
    journal = Journal(folder: folder.path, patience: 0.05)
  }

  private func expectRefusal(_ reason: JournalFailure.Reason) {
    let before = ["", "-wal", "-journal"].map { folder.journalBytes(suffix: $0) }
    #expect(journal.readingFailure == reason)
    #expect(journal.refusal() == reason)
    // A reader may leave an empty log behind it.
    let after = ["", "-wal", "-journal"].map { folder.journalBytes(suffix: $0) }
    #expect(after.map { $0 ?? [] } == before.map { $0 ?? [] })
  }

  private func change(_ statements: String) throws {
    let queue = try DatabaseQueue(path: journal.path)
    try queue.inDatabase { try $0.execute(sql: statements) }
    try queue.close()
  }

  @Test func `a journal of a newer version is refused and stays as it is`() throws {
    _ = try journal.append(.sample)
    try change("PRAGMA user_version = 7")
    expectRefusal(.newer(found: 7, known: 1))
  }

  @Test func `so is one whose log still holds what a newer program wrote`() throws {
    let writer = try ScratchFolder()
    _ = try Journal(folder: writer.path).append(.sample)
    let queue = try DatabaseQueue(path: writer.journalPath)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 7") }
    try folder.writeJournal(try #require(writer.journalBytes()))
    try folder.writeJournal(try #require(writer.journalBytes(suffix: "-wal")), suffix: "-wal")
    try queue.close()
    #expect(folder.journalBytes(suffix: "-wal")?.isEmpty == false)
    expectRefusal(.newer(found: 7, known: 1))
  }

  @Test func `a text is no journal`() throws {
    try folder.writeJournal(Array(String(repeating: "青河市政府信息公开工作年度报告\n", count: 40).utf8))
    expectRefusal(.foreign)
  }

  @Test func `another program's database is no journal`() throws {
    mkdir(folder.path + "/.gongkai", 0o755)
    try change("CREATE TABLE visit (day TEXT); INSERT INTO visit VALUES ('2012-06-30')")
    expectRefusal(.foreign)
  }

  @Test func `a folder in the journal's place is no journal`() throws {
    mkdir(folder.path + "/.gongkai", 0o755)
    mkdir(journal.path, 0o755)
    #expect(journal.readingFailure == .foreign)
    #expect(journal.refusal() == .foreign)
  }

  @Test func `a journal with broken pages is refused and not added to`() throws {
    var record = JournalRecord.sample
    record.note = String(repeating: "更新电子屏 ", count: 300)
    for _ in 1...10 { _ = try journal.append(record) }
    var bytes = try #require(folder.journalBytes())
    for place in bytes.count / 2..<bytes.count / 2 + 8192 { bytes[place] = 0xA5 }
    try folder.writeJournal(bytes)
    let reading = journal.readingFailure
    guard case .damaged = reading else {
      Issue.record("\(String(describing: reading))")
      return
    }
    guard case .damaged = journal.refusal() else {
      Issue.record("a damaged journal was added to")
      return
    }
    #expect(folder.journalBytes() == bytes)
  }

  @Test func `a journal that was cut short is damaged`() throws {
    for _ in 1...10 { _ = try journal.append(.sample) }
    let bytes = try #require(folder.journalBytes())
    try folder.writeJournal(Array(bytes.dropLast(4096)))
    guard case .damaged = journal.readingFailure else {
      Issue.record("\(String(describing: journal.readingFailure))")
      return
    }
  }

  @Test func `an unknown level or a cell of another kind is damage, not a crash`() throws {
    _ = try journal.append(.sample)
    try change("DROP TRIGGER entry_is_not_changed; UPDATE entry SET level = 'splendid'")
    #expect(journal.readingFailure == .damaged("entry 1 has no level that is known"))
    try change("UPDATE entry SET level = NULL, note = x'FFFE'")
    #expect(journal.readingFailure == .damaged("an entry has no note"))
  }

  @Test func `a journal without its table is damaged`() throws {
    _ = try journal.append(.sample)
    try change("DROP TRIGGER entry_is_not_deleted; DROP TABLE entry")
    expectRefusal(.damaged("no such table: entry"))
  }

  @Test func `a journal that another program keeps locked is busy`() throws {
    _ = try journal.append(.sample)
    let queue = try journal.file.openDurably()
    try queue.inTransaction(.immediate) { _ in
      #expect(journal.refusal() == .busy)
      let entries = try journal.entries()
      #expect(entries.count == 1)
      return .rollback
    }
    #expect(journal.refusal() == nil)
  }

  @Test func `a missing workspace folder is not made`() {
    let missing = Journal(folder: folder.path + "/none")
    #expect(missing.readingFailure == nil)
    #expect(missing.refusal() == .folderMissing)
    #expect(folder.names().isEmpty)
  }
}
