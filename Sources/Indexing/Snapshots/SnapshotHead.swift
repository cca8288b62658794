import Facts

/// What stands at the end of a snapshot: everything but the rows, and where those stand.
struct SnapshotHead: Sendable, Hashable {
  let origin: SnapshotOrigin
  /// The checksum of all bytes of the register's file; nil where nobody made it out.
  let fileChecksum: UInt64?
  let account: RegisterAccount
  let rowCount: Int
  let columns: [SnapshotColumn]
  /// The cubes; the first is the large one.
  let cubes: [SnapshotCube]
  let twins: [RegisterAxis: RegisterAxis]
}

/// A stretch of the file with a checksum of its own.
struct SnapshotSection: Sendable, Hashable {
  let offset: Int
  let length: Int
  let checksum: UInt64
}

/// A column without its rows.
struct SnapshotColumn: Sendable, Hashable {
  let name: String
  let meaning: RegisterColumn.Meaning
  let remarks: RegisterColumn.Remarks
  /// The least and the largest code of each block; empty for texts.
  let blocks: [ClosedRange<UInt64>]
  /// How many bytes a code takes; 0 for texts.
  let width: Int
  /// One number for what all rows say.
  let checksum: UInt64
  /// The list of the column's chunks, which stand before it.
  let directory: SnapshotSection

  /// The largest code that occurs.
  var largestCode: UInt64 { blocks.map(\.upperBound).max() ?? 0 }
}

/// A cube without its counts.
struct SnapshotCube: Sendable, Hashable {
  let axes: [RegisterAxis]
  let section: SnapshotSection
}
