public import Diagnostics
public import Facts

extension FactIndex {
  /// Whether a document is a history table, not a report.
  public func isHistory(document: Int) -> Bool { document >= reports.count }

  /// The facts of a document, in its order.
  public func facts(ofDocument document: Int) -> [Fact] {
    isHistory(document: document)
      ? histories[document - reports.count].facts : reports[document].facts
  }

  /// The text of a document.
  public func text(ofDocument document: Int) -> SourceText {
    isHistory(document: document)
      ? histories[document - reports.count].source : reports[document].source
  }

  /// The document of a name; a report is told from others of its name by its organisation.
  /// - Complexity: O(documents).
  public func document(named name: String, of organisation: String) -> Int? {
    reports.firstIndex { $0.source.name == name && $0.organisation == organisation }
      ?? histories.firstIndex { $0.source.name == name }.map { $0 + reports.count }
  }

  /// The fact that was read at an origin.
  public func fact(at origin: Origin) -> Fact { facts(ofDocument: origin.document)[origin.fact] }

  /// The sentence, or the row of a table, at an origin.
  ///
  /// A report speaks for its own organisation and year; a row of a table names both itself.
  public func source(at origin: Origin) -> Source {
    let fact = fact(at: origin)
    guard isHistory(document: origin.document) else {
      let report = reports[origin.document]
      return Source(
        organisation: report.organisation, period: report.period, document: report.source.name,
        place: fact.place)
    }
    let table = histories[origin.document - reports.count]
    return Source(
      organisation: fact.organisation, period: fact.period, document: table.source.name,
      place: fact.place, citation: table.citations[origin.fact])
  }
}

extension FactIndex {
  /// The offices whose series an organisation continues, the nearest first.
  /// - Complexity: O(organisations × length of the line).
  public func predecessors(of organisation: String) -> [String] {
    var line: [String] = []
    var next = organisations.first { $0.name == organisation }?.succeeds
    while let name = next, name != organisation, !line.contains(name) {
      line.append(name)
      next = organisations.first { $0.name == name }?.succeeds
    }
    return line
  }
}
