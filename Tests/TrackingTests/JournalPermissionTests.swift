import GRDB
import Glibc
import Testing

@testable import Tracking

/// A workspace on a medium that can only be read.
struct JournalPermissionTests {
  private let folder: ScratchFolder
  private let journal: Journal
  private var place: String { folder.path + "/.gongkai" }

  init() throws {
    folder = try ScratchFolder()
    journal = Journal(folder: folder.path)
  }

  @Test func `entries are read where nothing can be written, and left as they are`() throws {
    let entry = try journal.append(.sample)
    chmod(place, 0o555)
    let entries = try OrdinaryUser.run { try journal.entries() }
    #expect(entries == [entry])
    #expect(OrdinaryUser.run { journal.refusal() } == .notWritable)
    #expect(folder.names(in: ".gongkai") == ["journal.sqlite"])
  }

  @Test func `what a killed program left in the log is read there too`() throws {
    let writer = try ScratchFolder()
    let queue = try Self.journalWithLog(in: writer)
    try folder.writeJournal(try #require(writer.journalBytes()))
    try folder.writeJournal(try #require(writer.journalBytes(suffix: "-wal")), suffix: "-wal")
    try queue.close()
    chmod(place, 0o555)
    let entries = try OrdinaryUser.run { try journal.entries() }
    #expect(entries.map(\.number) == [1, 2])
    #expect(folder.names(in: ".gongkai") == ["journal.sqlite", "journal.sqlite-wal"])
  }

  @Test func `a journal that is somebody's own is not readable for others`() throws {
    _ = try journal.append(.sample)
    chmod(journal.path, 0o600)
    #expect(OrdinaryUser.run { journal.readingFailure } == .notReadable)
    #expect(OrdinaryUser.run { journal.refusal() } == .notReadable)
  }

  @Test func `a workspace that can't be written takes no first entry`() {
    chmod(folder.path, 0o555)
    #expect(OrdinaryUser.run { journal.readingFailure } == nil)
    #expect(OrdinaryUser.run { journal.refusal() } == .notWritable)
    #expect(folder.names().isEmpty)
  }

  /// A journal whose second entry stands in the log alone while the connection is open.
  private static func journalWithLog(in folder: ScratchFolder) throws -> DatabaseQueue {
    let journal = Journal(folder: folder.path)
    _ = try journal.append(.sample)
    let queue = try journal.file.openDurably()
    try queue.inTransaction(.immediate) { database in
      _ = try JournalConnection(database: database, path: journal.path).insert(.sample)
      return .commit
    }
    return queue
  }
}
