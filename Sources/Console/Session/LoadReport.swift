import Diagnostics
public import Gongkai
import Rendering

/// What loading found, for a person: reports and tables, their figures, and what could not be used.
public struct LoadReport: Sendable {
  private let summary: LoadSummary
  private let settings: Settings

  /// Prepares a summary for printing.
  public init(_ summary: LoadSummary, settings: Settings) {
    self.summary = summary
    self.settings = settings
  }

  /// All lines, each with its line break.
  public var text: String {
    guard !settings.isQuiet else { return failures }
    let registers = summary.registers.flatMap {
      RegisterReport($0, language: settings.language).lines
    }
    let lines = documentLines + tableLines + registers + unchanged
    return lines.map { $0 + "\n" }.joined() + failures
  }

  /// The lines of what could not be used, which no setting silences.
  public var failures: String {
    let failures = summary.failures.map { Failure($0).text(settings: settings) }
    return (problems + leftOut + rejected + failures + remarks).map { $0 + "\n" }.joined()
  }

  /// The words that tables have of their own, and the files beside them that nothing reads.
  private var remarks: [String] {
    guard !settings.isQuiet, settings.format != "json" else { return [] }
    var lines: [Wording] = []
    if !summary.unmapped.isEmpty {
      let words = Printable.some(summary.unmapped)
      lines.append(
        Wording(
          english: "not in the vocabulary, loaded as they are: \(words)",
          chinese: "词表中没有、照原样载入:\(words)"))
    }
    lines += summary.registers.flatMap { RegisterReport($0, language: settings.language).remarks }
    if !summary.unread.isEmpty {
      let names = Printable.some(summary.unread)
      lines.append(
        Wording(english: "lying beside and not read: \(names)", chinese: "同在文件夹中、未读:\(names)"))
    }
    lines += summary.superseded.prefix(8).map { one in
      let (older, newer) = (Printable.text(one.older), Printable.text(one.newer))
      return Wording(
        english: "\(older) is an older version of \(newer) and does not answer",
        chinese: "\(older) 是 \(newer) 的旧版本,不作答")
    }
    if summary.superseded.count > 8 {
      let names = Printable.some(summary.superseded.dropFirst(8).map(\.older))
      lines.append(
        Wording(english: "older versions as well: \(names)", chinese: "同样为旧版本、不作答:\(names)"))
    }
    return lines.map { $0.text(in: settings.language) }
  }

  /// What is wrong in tables: the place, the row with a caret, and what would be right.
  private var problems: [String] {
    summary.problems.map { problem in
      settings.format == "json"
        ? DiagnosticJSON(problem.diagnostic, in: problem.source, language: settings.language).text
        : DiagnosticReport(problem.diagnostic, in: problem.source, language: settings.language)
          .text
    }
  }

  private var leftOut: [String] {
    guard summary.rowsLeftOut > 0, settings.format != "json" else { return [] }
    let rows = Wording.counted(summary.rowsLeftOut, "row")
    return [
      Wording(
        english: "\(rows) left out, the others are loaded",
        chinese: "有 \(summary.rowsLeftOut) 行未载入,其余已载入"
      ).text(in: settings.language)
    ]
  }

  /// The rows of registers that were not loaded.
  private var rejected: [String] {
    guard settings.format != "json" else { return [] }
    return summary.registers.flatMap {
      RegisterReport($0, language: settings.language).rejected
    }
  }

  /// Each report where they are few, else their sum.
  private var documentLines: [String] {
    let documents = summary.documents
    guard documents.count > 5 else { return documents.map(line) }
    let facts = documents.reduce(0) { $0 + $1.facts }
    let unread = documents.reduce(0) { $0 + $1.unread }
    let line = Wording(
      english: "\(documents.count) reports: \(facts) facts, \(unread) unread numbers",
      chinese: "\(documents.count) 份报告:\(facts) 条事实,\(unread) 个未读数字")
    return [line.text(in: settings.language)]
  }

  private func line(_ document: LoadSummary.Document) -> String {
    let name = Printable.text("\(document.organisation) \(document.period)")
    let place = Printable.text(document.name)
    let facts = Wording.counted(document.facts, "fact")
    let unread = Wording.counted(document.unread, "unread number")
    return Wording(
      english: "\(name): \(facts), \(unread) (\(place))",
      chinese: "\(name):\(document.facts) 条事实,\(document.unread) 个未读数字(\(place))"
    ).text(in: settings.language)
  }

  private var unchanged: [String] {
    guard summary.unchanged > 0 else { return [] }
    let documents = Wording.counted(summary.unchanged, "document")
    return [
      Wording(
        english: "unchanged: \(documents)", chinese: "未变化:\(summary.unchanged) 份文件"
      ).text(in: settings.language)
    ]
  }

  /// Each table with its figures.
  private var tableLines: [String] {
    let lines = summary.tables.map { table in
      let figures = Wording.counted(table.facts, "figure")
      let offices = Wording.counted(table.organisations, "organisation")
      let name = Printable.text(table.name)
      return Wording(
        english: "history: \(figures) of \(offices) (\(name))",
        chinese: "历史数据:\(table.organisations) 个机构的 \(table.facts) 个数(\(name))")
    }
    return lines.map { $0.text(in: settings.language) }
  }
}
