public import Facts

/// The facts of several documents and years, to be held against each other.
///
/// 宿迁市's rows of 2023 and 2024, a bureau's reports of three years and those of the bureau that it
/// succeeds: links between facts are already set, so that `partOf` is an index into `facts`.
public struct FactSeries: Sendable {
  /// The facts, reports before history, in the order in which they answer questions.
  public let facts: [Fact]
  /// The number of the document that each fact comes from.
  public let documents: [Int]
  /// The numbers of the documents that are history tables.
  public let histories: Set<Int>
  /// The organisation that each organisation succeeds.
  public let predecessors: [String: String]

  /// Makes a series; there are as many documents as facts.
  public init(
    facts: [Fact], documents: [Int], histories: Set<Int> = [], predecessors: [String: String] = [:]
  ) {
    precondition(facts.count == documents.count, "a fact of a series has no document")
    self.facts = facts
    self.documents = documents
    self.histories = histories
    self.predecessors = predecessors
  }

  /// An organisation and those whose series it continues, the newest first.
  func lineage(of organisation: String) -> [String] {
    var names = [organisation]
    while let older = names.last.flatMap({ predecessors[$0] }), !names.contains(older) {
      names.append(older)
    }
    return names
  }
}
