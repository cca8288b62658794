/// The files of one history folder: a data package, or tables that lie there by themselves.
///
/// A folder with a `datapackage.json` is a package, whose descriptor says which tables it has. In
/// any other folder each `.csv` with columns `measure` and `value` is a table of figures, and
/// `organisations.csv` and `sources.csv` are what their names say.
public struct HistoryFiles: Sendable, Hashable {
  /// The folder; for one table that a person named, the folder that it lies in.
  public let folder: WorkspaceFiles.File
  /// The descriptor of a package; nil for tables by themselves.
  public let descriptor: WorkspaceFiles.File?
  /// The tables of figures; empty for a package, whose descriptor names them.
  public let tables: [WorkspaceFiles.File]
  /// The table of organisations; nil for a package likewise.
  public let organisations: WorkspaceFiles.File?
  /// The table of the documents that figures cite; nil for a package likewise.
  public let sources: WorkspaceFiles.File?
  /// The other files; those of a package that its descriptor names are among them.
  public let others: [WorkspaceFiles.File]

  /// Whether there is nothing to read and nothing to name.
  var isEmpty: Bool {
    descriptor == nil && organisations == nil && tables.isEmpty && others.isEmpty
  }

  /// A history without the tables of cases among its other files, and those tables.
  ///
  /// A package says itself which tables it has. A table of which more than the first line is no text
  /// is one of cases too, unless that line says otherwise: its reader tells row by row.
  var withoutCases: (files: HistoryFiles, cases: [WorkspaceFiles.File]) {
    guard descriptor == nil else { return (self, []) }
    let cases =
      others.filter(\.isTable)
      + tables.filter { (try? TableHeader.isNamedOfFigures($0.path)) == false }
    return (HistoryFiles(self, without: cases), cases)
  }

  private init(_ files: HistoryFiles, without cases: [WorkspaceFiles.File]) {
    (folder, descriptor) = (files.folder, files.descriptor)
    tables = files.tables.filter { !cases.contains($0) }
    (organisations, sources) = (files.organisations, files.sources)
    others = files.others.filter { !cases.contains($0) }
  }

  /// A package, with the files that lie in its folder.
  init(package folder: WorkspaceFiles.File, files: [WorkspaceFiles.File]) {
    self.folder = folder
    descriptor = folder.file(Self.descriptorName)
    (tables, organisations, sources) = ([], nil, nil)
    others = files.filter { $0.path != folder.path + "/" + Self.descriptorName }
  }

  /// One table by itself.
  init(table: WorkspaceFiles.File, in folder: WorkspaceFiles.File) {
    self.folder = folder
    (descriptor, organisations, sources) = (nil, nil, nil)
    (tables, others) = ([table], [])
  }

  /// The tables among the files of a folder without descriptor, told by their headers.
  ///
  /// A table whose header can't be read is kept, so that reading it says why.
  private init(folder: WorkspaceFiles.File, files: [WorkspaceFiles.File]) {
    self.folder = folder
    descriptor = nil
    organisations = files.first { $0.path == folder.path + "/organisations.csv" }
    let named = organisations
    let tables = files.filter { $0 != named && $0.isTable && TableHeader.isOfFigures($0.path) }
    let sources =
      tables.isEmpty ? nil : files.first { $0.path == folder.path + "/sources.csv" }
    self.tables = tables
    self.sources = sources
    others = files.filter { $0 != named && $0 != sources && !tables.contains($0) }
  }

  /// The histories of a folder: its own and those of its direct sub-folders.
  ///
  /// Files in sub-folders of a package are the package's, unless they have a descriptor of their
  /// own; else a table that the package names would be read twice.
  /// - Throws: `ReadFailure` where a folder can't be listed.
  static func found(in folder: WorkspaceFiles.File) throws(ReadFailure) -> [HistoryFiles] {
    var files = try folder.files()
    var below: [HistoryFiles] = []
    let isPackage = folder.hasDescriptor
    for name in try Folder.names(in: folder.path) where Folder.isFolder("\(folder.path)/\(name)") {
      let inner = folder.file(name)
      if isPackage, !inner.hasDescriptor {
        files += try inner.files()
      } else {
        below.append(own(of: inner, files: try inner.files()))
      }
    }
    return ([own(of: folder, files: files)] + below).filter { !$0.isEmpty }
  }

  /// The history of one folder alone.
  static func own(of folder: WorkspaceFiles.File, files: [WorkspaceFiles.File]) -> HistoryFiles {
    folder.hasDescriptor
      ? HistoryFiles(package: folder, files: files) : HistoryFiles(folder: folder, files: files)
  }

  /// What the descriptor of every package is called.
  static let descriptorName = "datapackage.json"
}

extension WorkspaceFiles.File {
  /// Whether the name is that of comma-separated values.
  var isTable: Bool { path.lowercased().hasSuffix(".csv") }

  /// Whether a folder is a data package.
  var hasDescriptor: Bool { Folder.isFile(path + "/" + HistoryFiles.descriptorName) }

  /// A file or folder below this folder.
  func file(_ below: String) -> WorkspaceFiles.File {
    WorkspaceFiles.File(path: "\(path)/\(below)", name: "\(name)/\(below)")
  }

  /// The plain files of this folder, sorted, without its `README.md`.
  func files() throws(ReadFailure) -> [WorkspaceFiles.File] {
    try Folder.names(in: path).filter { $0.lowercased() != "readme.md" }
      .map { file($0) }.filter { Folder.isFile($0.path) }
  }
}
