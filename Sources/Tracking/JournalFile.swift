import GRDB
import Glibc

/// The journal's file: opened for one reading or one change, then closed.
///
///     read   read-only connection → identity and state checked → the body
///     write  the same first → WAL and synchronous=FULL, read back → one transaction → closed
///
/// A file that a newer Gongkai made, a foreign or a damaged one never sees a connection that could
/// write, so not a byte of it changes.
struct JournalFile: Sendable {
  let path: String
  /// How long to wait for other programs, in seconds.
  let patience: Double

  /// Whether the file is there; a folder or a pipe in its place is refused unopened.
  func isThere() throws(JournalFailure) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw JournalFailure(path: path, reason: .foreign)
      }
      return true
    }
    let code = errno
    guard code != ENOENT else { return false }
    throw JournalFailure(path: path, reason: .init(systemCode: code, isWriting: false))
  }

  /// Reads under one snapshot, once the file has shown itself whole and of a known version.
  func read<Value>(
    _ body: (JournalConnection) throws -> Value
  ) throws(JournalFailure) -> Value {
    try explained(isWriting: false) {
      do {
        return try readInPlace(body)
      } catch let error as DatabaseError where error.needsWriting {
        // Even a reader of SQLite writes beside the file: its shared memory, or an interrupted
        // change to take back. Where it may not, it reads a copy.
        let copy = try JournalCopy(of: path)
        defer { copy.remove() }
        var configuration = configuration
        configuration.readonly = false
        return try inspected(DatabaseQueue(path: copy.path, configuration: configuration), body)
      }
    }
  }

  /// Changes the journal in one transaction that is on the disk when this returns.
  func write<Value>(
    _ body: (JournalConnection) throws -> Value
  ) throws(JournalFailure) -> Value {
    if try isThere() { try read { _ in } }
    return try explained(isWriting: true) {
      let queue = try patiently { try openDurably() }
      // After the commit an entry is safe, whatever closing says.
      defer { try? queue.close() }
      var result: Value?
      try queue.inTransaction(.immediate) { database in
        let connection = JournalConnection(database: database, path: path)
        if try connection.isEmpty() { try connection.create() }
        result = try body(connection)
        return .commit
      }
      guard let result else { preconditionFailure("a transaction ended without its body") }
      return result
    }
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  private func readInPlace<Value>(_ body: (JournalConnection) throws -> Value) throws -> Value {
    var configuration = configuration
    configuration.readonly = true
    return try patiently {
      try inspected(DatabaseQueue(path: path, configuration: configuration), body)
    }
  }

  private func inspected<Value>(
    _ queue: DatabaseQueue, _ body: (JournalConnection) throws -> Value
  ) throws -> Value {
    defer { try? queue.close() }
    return try queue.read { database in
      let connection = JournalConnection(database: database, path: path)
      try connection.inspect()
      return try body(connection)
    }
  }

  /// GRDB would set WAL and `synchronous=NORMAL`, which a power cut may take an entry from.
  func openDurably() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { database in
      try JournalConnection(database: database, path: path).makeDurable()
    }
    return queue
  }

  /// Tries again where SQLite gives up at once for fear of a deadlock, until patience ends.
  private func patiently<Value>(_ body: () throws -> Value) throws -> Value {
    let end = ContinuousClock.now + .seconds(patience)
    while true {
      do {
        return try body()
      } catch let error as DatabaseError where error.isMomentary && ContinuousClock.now < end {
        usleep(5000)
      }
    }
  }

  private func explained<Value>(
    isWriting: Bool, _ body: () throws -> Value
  ) throws(JournalFailure) -> Value {
    do {
      return try body()
    } catch let failure as JournalFailure {
      throw failure
    } catch let error as DatabaseError {
      throw JournalFailure(path: path, reason: .init(error, isWriting: isWriting))
    } catch {
      throw JournalFailure(path: path, reason: .system("\(error)"))
    }
  }
}

extension DatabaseError {
  fileprivate var isMomentary: Bool {
    [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL].contains(resultCode)
  }

  fileprivate var needsWriting: Bool {
    [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(resultCode)
  }
}
