/// Why the journal could not be read or added to.
///
/// Whatever the reason, nothing was recorded and nothing that was recorded before is lost.
public struct JournalFailure: Error, Sendable, Hashable {
  /// What stood in the way.
  public enum Reason: Sendable, Hashable {
    /// The workspace's folder is not there.
    case folderMissing
    /// The system does not allow reading it.
    case notReadable
    /// The system does not allow writing there, or the medium is read-only.
    case notWritable
    /// The file is something else.
    case foreign
    /// Parts of the file are broken, in SQLite's words.
    case damaged(String)
    /// A newer Gongkai made it; versions are those of the file's form, from 1.
    case newer(found: Int, known: Int)
    /// The file system keeps no write-ahead log or does not sync it, in the modes that it gave.
    case notDurable(journalMode: String, synchronous: Int)
    /// Another program held it all the while.
    case busy
    /// No room is left on the disk.
    case full
    /// The entry to strike out does not exist; entries run from 1 to `last`, 0 where there are none.
    case unknownEntry(Int, last: Int)
    /// The entry to strike out was struck out before.
    case alreadyStruckOut(Int, by: Int)
    /// The entry to strike out only strikes out another.
    case strikesOut(Int, other: Int)
    /// Anything else, in the system's words.
    case system(String)
  }

  /// The path of the file, or of the folder that was to hold it.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// Makes a failure.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// A stable name such as `journal-newer`.
  public var id: String {
    switch reason {
    case .folderMissing: "journal-folder-missing"
    case .notReadable: "journal-not-readable"
    case .notWritable: "journal-not-writable"
    case .foreign: "journal-foreign"
    case .damaged: "journal-damaged"
    case .newer: "journal-newer"
    case .notDurable: "journal-not-durable"
    case .busy: "journal-busy"
    case .full: "journal-disk-full"
    case .unknownEntry: "unknown-entry"
    case .alreadyStruckOut: "entry-struck-out"
    case .strikesOut: "entry-strikes-out"
    case .system: "journal-failed"
    }
  }
}
