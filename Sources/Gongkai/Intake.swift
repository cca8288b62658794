import Auditing
import Diagnostics
import Facts
import Importing
import Reading

/// The road of a report, from a file to facts that are held against each other.
///
/// Made once for a vocabulary and a table of organisations, since preparing the reader's cues costs
/// more than reading a report.
struct Intake: Sendable {
  let vocabulary: Vocabulary
  let organisations: [Organisation]
  private let reader: Reader
  let audit: Audit

  init(vocabulary: Vocabulary, organisations: [Organisation]) {
    self.vocabulary = vocabulary
    self.organisations = organisations
    reader = Reader(vocabulary: vocabulary, organisations: organisations)
    audit = Audit(vocabulary: vocabulary)
  }

  /// Reads one document: file, text, facts, checks.
  func report(at path: String, named name: String?, as told: Told?) throws(LoadFailure) -> Report {
    let source: SourceText
    do {
      source = try DocumentFile.read(path, named: name)
    } catch {
      throw LoadFailure(error)
    }
    switch reader.read(source, as: identity(told)) {
    case .report(let report):
      return audit.audited(report)
    case .unidentified(let found):
      throw .needsTelling(
        path, organisation: found.organisation == nil, period: found.period == nil)
    }
  }

  /// What a person told, with an alias made the full name.
  private func identity(_ told: Told?) -> ReportIdentity {
    let name = told.map { told in
      organisations.first { $0.aliases.contains(told.organisation) }?.name ?? told.organisation
    }
    return ReportIdentity(organisation: name, period: told?.period)
  }
}
