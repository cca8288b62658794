/// The form of the journal's file.
///
/// A later form gets the next version; this one then says how it becomes that.
enum JournalSchema {
  /// The version of this form, kept in `user_version`.
  static let version = 1
  /// "GKJN", kept in `application_id`, by which a journal is told from any other database.
  static let applicationID = 0x474B_4A4E
  /// SQLite's number for `synchronous=FULL`.
  static let fullSynchronous = 2

  /// `INSERT OR REPLACE` deletes without asking the triggers on DELETE: the one on INSERT stops it.
  static let statements = """
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      organisation TEXT NOT NULL,
      item TEXT NOT NULL,
      report_fingerprint TEXT NOT NULL,
      action_text TEXT NOT NULL,
      author TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      date TEXT NOT NULL,
      level TEXT,
      note TEXT NOT NULL,
      evidence TEXT,
      evidence_answer TEXT,
      withdrawn_entry INTEGER UNIQUE REFERENCES entry (number)
    );
    CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
    CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
    CREATE TRIGGER entry_is_not_replaced BEFORE INSERT ON entry
    WHEN EXISTS (
      SELECT 1 FROM entry
      WHERE number = NEW.number OR withdrawn_entry = NEW.withdrawn_entry)
    BEGIN SELECT RAISE(ABORT, 'an entry is never replaced'); END;
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """
}
