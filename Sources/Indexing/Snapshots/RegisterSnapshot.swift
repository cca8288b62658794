public import Facts
import Synchronization

/// A register with its large cube in one file, from which the next console starts.
///
/// Opening one reads what is known of columns and the cubes; the rows of a column are read when a
/// question first needs them, so that one that a cube answers costs nothing of them. Every part has
/// its checksum. The file belongs to nobody: it can go at any time, and several consoles share it.
public enum RegisterSnapshot {
  /// Opens a snapshot.
  /// - Parameters:
  ///   - path: Where it is.
  ///   - origin: The register's file as it is now.
  ///   - threads: How many threads answer.
  ///   - mend: Reads the register again where rows turn out to be damaged; nil where its file is no
  ///     longer what it was. Called at most once, on any thread.
  /// - Returns: The index.
  /// - Throws: `SnapshotFlaw` where there is none that answers for the file.
  /// - Complexity: O(columns + words + blocks + cells of cubes).
  public static func open(
    _ path: String, of origin: SnapshotOrigin, threads: Int = 2,
    mend: @escaping @Sendable () -> Register?
  ) throws(SnapshotFlaw) -> RegisterIndex {
    let file = try SnapshotFile(path)
    let head = try file.head()
    guard head.origin == origin else { throw .otherOrigin }
    return try index(of: file, head, threads: threads, mend: mend)
  }

  /// Opens the snapshot of a file that may have grown since.
  /// - Parameters:
  ///   - path: Where it is.
  ///   - origin: The register's file as it is now.
  ///   - threads: How many threads answer.
  /// - Returns: The index of the file as it was, what it was, and the checksum of all its bytes.
  /// - Throws: `SnapshotFlaw` where there is none of the file when it was smaller.
  /// - Complexity: O(columns + words + blocks + cells of cubes).
  public static func openBeginning(
    _ path: String, of origin: SnapshotOrigin, threads: Int = 2
  ) throws(SnapshotFlaw) -> (index: RegisterIndex, origin: SnapshotOrigin, checksum: UInt64) {
    let file = try SnapshotFile(path)
    let head = try file.head()
    guard head.origin.mayHaveGrown(to: origin), let checksum = head.fileChecksum else {
      throw .otherOrigin
    }
    let index = try index(of: file, head, threads: threads, mend: { nil })
    return (index, head.origin, checksum)
  }

  private static func index(
    of file: SnapshotFile, _ head: SnapshotHead, threads: Int,
    mend: @escaping @Sendable () -> Register?
  ) throws(SnapshotFlaw) -> RegisterIndex {
    var counts: [(axes: [RegisterAxis], counts: [UInt32])] = []
    for cube in head.cubes {
      counts.append((cube.axes, try file.values(UInt32.self, of: cube.section)))
    }
    let mending = SnapshotMending(mend)
    let columns = head.columns.enumerated().map { place, column in
      IndexedColumn(
        RegisterColumn(
          name: column.name, meaning: column.meaning, count: head.rowCount,
          largestCode: column.largestCode, remarks: column.remarks
        ) { [rowCount = head.rowCount] in
          (try? file.content(of: column, rowCount: rowCount, threads: threads))
            ?? mending.content(ofColumn: place, column, rowCount: rowCount)
        }, blocks: column.blocks)
    }
    let register = Register(
      columns: columns.map(\.column), rowCount: head.rowCount, account: head.account)
    return try RegisterIndex(
      register, columns: columns, twins: head.twins, counts: counts, mending: mending,
      threads: threads)
  }

  /// Writes a snapshot in the place of one that may be there.
  /// - Parameters:
  ///   - index: The register.
  ///   - origin: The file that it was read from, as it was then.
  ///   - fileChecksum: The checksum of all its bytes; nil where nobody needs to know later that the
  ///     file has only grown.
  ///   - path: Where the snapshot goes, in a folder that is there.
  ///   - isStopped: Asked from time to time whether the writing should stop.
  /// - Throws: `SnapshotFailure`, with the place as it was.
  /// - Complexity: O(bytes of the register).
  public static func write(
    _ index: RegisterIndex, of origin: SnapshotOrigin, fileChecksum: UInt64? = nil,
    to path: String, isStopped: @escaping @Sendable () -> Bool = { false }
  ) throws(SnapshotFailure) {
    var writer = try SnapshotWriter(path, isStopped: isStopped)
    var cubes: [SnapshotCube] = []
    for cube in index.keptCubes {
      let section = try writer.append(cube.counts)
      cubes.append(SnapshotCube(axes: cube.axes.map(\.axis), section: section))
    }
    var columns: [SnapshotColumn] = []
    for column in index.columns {
      columns.append(try writer.append(column, threads: index.threads))
    }
    let head = SnapshotHead(
      origin: origin, fileChecksum: fileChecksum, account: index.register.account,
      rowCount: index.rowCount, columns: columns, cubes: cubes, twins: index.twins)
    try writer.finish(head: head.bytes)
  }
}

extension RegisterIndex {
  /// The large cube, and one for each column of words: those are asked of every register, to name
  /// its values.
  fileprivate var keptCubes: [Cube] {
    let words = columns.indices.compactMap { place -> Cube? in
      guard case .words = columns[place].column.meaning,
        let table = table(RegisterAxis(column: place)), Cube.fits([table], limit: cellLimit)
      else { return nil }
      return cube(of: [table]).0
    }
    return (cubes.withLock { $0.large }.map { [$0] } ?? []) + words
  }
}
