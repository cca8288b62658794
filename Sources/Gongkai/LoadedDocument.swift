import Diagnostics
import Facts
import Importing

/// A document that was read, with what tells whether it must be read again.
struct LoadedDocument: Sendable {
  /// Where it is and what it is called.
  let file: WorkspaceFiles.File
  /// The state of the file when it was read; nil where the system does not say.
  let stamp: FileStamp?
  /// What a person told of it.
  let told: Told?
  /// What the reader found.
  let report: Report

  /// The names under which the file must not be written over.
  var names: [String] { [file.name, file.path] }

  /// A report that was not read from a file here.
  static func alone(_ report: Report) -> LoadedDocument {
    LoadedDocument(
      file: .init(path: report.source.name, name: report.source.name), stamp: nil, told: nil,
      report: report)
  }

  /// Whether another document was read from the same file, or the same member of an archive.
  func isSameFile(as other: LoadedDocument) -> Bool {
    if file.path == other.file.path || file.name == other.file.name { return true }
    guard let stamp, let others = other.stamp else { return false }
    return stamp.identity == others.identity && member == other.member
  }

  /// The part of the path behind an archive's name: two members share the archive's stamp.
  private var member: Substring {
    file.path.split(separator: "/").last.map { $0 } ?? ""
  }
}

/// Of two documents that report on the same year of the same office, the newer and the older.
public struct Superseded: Sendable, Hashable {
  /// The name of the older document, which does not answer.
  public let older: String
  /// The name of the document that answers in its place.
  public let newer: String
}

extension [LoadedDocument] {
  /// The documents that answer, and those that a newer version of the same report replaces.
  ///
  /// The newer is the one whose file changed last; of two that changed together the later in order.
  var versions: (answering: [LoadedDocument], superseded: [Superseded]) {
    var newest: [ReportKey: Int] = [:]
    for (place, document) in enumerated() {
      let key = ReportKey(document.report)
      guard let known = newest[key] else {
        newest[key] = place
        continue
      }
      let (old, new) = (self[known].stamp?.modified ?? 0, document.stamp?.modified ?? 0)
      if new >= old { newest[key] = place }
    }
    let superseded = enumerated().compactMap { place, document -> Superseded? in
      guard let kept = newest[ReportKey(document.report)], kept != place else { return nil }
      return Superseded(older: document.file.name, newer: self[kept].file.name)
    }
    let answering = enumerated().filter { newest[ReportKey($1.report)] == $0 }.map(\.element)
    return (answering, superseded)
  }
}

/// Whose report, of when.
private struct ReportKey: Hashable {
  let organisation: String
  let period: Period

  init(_ report: Report) {
    (organisation, period) = (report.organisation, report.period)
  }
}
