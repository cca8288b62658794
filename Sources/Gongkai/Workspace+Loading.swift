import Diagnostics
public import Facts
import Importing

/// A workspace, and what became of each file on the way to it.
public struct Opening: Sendable {
  /// The workspace with everything that could be read.
  public let workspace: Workspace
  /// What was read, what could not be, and what waits.
  public let summary: LoadSummary

  package init(workspace: Workspace, summary: LoadSummary) {
    self.workspace = workspace
    self.summary = summary
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

extension Workspace {
  /// Opens a folder: its vocabulary, its history with the organisations, and its reports.
  ///
  /// A file that can't be used is named in the summary and the others are opened without it.
  /// - Throws: `LoadFailure` where the folder itself can't be read.
  public static func open(_ folder: String) throws(LoadFailure) -> Opening {
    let files = try WorkspaceFiles.found(in: folder)
    var summary = LoadSummary()
    let vocabulary = summary.collect(or: .builtIn) { () throws(LoadFailure) in
      try files.vocabulary()
    }
    let history = HistoryReader(vocabulary: vocabulary).read(files.history)
    summary.add(history)
    let intake = Intake(vocabulary: vocabulary, organisations: history.organisations)
    let reports = intake.reports(files.reports, as: nil, besides: [], summary: &summary)
    return Opening(
      workspace: Workspace(
        intake: intake, reports: reports, histories: history.tables,
        tableFiles: history.files, folder: folder),
      summary: summary)
  }

  /// Adds documents, tables, or folders of them, to what is loaded; one loaded before is read anew.
  /// - Parameters:
  ///   - paths: files and folders, as a person gave them.
  ///   - told: what the documents' own text does not say.
  /// - Returns: the new workspace, and what became of each file.
  /// - Complexity: O(bytes of all loaded documents).
  public func loading(_ paths: [String], as told: Told? = nil) -> Opening {
    var summary = LoadSummary()
    var reports: [WorkspaceFiles.File] = []
    var history: [HistoryFiles] = []
    for path in paths {
      do {
        let found = try PathContents.found(at: path)
        reports += found.reports
        history += found.history
      } catch {
        summary.failures.append(error)
      }
    }
    let read = HistoryReader(vocabulary: vocabulary).read(history, known: organisations)
    summary.add(read)
    // Making the reader's cues anew costs more than reading a report.
    let intake =
      read.organisations == organisations
      ? self.intake : Intake(vocabulary: vocabulary, organisations: read.organisations)
    let all = intake.reports(reports, as: told, besides: self.reports, summary: &summary)
    let names = Set(read.tables.map(\.source.name))
    let kept = histories.filter { !names.contains($0.source.name) }
    return Opening(
      workspace: Workspace(
        intake: intake, reports: all, histories: kept + read.tables,
        tableFiles: tableFiles + read.files, folder: folder),
      summary: summary)
  }

  /// Reads one document without adding it to anything.
  /// - Throws: `LoadFailure` where it can't be read, or its text does not say whose it is.
  public func read(_ path: String, named name: String? = nil, as told: Told? = nil)
    throws(LoadFailure) -> Report
  {
    try intake.report(at: path, named: name, as: told)
  }
}
