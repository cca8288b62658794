import Facts
import Importing
import Indexing

/// A register that was read, with what tells whether it must be read again.
struct LoadedRegister: Sendable {
  /// The state of its files when it was read.
  struct Stamp: Sendable, Hashable {
    let file: FileStamp?
    let descriptor: FileStamp?

    /// Looks at the files.
    init(of files: RegisterFiles) {
      file = FileStamp(of: files.file.path)
      descriptor = files.descriptor.flatMap { FileStamp(of: $0.path) }
    }
  }

  /// Where it is, and what is said about it.
  let files: RegisterFiles
  let stamp: Stamp
  /// The measure that a person named.
  let told: String?
  let descriptor: RegisterDescriptor
  /// What its columns were taken for.
  let guess: SchemaGuess
  /// What answers.
  let cases: CaseRegister

  /// Whether its rows come from a snapshot.
  var isFromSnapshot = false
  /// How many of its rows were added to its file since, and read from there; nil without a snapshot
  /// of the others.
  var addedRows: Int?
  /// Why there was no snapshot to read it from; nil where none was looked for.
  var snapshotFlaw: SnapshotFlaw?
  /// The snapshot that could be written of it.
  var pendingSnapshot: PendingSnapshot?

  /// Its cases.
  var register: Register { cases.index.register }

  /// The names under which its files must not be written over.
  var names: [String] {
    [files.file, files.descriptor].compactMap { $0 }.flatMap { [$0.name, $0.path] }
  }

  /// Whether another register was read from the same file.
  func isSameFile(as other: LoadedRegister) -> Bool {
    if files.file.path == other.files.file.path { return true }
    guard let stamp = stamp.file, let others = other.stamp.file else { return false }
    return stamp.identity == others.identity
  }

  /// The same cases with columns as another vocabulary knows them; the index stays.
  func guessed(by reader: RegisterReader) -> LoadedRegister {
    let guess = reader.guess(register, of: files, as: told, by: descriptor)
    return LoadedRegister(
      files: files, stamp: stamp, told: told, descriptor: descriptor, guess: guess,
      cases: CaseRegister(name: cases.name, schema: guess.schema, index: cases.index))
  }
}
