/// About how much memory the loading of a register takes, known by its file's size alone.
///
/// Columns came to 0.55 to 0.6 of the bytes of the CSV file in registers of ten and thirty million
/// cases, and the peak of the load to at most 1.2 of the columns.
struct MemoryNeed {
  /// The peak.
  let byteCount: Int

  /// Estimates the need of a file of so many bytes.
  init(fileOf byteCount: Int) {
    self.byteCount = byteCount / 25 * 18
  }

  /// Says that memory does not suffice before a load drives the system to end the process.
  /// - Parameters:
  ///   - path: The register's file.
  ///   - memory: What the system has to give; where it does not say, the load is tried.
  /// - Throws: `ReadFailure` where less is free than is needed.
  static func check(_ path: String, memory: FreeMemory) throws(ReadFailure) {
    let need = MemoryNeed(fileOf: try FileBytes.size(of: path))
    guard let free = memory.byteCount, need.byteCount > free else { return }
    throw ReadFailure(path: path, reason: .needsMemory(need.byteCount, free: free))
  }
}
