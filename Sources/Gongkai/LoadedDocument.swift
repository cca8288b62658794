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

  /// When the file changed last; 0 where nobody knows.
  fileprivate var modified: Int { stamp?.modified ?? 0 }

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
  /// Versions report on one year of one office and share at least half of the shorter one's
  /// sentences: two documents of which only the guess of the office is the same both answer. The
  /// newer is the one whose file changed last; of two that changed together the later in order.
  var versions: (answering: [LoadedDocument], superseded: [Superseded]) {
    let groups = Dictionary(grouping: indices) { ReportKey(self[$0].report) }
    var newer: [Int: Int] = [:]
    for group in groups.values where group.count > 1 {
      let ranked = group.sorted { left, right in
        let (old, new) = (self[left].modified, self[right].modified)
        return old == new ? left > right : old > new
      }
      let sentences = ranked.map { SentenceSet(self[$0].report.source) }
      for rank in ranked.indices.dropFirst() {
        let kept = ranked.indices[..<rank].first { kept in
          newer[ranked[kept]] == nil && sentences[kept].sharesHalf(with: sentences[rank])
        }
        newer[ranked[rank]] = kept.map { ranked[$0] }
      }
    }
    let superseded = newer.sorted { $0.key < $1.key }.map { old, kept in
      Superseded(older: self[old].file.name, newer: self[kept].file.name)
    }
    return (indices.filter { newer[$0] == nil }.map { self[$0] }, superseded)
  }
}

/// The sentences of a document, for telling whether another says the same.
private struct SentenceSet {
  private let sentences: Set<ArraySlice<UInt8>>

  /// - Complexity: O(bytes).
  init(_ document: SourceText) {
    sentences = Set(SentenceCutter.statements(of: document).map { document.bytes[$0] })
  }

  /// Whether at least half of the shorter one's sentences are the other's too.
  func sharesHalf(with other: SentenceSet) -> Bool {
    let (few, many) =
      sentences.count < other.sentences.count
      ? (sentences, other.sentences) : (other.sentences, sentences)
    return few.count(where: many.contains) * 2 >= few.count
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
