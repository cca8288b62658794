public import Diagnostics

/// A table of figures from published documents: `全国,2017,complaints,phone,…,409548,件,exact,S01`.
///
/// Each row is a fact whose place is the row and whose number is the value's cell, so that a figure
/// of a table leads to a line just as a figure of a report leads to a sentence. The table promises
/// what its rows say; whether the documents that they cite say so is for the table's author.
public struct HistoryTable: Sendable {
  /// The text that all byte ranges point into; its name is the path as it was given.
  public let source: SourceText
  /// The facts in row order; their role is always `total`, since rows carry no links.
  public let facts: [Fact]
  /// The document that each fact cites, by the fact's place; nil where its row names none.
  public let citations: [Citation?]

  /// Makes a table; there are as many citations as facts.
  public init(source: SourceText, facts: [Fact], citations: [Citation?]) {
    precondition(facts.count == citations.count, "a fact of a table has no place for its citation")
    self.source = source
    self.facts = facts
    self.citations = citations
  }
}

/// The published document that a row of a history table cites.
public struct Citation: Sendable, Hashable {
  /// The id by which rows name it: `S01`.
  public let id: String
  /// The document's title.
  public let title: String
  /// Where it was published; nil where the table does not say.
  public let url: String?

  /// Makes a citation.
  public init(id: String, title: String, url: String? = nil) {
    self.id = id
    self.title = title
    self.url = url
  }
}
