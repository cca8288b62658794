import Importing

/// Who is told how far loading is, and may stop it.
public struct LoadProgress: Sendable {
  /// How far the reading of one register is.
  public struct Cases: Sendable, Hashable {
    /// The register's name.
    public let name: String
    /// Bytes of the file that are read.
    public let bytesDone: Int
    /// Bytes that the file has.
    public let bytesTotal: Int
    /// Rows that are loaded.
    public let rows: Int
    /// Whether the load has ended, well or not.
    public let hasEnded: Bool

    /// Makes a state of a load.
    public init(name: String, bytesDone: Int, bytesTotal: Int, rows: Int, hasEnded: Bool = false) {
      self.name = name
      self.bytesDone = bytesDone
      self.bytesTotal = bytesTotal
      self.rows = rows
      self.hasEnded = hasEnded
    }
  }

  /// Is told how many of how many documents are read; called from any thread.
  public var documents: @Sendable (_ done: Int, _ total: Int) -> Void
  /// Is told how far a register is read; called from any thread, one call at a time.
  public var cases: @Sendable (Cases) -> Void
  /// Is asked whether the reading of a register should stop; called from any thread.
  public var isStopped: @Sendable () -> Bool

  /// Makes a progress that nobody watches and nobody stops.
  public init() {
    documents = { _, _ in }
    cases = { _ in }
    isStopped = { false }
  }

  /// What the reading of a register asks and tells.
  func options(of name: String) -> RegisterOptions {
    var options = RegisterOptions()
    options.isCancelled = isStopped
    let cases = cases
    options.progress = { progress in
      cases(
        Cases(
          name: name, bytesDone: progress.bytesDone, bytesTotal: progress.bytesTotal,
          rows: progress.rows))
    }
    return options
  }
}
