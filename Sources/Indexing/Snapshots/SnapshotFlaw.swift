/// Why a snapshot does not answer for a register: it is passed over, and made anew.
public enum SnapshotFlaw: Error, Sendable, Hashable {
  /// There is none.
  case missing
  /// The system does not let it be read, for this reason.
  case unreadable(code: Int32)
  /// The file is no snapshot.
  case foreign
  /// It was written by another version, which wrote another form.
  case otherVersion(UInt32)
  /// It was written by a machine with another order of bytes.
  case otherByteOrder
  /// Its end is missing, or something follows it.
  case cut
  /// Its bytes are not those that were written.
  case damaged
  /// It was made of another file, or of another state of the file.
  case otherOrigin
}

/// Why a snapshot could not be written; nothing is left of it.
public enum SnapshotFailure: Error, Sendable, Hashable {
  /// The system refused, for this reason.
  case system(code: Int32)
  /// The writing was stopped.
  case stopped
}

/// Whether the rows of an index are what the register's file said.
public enum RegisterSoundness: Sendable, Hashable {
  /// They are.
  case sound
  /// They are, but a part of the snapshot was damaged and the file was read once more.
  case mended
  /// A part of the snapshot is damaged and the file is no longer there as it was: no answer holds.
  case lost
}
