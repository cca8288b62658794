import Facts

/// The facts of a report or a series, laid out for the rules: by what they state, and by the total
/// that they split.
struct Ledger: Sendable {
  /// One fact with its index in the report or series.
  ///
  /// A class, since the rules copy entries from list to list: a fact counts a dozen references, an
  /// entry one.
  final class Entry: Sendable {
    let index: Int
    let fact: Fact

    init(index: Int, fact: Fact) {
      self.index = index
      self.fact = fact
    }
  }

  /// What a fact is a figure of; two facts with one subject state one thing.
  struct Subject: Sendable, Hashable {
    var measure: String
    var coordinates: Coordinates
    var organisation: String
    var period: Period

    /// What a fact is a figure of, or another figure of its organisation and period.
    init(_ fact: Fact, measure: String? = nil, coordinates: Coordinates? = nil) {
      self.measure = measure ?? fact.measure
      self.coordinates = coordinates ?? fact.coordinates
      organisation = fact.organisation
      period = fact.period
    }
  }

  /// Every fact, in text order.
  let entries: [Entry]
  private let series: FactSeries
  /// The facts that are stated for the first time, by their subject.
  private let bySubject: [Subject: [Entry]]
  /// The indexes of the facts that are the one statement about their subject, which every rule asks.
  private let statementIndexes: Set<Int>
  /// The parts of each total, by its index.
  private let byTotal: [Int: [Entry]]

  /// Lays out the facts of several documents.
  /// - Complexity: O(facts).
  init(series: FactSeries) {
    self.series = series
    entries = series.facts.enumerated().map { Entry(index: $0, fact: $1) }
    bySubject = Dictionary(
      grouping: entries.filter { $0.fact.role != .repeat }, by: { Subject($0.fact) })
    statementIndexes = Set(bySubject.values.compactMap { Self.agreed($0)?.index })
    byTotal = entries.reduce(into: [:]) { parts, entry in
      guard entry.fact.role == .part, let total = entry.fact.partOf else { return }
      parts[total, default: []].append(entry)
    }
  }

  /// Lays out the facts of one report.
  init(facts: [Fact]) {
    self.init(series: FactSeries(facts: facts, documents: facts.map { _ in 0 }))
  }

  /// The facts about a subject that are stated for the first time, in text order.
  func statements(of subject: Subject) -> [Entry] { bySubject[subject, default: []] }

  /// The one statement about a subject; nil where there is none, or several that differ and nothing
  /// says which one is meant.
  func statement(of subject: Subject) -> Entry? { Self.agreed(statements(of: subject)) }

  /// The one statement about what `fact` is about, of a measure and with the given dimensions.
  func statement(of measure: String, with coordinates: Coordinates, like fact: Fact) -> Entry? {
    statement(of: Subject(fact, measure: measure, coordinates: coordinates))
  }

  /// The same, among the facts of the document that states `entry`.
  func statement(
    of measure: String, with coordinates: Coordinates, beside entry: Entry
  ) -> Entry? {
    let subject = Subject(entry.fact, measure: measure, coordinates: coordinates)
    return Self.agreed(statements(of: subject).filter { document(of: $0) == document(of: entry) })
  }

  /// The one statement about a subject by its organisation or, where that states nothing, by the
  /// nearest one whose series it continues.
  func inheritedStatement(of subject: Subject) -> Entry? {
    for name in lineage(of: subject.organisation) {
      var inherited = subject
      inherited.organisation = name
      if !statements(of: inherited).isEmpty { return statement(of: inherited) }
    }
    return nil
  }

  /// Whether a fact is the one statement about its subject, so that a rule that starts from it
  /// starts once however often the thing is stated.
  func isStatement(_ entry: Entry) -> Bool { statementIndexes.contains(entry.index) }

  /// The facts that are parts of a total, in text order.
  func parts(of total: Entry) -> [Entry] { byTotal[total.index, default: []] }

  /// The number of the document that states a fact.
  func document(of entry: Entry) -> Int { series.documents[entry.index] }

  /// Whether a history table states a fact.
  func isHistory(_ entry: Entry) -> Bool { series.histories.contains(document(of: entry)) }

  /// Whether one report states all of some facts, so that its own audit holds them together.
  func isOneReport(_ facts: [Entry]) -> Bool {
    guard let first = facts.first, !isHistory(first) else { return false }
    return facts.allSatisfy { document(of: $0) == document(of: first) }
  }

  /// An organisation and those whose series it continues, the newest first.
  func lineage(of organisation: String) -> [String] { series.lineage(of: organisation) }

  private static func agreed(_ statements: [Entry]) -> Entry? {
    let found = statements.filter { $0.fact.valueMax == nil }
    guard let first = found.first, found.allSatisfy({ $0.fact.value == first.fact.value })
    else { return nil }
    return first
  }
}
