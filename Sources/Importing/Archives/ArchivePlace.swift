/// A path that leads into an archive, cut in two.
struct ArchivePlace: Equatable {
  /// The path of the archive.
  let archive: String
  /// The name of the document in it.
  let member: String

  /// Nil where no part of the path but all of it is a file that is called an archive.
  init?(_ path: String) {
    for slash in path.indices where path[slash] == "/" {
      let start = String(path[..<slash])
      let rest = String(path[path.index(after: slash)...])
      guard DocumentKind.ending(of: start) == "zip", !rest.isEmpty, Folder.isFile(start) else {
        continue
      }
      (archive, member) = (start, rest)
      return
    }
    return nil
  }
}
