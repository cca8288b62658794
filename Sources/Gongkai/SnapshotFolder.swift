import Glibc
import Importing
import Indexing

/// Where a workspace keeps snapshots of its registers: `.gongkai/snapshots`.
struct SnapshotFolder: Sendable {
  /// The folder of the workspace.
  let workspace: String

  /// Smaller registers are read as fast from their file.
  static let leastBytes = 1 << 20

  private var path: String { workspace + "/.gongkai/snapshots" }

  /// The place of a register's snapshot.
  func place(of origin: SnapshotOrigin) -> String { path + "/" + origin.snapshotName }

  /// Makes the folder, and clears it of what writers left behind that were killed.
  func prepare() {
    mkdir(workspace + "/.gongkai", 0o777)
    mkdir(path, 0o777)
    guard let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasSuffix(".part"), let stamp = FileStamp(of: path + "/" + name) else { continue }
      // No writer takes an hour between two writes: this one is gone.
      let age = time(nil) - stamp.modified / 1_000_000_000
      if age > 3600 { unlink(path + "/" + name) }
    }
  }
}

extension SnapshotOrigin {
  /// The state of a register's file; nil where a snapshot of it would gain nothing, or it can't be
  /// read.
  init?(of files: RegisterFiles, stamp: FileStamp?) {
    guard let stamp, stamp.size >= SnapshotFolder.leastBytes,
      let resolved = realpath(files.file.path, nil)
    else { return nil }
    defer { free(resolved) }
    guard let content = FileSample.checksum(of: files.file.path) else { return nil }
    // Another program may read the same file otherwise.
    guard let program = FileStamp(of: "/proc/self/exe") else { return nil }
    var states = [program.size, program.modified].map {
      UInt64(bitPattern: Int64($0))
    }
    if let descriptor = files.descriptor {
      guard let said = FileSample.checksum(of: descriptor.path) else { return nil }
      states.append(said)
    }
    self.init(
      path: String(cString: resolved), size: stamp.size, modified: stamp.modified,
      changed: stamp.changed, content: content, reading: SnapshotOrigin.reading(states))
  }
}
