import Diagnostics
public import Facts
import Importing

/// A workspace, and what became of each file on the way to it.
public struct Opening: Sendable {
  /// The workspace with everything that could be read.
  public let workspace: Workspace
  /// What was read, what could not be, and what waits.
  public internal(set) var summary: LoadSummary
  /// Snapshots that could be written of the registers that were read.
  public let pendingSnapshots: [PendingSnapshot]
  /// Whether a person stopped it.
  let isStopped: Bool

  package init(
    workspace: Workspace, summary: LoadSummary, isStopped: Bool = false,
    pendingSnapshots: [PendingSnapshot] = []
  ) {
    self.workspace = workspace
    self.summary = summary
    self.isStopped = isStopped
    self.pendingSnapshots = pendingSnapshots
  }
}

/// What a person says about a document whose own text does not.
public struct Told: Sendable, Hashable {
  /// The organisation that reports.
  public let organisation: String
  /// The period that it reports on; nil where the text is to say.
  public let period: Period?

  /// Makes what is told.
  public init(organisation: String, period: Period?) {
    self.organisation = organisation
    self.period = period
  }
}

/// Paths that a person loaded at once, with what they told of them.
struct Load: Sendable {
  let paths: [String]
  let told: Told?
}
