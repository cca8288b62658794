/// The files of a workspace, or of a plain folder of reports, by what they are for.
///
/// A workspace keeps its reports in `seeds/reports/`, its history in `seeds/history/` and its
/// registers of cases in `seeds/registers/`; in a plain folder every document is a report. An archive
/// stands for the documents in it. Names are sorted, so that every machine loads in one order.
public struct WorkspaceFiles: Sendable, Hashable {
  /// A file, and what it is called in answers.
  public struct File: Sendable, Hashable {
    /// Where it is.
    public let path: String
    /// Its path inside the workspace; for a plain folder the same as `path`.
    public let name: String

    /// Names a file.
    public init(path: String, name: String) {
      self.path = path
      self.name = name
    }
  }

  /// The folder as it was given, without a slash at its end.
  public let root: String
  /// Whether the folder holds `seeds/`; else it is a plain folder of reports.
  public let isWorkspace: Bool
  /// The reports: text, HTML, DOCX, DOC and PDF, also those in ZIP archives, but no `README.md`.
  public let reports: [File]
  /// What lies beside the reports and is none: files of other forms, and folders, ending in `/`.
  public let unread: [File]
  /// The histories: those of `seeds/history/` and its direct sub-folders, or a plain folder's own.
  public let history: [HistoryFiles]
  /// The registers of cases: those of `seeds/registers/` and its direct sub-folders, or a plain
  /// folder's tables that are none of figures.
  public let registers: [RegisterFiles]
  /// The workspace's own vocabulary.
  public let vocabulary: File?

  /// Looks through a folder.
  /// - Throws: `ReadFailure` where the folder itself can't be listed.
  public init(root: String) throws(ReadFailure) {
    let root = Folder.withoutLastSlash(root)
    self.root = root
    isWorkspace = Folder.isFolder(root + "/seeds")
    let words = root + "/vocabulary.yaml"
    vocabulary = Folder.isFile(words) ? File(path: words, name: "vocabulary.yaml") : nil
    guard isWorkspace else {
      let folder = File(path: root, name: root)
      let files = try ReportFiles(in: folder)
      let tables = files.others.filter(\.isTable)
      let own = HistoryFiles.own(of: folder, files: tables).withoutCases
      reports = files.reports
      history = own.files.isEmpty ? [] : [own.files]
      let cases = own.cases + files.others.filter { $0.isTableOfCases && !$0.isTable }
      registers = cases.map { RegisterFiles($0) }
      let words = vocabulary?.path
      let used = [words, folder.path + "/" + HistoryFiles.descriptorName].compactMap(\.self)
      let said = files.others.filter(\.isTableOfCases).compactMap { RegisterFiles($0).descriptor }
      unread = files.others.filter { file in
        !file.isTableOfCases && !used.contains(file.path) && !said.contains(file)
      }
      return
    }
    let reportsFolder = File(path: root + "/seeds/reports", name: "seeds/reports")
    let files = Folder.isFolder(reportsFolder.path) ? try ReportFiles(in: reportsFolder) : nil
    let registersFolder = File(path: root + "/seeds/registers", name: "seeds/registers")
    let tables = try RegisterFolder(registersFolder)
    (reports, unread) = (files?.reports ?? [], (files?.others ?? []) + tables.others)
    (registers, history) = (
      tables.registers, try Self.history(in: root, name: "seeds/history") + tables.packages
    )
  }

  /// The histories of a workspace, named by their paths.
  func historyByPath() throws(ReadFailure) -> [HistoryFiles] {
    let registers = root + "/seeds/registers"
    return try Self.history(in: root, name: root + "/seeds/history")
      + RegisterFolder(File(path: registers, name: registers)).packages
  }

  private static func history(in root: String, name: String) throws(ReadFailure) -> [HistoryFiles] {
    let folder = File(path: root + "/seeds/history", name: name)
    return Folder.isFolder(folder.path) ? try HistoryFiles.found(in: folder) : []
  }
}
