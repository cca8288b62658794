/// What a path that a person named leads to: reports, history, registers, or all in one folder.
public struct PathContents: Sendable, Hashable {
  /// The documents, named by their paths.
  public let reports: [WorkspaceFiles.File]
  /// The histories, likewise.
  public let history: [HistoryFiles]
  /// The registers of cases, likewise.
  public let registers: [RegisterFiles]
  /// What lies beside the documents and is not read, likewise.
  public let unread: [WorkspaceFiles.File]

  /// Looks at a path.
  ///
  /// A folder gives its reports and its history; `datapackage.json` stands for the package that it
  /// describes, an archive for the documents in it; a `.csv` is a table of figures by its columns
  /// `measure` and `value`, and without them a register of cases, as every `.tsv` is; any other file
  /// is a document, and whether it can be read shows when it is.
  /// - Throws: `ReadFailure` where a folder can't be listed or a table not be opened.
  public init(at path: String) throws(ReadFailure) {
    let path = Folder.withoutLastSlash(path)
    let file = WorkspaceFiles.File(path: path, name: path)
    if Folder.isFolder(path) {
      let files = try WorkspaceFiles(root: path)
      reports = files.reports.map(\.namedByPath)
      unread = files.unread.map(\.namedByPath)
      history = files.isWorkspace ? try files.historyByPath() : files.history
      registers = files.registers.map { RegisterFiles($0.file.namedByPath) }
    } else if Self.lastName(of: path) == HistoryFiles.descriptorName {
      let folder = Self.folder(of: path)
      (reports, registers, unread) = ([], [], [])
      history = [HistoryFiles(package: folder, files: try folder.files().filter(\.isTable))]
    } else if file.isTableOfCases {
      let isOfFigures = try TableHeader.isNamedOfFigures(path)
      (reports, unread) = ([], [])
      history = isOfFigures ? [HistoryFiles(table: file, in: Self.folder(of: path))] : []
      registers = isOfFigures ? [] : [RegisterFiles(file)]
    } else {
      let files = ReportFiles(of: file)
      (reports, history, registers, unread) = (files.reports, [], [], files.others)
    }
  }

  private static func lastName(of path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  /// The folder that a file lies in.
  private static func folder(of path: String) -> WorkspaceFiles.File {
    let parent = path.dropLast(lastName(of: path).count)
    let folder = parent.isEmpty ? "." : Folder.withoutLastSlash(String(parent))
    return WorkspaceFiles.File(path: folder, name: folder)
  }
}

extension WorkspaceFiles.File {
  /// The same file, called by its path.
  fileprivate var namedByPath: Self { Self(path: path, name: path) }
}
