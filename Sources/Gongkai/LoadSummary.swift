public import Diagnostics
public import Facts
import Importing

/// What opening or loading found, and what it could not use: nothing is left out in silence.
public struct LoadSummary: Sendable {
  /// A report that was read.
  public struct Document: Sendable, Hashable {
    /// The document's name.
    public let name: String
    /// The organisation that it was read as.
    public let organisation: String
    /// The period that it was read as.
    public let period: Period
    /// How many facts were found.
    public let facts: Int
    /// How many numbers no rule accounts for.
    public let unread: Int

    init(_ report: Report) {
      name = report.source.name
      organisation = report.organisation
      period = report.period
      facts = report.facts.count
      unread = report.unread.count
    }
  }

  /// A file that is known but not used by this release.
  public struct Waiting: Sendable, Hashable {
    /// The file's name.
    public let name: String
    /// What would use it.
    public let reason: Wording
  }

  /// The reports read, in order.
  public internal(set) var documents: [Document] = []
  /// The files that could not be used, each with why.
  public internal(set) var failures: [LoadFailure] = []
  /// Files that are known but not used by this release.
  public internal(set) var waiting: [Waiting] = []

  /// Names what of the history waits or could not be used.
  mutating func add(_ history: HistoryReading) {
    failures += history.failures.map { LoadFailure($0) }
    failures += history.problems.map { LoadFailure($0.diagnostic, in: $0.source) }
    let later = Wording(
      english: "history tables are loaded in a later release", chinese: "历史表将在后续版本载入")
    waiting += (history.tables.map(\.source.name) + history.unread.map(\.name))
      .map { Waiting(name: $0, reason: later) }
  }

  /// What `read` gives, or the fallback where it fails, whose failure is kept.
  mutating func collect<Value>(
    or fallback: Value, _ read: () throws(LoadFailure) -> Value
  ) -> Value {
    do {
      return try read()
    } catch {
      failures.append(error)
      return fallback
    }
  }
}
