/// The registers of a workspace: tables in its folder for them and in the direct sub-folders.
///
/// A folder with a `datapackage.json` is a package, whose descriptor says which tables it has.
struct RegisterFolder {
  private(set) var registers: [RegisterFiles] = []
  private(set) var packages: [HistoryFiles] = []
  /// What is no table; a folder further below ends in `/`.
  private(set) var others: [WorkspaceFiles.File] = []

  /// Looks through a folder; one that is not there is empty.
  /// - Throws: `ReadFailure` where a folder can't be listed.
  init(_ folder: WorkspaceFiles.File) throws(ReadFailure) {
    guard Folder.isFolder(folder.path) else { return }
    let inners = try folder.folders()
    for inner in [folder] + inners { try add(inner) }
    for inner in inners {
      others += try inner.folders().map { WorkspaceFiles.File(path: $0.path, name: $0.name + "/") }
    }
  }

  private mutating func add(_ folder: WorkspaceFiles.File) throws(ReadFailure) {
    let files = try folder.files()
    guard !folder.hasDescriptor else {
      packages.append(HistoryFiles(package: folder, files: files))
      return
    }
    let found = files.filter(\.isTableOfCases).map { RegisterFiles($0) }
    let said = found.compactMap(\.descriptor)
    registers += found
    others += files.filter { !$0.isTableOfCases && !said.contains($0) }
  }
}

extension WorkspaceFiles.File {
  /// The folders in this folder, sorted.
  fileprivate func folders() throws(ReadFailure) -> [WorkspaceFiles.File] {
    try Folder.names(in: path).map { file($0) }.filter { Folder.isFolder($0.path) }
  }
}
