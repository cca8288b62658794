import Diagnostics
import Glibc
public import Gongkai

/// The workspace that a command line asks for, and what became of each file on the way.
public struct WorkspaceOpening: Sendable {
  /// The workspace with everything that could be read.
  public private(set) var workspace: Workspace
  /// What was read, what could not be, and what waits; one for each step of opening.
  public private(set) var summaries: [LoadSummary]
  /// Snapshots that could be written of the registers that were read.
  public private(set) var pendingSnapshots: [PendingSnapshot] = []
  /// The folder of the workspace.
  public let folder: String
  /// What is wrong with the command line's paths besides single files; nil where nothing is.
  public private(set) var failure: Failure?
  /// Whether a path that was named, or everything, could not be read.
  public private(set) var isUnreadable: Bool

  /// Opens the workspace of a folder, or one made of the paths that were named.
  ///
  /// One folder alone is a workspace of its own; without paths the folder one stands in is taken.
  /// - Throws: `LoadFailure` where the folder can't be read.
  public init(
    folder: String?, paths: [String], progress: LoadProgress? = nil
  ) throws(LoadFailure) {
    let onlyFolder = paths.count == 1 ? paths.first.flatMap { Self.isFolder($0) ? $0 : nil } : nil
    self.folder = folder ?? onlyFolder ?? "."
    failure = nil
    guard folder != nil || paths.isEmpty || onlyFolder != nil else {
      (workspace, summaries, isUnreadable) = (Workspace(folder: self.folder), [], false)
      add(paths, progress)
      return
    }
    let opening = try Workspace.open(self.folder, progress: progress)
    (workspace, summaries) = (opening.workspace, [opening.summary])
    pendingSnapshots = opening.pendingSnapshots
    isUnreadable = opening.summary.isEmpty && !opening.summary.failures.isEmpty
    if folder != nil {
      add(paths, progress)
    } else if let onlyFolder, opening.summary.isEmpty {
      isUnreadable = true
      if opening.summary.failures.isEmpty { failure = Self.noReports(in: onlyFolder) }
    }
  }

  /// Adds what was named: of a file's failure the person must hear, of a folder's if it is empty.
  private mutating func add(_ paths: [String], _ progress: LoadProgress?) {
    let files = paths.filter { !Self.isFolder($0) }
    let folders = paths.filter(Self.isFolder)
    for group in [files] + folders.map({ [$0] }) where !group.isEmpty {
      let opening = workspace.loading(group, progress: progress)
      workspace = opening.workspace
      pendingSnapshots += opening.pendingSnapshots
      summaries.append(opening.summary)
      let hasFailed = !opening.summary.failures.isEmpty
      if hasFailed, group == files || opening.summary.isEmpty { isUnreadable = true }
    }
  }

  /// The lines of what could not be used.
  public func failures(settings: Settings) -> String {
    summaries.map { LoadReport($0, settings: settings).failures }.joined()
      + (failure.map { $0.text(settings: settings) + "\n" } ?? "")
  }

  /// All that is to be told when a console opens.
  public func report(settings: Settings) -> String {
    summaries.map { LoadReport($0, settings: settings).text }.joined()
      + (failure.map { $0.text(settings: settings) + "\n" } ?? "")
  }

  private static func noReports(in folder: String) -> Failure {
    Failure(
      id: "no-reports",
      message: Wording(
        english: "\(folder): no report and no table is in this folder",
        chinese: "\(folder):文件夹中没有报告,也没有表格"))
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
