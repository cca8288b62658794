import Facts
import Importing

extension LoadSummary {
  /// The documents of some results; what failed is named, what is unchanged is counted.
  mutating func take(
    _ results: [Result<LoadedDocument, LoadFailure>], known: [LoadedDocument]
  ) -> [LoadedDocument] {
    let stamps = Dictionary(known.map { ($0.file.path, $0.stamp) }) { _, later in later }
    return results.compactMap { result in
      switch result {
      case .failure(let failure):
        failures.append(failure)
        return nil
      case .success(let document):
        if let stamp = stamps[document.file.path], stamp == document.stamp, stamp != nil {
          unchanged += 1
        } else {
          documents.append(Document(document.report))
        }
        return document
      }
    }
  }

  /// The summary with the older versions among all documents.
  func naming(_ documents: [LoadedDocument]) -> LoadSummary {
    var summary = self
    summary.superseded = documents.versions.superseded
    return summary
  }

  /// What two steps of loading came to; the later one knows of all documents.
  func joined(with later: LoadSummary) -> LoadSummary {
    var summary = self
    summary.documents += later.documents
    summary.failures += later.failures
    summary.tables += later.tables
    summary.registers += later.registers
    summary.problems += later.problems
    summary.rowsLeftOut += later.rowsLeftOut
    summary.unmapped += later.unmapped.filter { !unmapped.contains($0) }
    summary.unread += later.unread
    summary.superseded = later.superseded
    summary.unchanged += later.unchanged
    return summary
  }
}
