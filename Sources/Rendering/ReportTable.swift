import Diagnostics
public import Facts

/// What the reader found in one report, for people: outline, facts, plan, checks, unread numbers.
///
/// Each section is a small answer of its own, so that it looks as answers do.
public struct ReportTable: Sendable {
  private let sections: ReportSections
  private let style: OutputStyle

  /// Prepares a report for printing with the names of a vocabulary.
  public init(_ report: Report, vocabulary: Vocabulary, style: OutputStyle) {
    sections = ReportSections(report: report, vocabulary: vocabulary)
    self.style = style
  }

  /// The sections, each under its name and count, with a last line break.
  /// - Complexity: O(facts).
  public var text: String {
    let report = sections.report
    let title = "\(report.organisation) \(report.period), \(report.source.name)"
    let all =
      [
        section(Phrase.outline, sections.outline), section(Phrase.facts, sections.facts),
        section(Phrase.plan, sections.plan), section(Phrase.checks, sections.checks),
      ] + tables + [
        section(Phrase.unread, sections.unread), section(Phrase.skipped, sections.skipped),
      ]
    return ([style.bold(Printable.text(title))] + all.flatMap { [""] + $0 })
      .map { $0 + "\n" }.joined()
  }

  /// The sections of statutory tables; none where the report has no such tables.
  private var tables: [[String]] {
    let all = [
      (Phrase.tables, sections.tables), (Phrase.misprints, sections.misprints),
      (Phrase.undecided, sections.undecided),
    ]
    return all.filter { !$0.1.rows.isEmpty }.map { section($0.0, $0.1) }
  }

  private func section(_ name: Wording, _ answer: Answer) -> [String] {
    let title = style.bold("\(name.text(in: style.language)) (\(answer.rows.count))")
    guard !answer.rows.isEmpty else { return [title] }
    return [title] + TableGrid.lines(of: answer, style: style)
  }
}
