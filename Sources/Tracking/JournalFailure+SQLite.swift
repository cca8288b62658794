import GRDB
import Glibc

extension JournalFailure.Reason {
  /// What an error of SQLite means for a journal.
  init(_ error: DatabaseError, isWriting: Bool) {
    let words = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .foreign
    // The statements are always the same: one that does not fit met a broken schema.
    case .SQLITE_CORRUPT, .SQLITE_ERROR: self = .damaged(words)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
    case .SQLITE_READONLY: self = .notWritable
    case .SQLITE_CANTOPEN, .SQLITE_PERM: self = isWriting ? .notWritable : .notReadable
    case .SQLITE_FULL: self = .full
    default: self = .system(words)
    }
  }

  /// What an error number of the system means for a journal.
  init(systemCode code: Int32, isWriting: Bool) {
    switch code {
    case ENOENT: self = .folderMissing
    case EACCES, EPERM: self = isWriting ? .notWritable : .notReadable
    case EROFS: self = .notWritable
    case EISDIR: self = .foreign
    case ENOSPC, EDQUOT: self = .full
    default: self = .system(String(cString: strerror(code)))
    }
  }
}
