import Facts

/// What stands at the end of a snapshot: everything but the rows, and where those stand.
struct SnapshotHead: Sendable, Hashable {
  let origin: SnapshotOrigin
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
  /// Numbers of one width.
  struct Part: Sendable, Hashable {
    let section: SnapshotSection
    /// How many bytes each takes.
    let width: Int

    /// How many there are.
    var count: Int { section.length / width }
  }

  let name: String
  let meaning: RegisterColumn.Meaning
  let remarks: RegisterColumn.Remarks
  /// The least and the largest code of each block; empty for texts.
  let blocks: [ClosedRange<UInt64>]
  /// The codes; for texts of each stretch where they end and, behind it, their bytes.
  let parts: [Part]

  /// The largest code that occurs.
  var largestCode: UInt64 { blocks.map(\.upperBound).max() ?? 0 }
}

/// A cube without its counts.
struct SnapshotCube: Sendable, Hashable {
  let axes: [RegisterAxis]
  let section: SnapshotSection
}
