/// The documents of one folder of reports, and what else lies in it.
struct ReportFiles {
  /// The documents by name, those of an archive in its place.
  private(set) var reports: [WorkspaceFiles.File] = []
  /// What is no document, by name; a folder's name ends in `/`.
  private(set) var others: [WorkspaceFiles.File] = []

  /// Looks through a folder but not into the folders in it.
  /// - Throws: `ReadFailure` where it can't be listed.
  init(in folder: WorkspaceFiles.File) throws(ReadFailure) {
    // Beside a document that is open, Office keeps a file of its own that begins so.
    let lock = folder.path + "/~$"
    for file in try folder.files() where !file.path.hasPrefix(lock) { add(file) }
    for name in try Folder.names(in: folder.path) where Folder.isFolder("\(folder.path)/\(name)") {
      others.append(folder.file(name + "/"))
    }
  }

  /// The documents of one file that a person named.
  init(of file: WorkspaceFiles.File) {
    add(file)
    // Whether a file of another form can be read shows when it is.
    (reports, others) = (reports.isEmpty ? [file] : reports, reports.isEmpty ? [] : others)
  }

  private mutating func add(_ file: WorkspaceFiles.File) {
    let ending = DocumentKind.ending(of: file.path)
    if DocumentKind.endings.contains(ending) {
      reports.append(file)
    } else if ending == "zip", Folder.isFile(file.path) {
      addMembers(of: file)
    } else {
      others.append(file)
    }
  }

  /// An archive without documents, or one that can't be read, is kept, so that reading it says why.
  private mutating func addMembers(of archive: WorkspaceFiles.File) {
    guard let contents = try? Archive(archive.path).contents(), !contents.documents.isEmpty else {
      reports.append(archive)
      return
    }
    reports += contents.documents.map { archive.file($0) }
    others += contents.others.map { archive.file($0) }
  }
}
