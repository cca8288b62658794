import Diagnostics
import Facts
import Glibc
import Importing

/// What people told about documents of a workspace, kept for the next time it is opened:
/// `.gongkai/identities.csv`, one document a row.
///
/// ```
/// document,organisation,period
/// seeds/reports/扫描件.txt,青河市环境保护局,2011
/// ```
struct ToldIdentities: Sendable {
  /// What was told, by the document's path inside the workspace.
  private(set) var told: [String: Told] = [:]
  private let folder: String

  /// Reads what is kept in a workspace's folder; a row that says nothing is passed over.
  /// - Throws: `LoadFailure` where the file is there and can't be read.
  init(in folder: String) throws(LoadFailure) {
    self.folder = folder
    guard access(Self.path(in: folder), F_OK) == 0 else { return }
    let source: SourceText
    do {
      source = try TextFile.read(Self.path(in: folder))
    } catch {
      throw LoadFailure(error)
    }
    let table = CSVTable(source)
    guard let document = table.column("document"), let office = table.column("organisation"),
      let period = table.column("period")
    else { return }
    for row in table.rows where !row[document].text.isEmpty && !row[office].text.isEmpty {
      told[row[document].text] = Told(
        organisation: row[office].text, period: Period(row[period].text))
    }
  }

  /// Keeps what was told of some files, where they lie in the workspace.
  /// - Throws: `LoadFailure` where the file can't be written; what it held before stays.
  mutating func keep(_ told: Told, of paths: [String]) throws(LoadFailure) {
    let names = paths.compactMap { name(of: $0) }
    guard !names.isEmpty else { return }
    for name in names { self.told[name] = told }
    try write()
  }

  /// The path of a file inside the workspace; nil for one outside of it.
  func name(of path: String) -> String? {
    guard let root = Self.resolved(folder), let file = Self.resolved(path),
      file.hasPrefix(root + "/")
    else { return nil }
    return String(file.dropFirst(root.count + 1))
  }

  private func write() throws(LoadFailure) {
    let rows = told.sorted { $0.key < $1.key }.map { name, told in
      [name, told.organisation, told.period?.description ?? ""].map(Self.cell)
        .joined(separator: ",") + "\n"
    }
    let path = Self.path(in: folder)
    mkdir(folder + "/.gongkai", 0o777)
    // A neighbour takes the name once it is whole, so that being killed leaves the old file.
    let neighbour = path + ".\(getpid()).part"
    let file = open(neighbour, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .unwritable(path) }
    let bytes = Array(("document,organisation,period\n" + rows.joined()).utf8)
    let isWhole = Glibc.write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
    close(file)
    guard isWhole, rename(neighbour, path) == 0 else {
      let failure = LoadFailure.unwritable(path)
      unlink(neighbour)
      throw failure
    }
  }

  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static func path(in folder: String) -> String { folder + "/.gongkai/identities.csv" }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
