/// The files of a workspace, or of a plain folder of reports, by what they are for.
///
/// A workspace keeps its reports in `seeds/reports/` and its history in `seeds/history/`; in a plain
/// folder every text is a report. Names are sorted, so that every machine loads in one order.
public struct WorkspaceFiles: Sendable, Hashable {
  /// A file, and what it is called in answers.
  public struct File: Sendable, Hashable {
    /// Where it is.
    public let path: String
    /// Its path inside the workspace; for a plain folder the same as `path`.
    public let name: String
  }

  /// The folder as it was given.
  public let root: String
  /// Whether the folder holds `seeds/`; else it is a plain folder of reports.
  public let isWorkspace: Bool
  /// The reports: `.txt` and `.md`, but no `README.md`.
  public let reports: [File]
  /// The table of organisations, their tree and aliases.
  public let organisations: File?
  /// The workspace's own vocabulary.
  public let vocabulary: File?
  /// Files of the history that are listed but not read.
  public let unreadHistory: [File]

  /// Looks through a folder.
  /// - Throws: `ReadFailure` where the folder itself can't be listed.
  public init(root: String) throws(ReadFailure) {
    self.root = root
    isWorkspace = Folder.isFolder(root + "/seeds")
    let words = root + "/vocabulary.yaml"
    vocabulary = Folder.isFile(words) ? File(path: words, name: "vocabulary.yaml") : nil
    guard isWorkspace else {
      reports = try Self.reports(in: root, name: root)
      (organisations, unreadHistory) = (nil, [])
      return
    }
    let reportsFolder = root + "/seeds/reports"
    reports =
      Folder.isFolder(reportsFolder)
      ? try Self.reports(in: reportsFolder, name: "seeds/reports") : []
    let history = try Self.history(in: root)
    organisations = history.first(where: Self.isOrganisations)
    unreadHistory = history.filter { !Self.isOrganisations($0) }
  }

  /// The one document at a path, or every report of the folder there, named by their paths.
  ///
  /// - Throws: `ReadFailure` where the folder can't be listed; whether a document can be read shows
  ///   when it is.
  public static func documents(at path: String) throws(ReadFailure) -> [File] {
    Folder.isFolder(path)
      ? try WorkspaceFiles(root: path).reports.map { File(path: $0.path, name: $0.path) }
      : [File(path: path, name: path)]
  }

  private static func isOrganisations(_ file: File) -> Bool {
    file.name.hasSuffix("/organisations.csv")
  }

  private static func history(in root: String) throws(ReadFailure) -> [File] {
    let folder = root + "/seeds/history"
    guard Folder.isFolder(folder) else { return [] }
    return try files(in: folder, name: "seeds/history")
  }

  private static func reports(in folder: String, name: String) throws(ReadFailure) -> [File] {
    try files(in: folder, name: name).filter { file in
      let name = file.name.lowercased()
      return (name.hasSuffix(".txt") || name.hasSuffix(".md")) && !name.hasSuffix("/readme.md")
    }
  }

  private static func files(in folder: String, name: String) throws(ReadFailure) -> [File] {
    try Folder.names(in: folder)
      .map { File(path: "\(folder)/\($0)", name: "\(name)/\($0)") }
      .filter { Folder.isFile($0.path) }
  }
}
