import Glibc

/// What people recorded about the plans of a workspace: `.gongkai/journal.sqlite` in its folder.
///
/// Entries are numbered from 1 and only ever added; the file itself refuses to change or drop one.
/// An entry that `append` has given back stays, whatever happens to the program or the power next.
/// A journal opens its file for the length of one call, so that consoles beside it can write too.
public struct Journal: Sendable {
  /// The workspace's folder as it was given.
  public let folder: String

  let file: JournalFile

  /// Names the journal of a workspace; opens and creates nothing.
  public init(folder: String) {
    self.init(folder: folder, patience: 10)
  }

  /// Names a journal that waits `patience` seconds for another console to finish.
  init(folder: String, patience: Double) {
    self.folder = folder
    file = JournalFile(path: Self.place(in: folder) + "/journal.sqlite", patience: patience)
  }

  /// The path of the file, whether it is there or not.
  public var path: String { file.path }

  /// The entries in the order of recording, struck-out ones among them.
  ///
  /// A workspace without a journal has none, and none is made for it.
  /// - Complexity: O(bytes of the journal), which is read and checked whole.
  public func entries() throws(JournalFailure) -> [JournalEntry] {
    guard try file.isThere() else { return [] }
    return try file.read { connection in
      try connection.entries()
    }
  }

  /// Adds an entry and gives it back with its number, once it is safe on the disk.
  ///
  /// The first entry makes the folder `.gongkai` and the file. A zero character, which the file
  /// can't hold in text, is kept as ␀.
  /// - Throws: a failure with nothing recorded, also where `withdrawnEntry` names no entry, one that
  ///   is struck out already, or one that strikes out another itself.
  /// - Complexity: O(bytes of the journal), which is checked before anything is added.
  public func append(_ record: JournalRecord) throws(JournalFailure) -> JournalEntry {
    try makePlace()
    let kept = record.withoutZeroCharacters
    let number = try file.write { connection in
      if let struckOut = kept.withdrawnEntry { try connection.checkCanStrikeOut(struckOut) }
      return try connection.insert(kept)
    }
    return JournalEntry(number: number, record: kept)
  }

  private static func place(in folder: String) -> String {
    folder.isEmpty ? ".gongkai" : folder + "/.gongkai"
  }

  private func makePlace() throws(JournalFailure) {
    let place = Self.place(in: folder)
    guard mkdir(place, 0o777) == 0 else {
      let code = errno
      if code == EEXIST { return }
      throw JournalFailure(path: place, reason: .init(systemCode: code, isWriting: true))
    }
    // SQLite syncs the folder of its files; the name of that folder stands in the one above.
    let above = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard above >= 0 else { return }
    fsync(above)
    close(above)
  }
}

extension JournalRecord {
  fileprivate var withoutZeroCharacters: JournalRecord {
    var kept = self
    for field in [
      \.organisation, \.item, \.reportFingerprint, \.actionText, \.author, \.recordedAt,
    ]
      + [\.date, \.note] as [WritableKeyPath<JournalRecord, String>]
    {
      kept[keyPath: field] = Self.withoutZeros(kept[keyPath: field])
    }
    kept.evidence = kept.evidence.map(Self.withoutZeros)
    kept.evidenceAnswer = kept.evidenceAnswer.map(Self.withoutZeros)
    return kept
  }

  private static func withoutZeros(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "␀" : $0 }))
  }
}
