import Facts
import Glibc
import Importing
import Indexing

/// The short road of a register: from the snapshot that an earlier console left.
struct SnapshotIntake: Sendable {
  let reader: RegisterReader
  let folder: SnapshotFolder

  /// A register from its snapshot.
  ///
  /// Only the cases are kept there. What the columns are is made out anew, since the vocabulary may
  /// have changed.
  /// - Throws: `SnapshotFlaw` where no snapshot answers for the file.
  func open(
    _ job: RegisterIntake.Job, origin: SnapshotOrigin, stamp: LoadedRegister.Stamp
  ) throws(SnapshotFlaw) -> LoadedRegister {
    // A wrong descriptor is told by whoever reads the file.
    guard let descriptor = try? reader.descriptor(of: job.files) else { throw .otherOrigin }
    let place = folder.place(of: origin)
    let index = try RegisterSnapshot.open(place, of: origin) { [reader] in
      // What is damaged is not to be met again.
      unlink(place)
      return Self.reading(job, origin: origin, reader)
    }
    let guess = reader.guess(index.register, of: job.files, as: job.told, by: descriptor)
    return LoadedRegister(
      files: job.files, stamp: stamp, told: job.told, descriptor: descriptor, guess: guess,
      cases: CaseRegister(name: job.files.file.name, schema: guess.schema, index: index),
      isFromSnapshot: true)
  }

  /// A register whose file has grown: its first rows from the snapshot, the others from the file.
  ///
  /// That the file begins as it did is taken from no time and no sample: all its bytes are added up.
  /// A sample is looked at first, since most files that begin otherwise show it there.
  /// - Returns: nil where the file has to be read whole.
  /// - Complexity: O(bytes of the file).
  func grown(
    _ job: RegisterIntake.Job, origin: SnapshotOrigin, stamp: LoadedRegister.Stamp,
    options: RegisterOptions
  ) -> LoadedRegister? {
    let place = folder.place(of: origin)
    let path = job.files.file.path
    guard let before = try? RegisterSnapshot.openBeginning(place, of: origin),
      FileSample.checksum(of: path, byteCount: before.origin.size) == before.origin.content,
      FileHead.checksum(of: path, byteCount: before.origin.size) == before.checksum
    else { return nil }
    let head = before.index.register
    _ = head.columns.map(\.content)
    guard before.index.soundness == .sound, head.account.byteCount == before.origin.size,
      let reading = try? reader.read(
        job.files, as: job.told, following: head, options: options),
      // Asked last: what was added up and what was read are one state of the file.
      LoadedRegister.Stamp(of: job.files) == stamp
    else { return nil }
    var register = LoadedRegister(
      files: job.files, stamp: stamp, told: job.told, descriptor: reading.descriptor,
      guess: reading.guess,
      cases: CaseRegister(
        name: job.files.file.name, schema: reading.guess.schema,
        index: RegisterIndex(reading.register)), isFromSnapshot: true)
    register.addedRows = reading.register.rowCount - head.rowCount
    return register
  }

  /// The register read from its file, where that is what the snapshot was made of.
  private static func reading(
    _ job: RegisterIntake.Job, origin: SnapshotOrigin, _ reader: RegisterReader
  ) -> Register? {
    func isSame() -> Bool {
      SnapshotOrigin(of: job.files, stamp: FileStamp(of: job.files.file.path)) == origin
    }
    guard isSame() else { return nil }
    var options = RegisterOptions()
    options.rejectedLimit = RegisterIntake.rejectedLimit
    let reading = try? reader.read(job.files, as: job.told, options: options)
    return isSame() ? reading?.register : nil
  }
}
