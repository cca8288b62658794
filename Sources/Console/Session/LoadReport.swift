import Diagnostics
public import Gongkai

/// What loading found, for a person: reports, facts, unread numbers, failures, and what waits.
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
    return (documentLines + waitingLines).map { $0 + "\n" }.joined() + failures
  }

  /// The lines of what could not be used, which no setting silences.
  public var failures: String {
    summary.failures.map {
      Failure(id: $0.id, message: $0.message).text(settings: settings) + "\n"
    }.joined()
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
    let facts = Self.counted(document.facts, "fact")
    let unread = Self.counted(document.unread, "unread number")
    return Wording(
      english: "\(name): \(facts), \(unread) (\(place))",
      chinese: "\(name):\(document.facts) 条事实,\(document.unread) 个未读数字(\(place))"
    ).text(in: settings.language)
  }

  /// What waits, one line for each reason.
  private var waitingLines: [String] {
    var reasons: [Wording] = []
    for file in summary.waiting where !reasons.contains(file.reason) { reasons.append(file.reason) }
    return reasons.map { reason in
      let names = summary.waiting.filter { $0.reason == reason }.map { Printable.text($0.name) }
      let list = names.joined(separator: ", ")
      return Wording(
        english: "\(reason.english): \(list)", chinese: "\(reason.chinese):\(list)"
      ).text(in: settings.language)
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
