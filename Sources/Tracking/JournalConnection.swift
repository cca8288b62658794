import GRDB

/// An open journal: what it is, and whether it keeps what it is given.
struct JournalConnection {
  let database: Database
  let path: String

  /// Refuses a file that is not this program's to read, or that is broken.
  func inspect() throws {
    guard try !isEmpty() else { return }
    let state = try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
    guard state == "ok" else { throw failure(.damaged(state)) }
  }

  /// Whether nothing has been written yet: a file of no bytes, or one whose making was cut short.
  func isEmpty() throws -> Bool {
    let application = try number("PRAGMA application_id")
    let version = try number("PRAGMA user_version")
    if application == 0, version == 0, try number("SELECT count(*) FROM sqlite_master") == 0 {
      return true
    }
    guard application == JournalSchema.applicationID, version > 0 else { throw failure(.foreign) }
    guard version <= JournalSchema.version else {
      throw failure(.newer(found: version, known: JournalSchema.version))
    }
    return false
  }

  /// Makes the tables of an empty file, within the caller's transaction.
  func create() throws {
    try database.execute(sql: JournalSchema.statements)
  }

  /// Turns on the write-ahead log and full syncing, and refuses a file system that gives less.
  func makeDurable() throws {
    // Identity again: since the inspection another program may have put another file here.
    try database.inTransaction(.deferred) {
      _ = try isEmpty()
      return .commit
    }
    try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
    let synchronous = try number("PRAGMA synchronous")
    guard mode == "wal", synchronous == JournalSchema.fullSynchronous else {
      throw failure(.notDurable(journalMode: mode, synchronous: synchronous))
    }
  }

  func failure(_ reason: JournalFailure.Reason) -> JournalFailure {
    JournalFailure(path: path, reason: reason)
  }

  private func number(_ query: String) throws -> Int {
    try Int.fetchOne(database, sql: query) ?? 0
  }
}
