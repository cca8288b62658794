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
    case .report(var report):
      report.checks = audit.checks(of: report.facts)
      return report
    case .unidentified(let found):
      throw .needsTelling(
        path, organisation: found.organisation == nil, period: found.period == nil)
    }
  }

  /// Adds documents to those already read; one read before is read anew.
  func reports(
    _ files: [WorkspaceFiles.File], as told: Told?, besides before: [Report],
    summary: inout LoadSummary
  ) -> [Report] {
    var reports = before
    for file in files {
      do {
        let report = try report(at: file.path, named: file.name, as: told)
        reports.removeAll { $0.source.name == report.source.name }
        reports.append(report)
        summary.documents.append(LoadSummary.Document(report))
      } catch {
        summary.failures.append(error)
      }
    }
    return reports
  }

  /// What a person told, with an alias made the full name.
  private func identity(_ told: Told?) -> ReportIdentity {
    let name = told.map { told in
      organisations.first { $0.aliases.contains(told.organisation) }?.name ?? told.organisation
    }
    return ReportIdentity(organisation: name, period: told?.period)
  }
}
