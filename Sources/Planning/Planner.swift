import Diagnostics
public import Facts
public import Syntax

/// Binds the names of questions to what the vocabulary knows and the documents hold.
///
/// Made once for a set of documents; a question then costs a few look-ups. It sees the catalogue,
/// never a row.
public struct Planner: Sendable {
  /// The organisations that questions are about where they name none; nil for all.
  public var focus: [String]?

  let vocabulary: Vocabulary
  let catalogue: Catalogue
  let organisations: [Organisation]
  let measures: [Measure]
  let measureNames: NameTable
  let dimensions: [Dimension]
  let dimensionNames: NameTable
  let organisationNames: NameTable
  /// By the place of the dimension.
  let valueNames: [NameTable]

  /// Prepares the names of a vocabulary and a catalogue.
  /// - Complexity: O(measures + dimensions); the words of a list are laid out when first asked for.
  public init(
    vocabulary: Vocabulary, catalogue: Catalogue, organisations: [Organisation], focus: [String]?
  ) {
    self.vocabulary = vocabulary
    self.catalogue = catalogue
    self.organisations = organisations
    self.focus = focus
    let measures = vocabulary.measures + Self.unmapped(catalogue, vocabulary)
    let dimensions = vocabulary.dimensions + Self.unmappedDimensions(catalogue, vocabulary)
    self.measures = measures
    self.dimensions = dimensions
    measureNames = NameTable {
      measures.map { ($0.id, [$0.name.english, $0.name.chinese] + $0.synonyms) }
    }
    dimensionNames = NameTable {
      dimensions.map { ($0.id, [$0.name.english, $0.name.chinese] + $0.synonyms) }
    }
    organisationNames = NameTable { Self.organisations(organisations, catalogue) }
    valueNames = dimensions.map { dimension in
      NameTable { Self.values(of: dimension, catalogue) }
    }
  }

  /// Measures that documents state and the vocabulary does not list.
  private static func unmapped(_ catalogue: Catalogue, _ vocabulary: Vocabulary) -> [Measure] {
    catalogue.measures.filter { vocabulary.measure($0.id) == nil }.map {
      Measure(id: $0.id, name: Wording(same: $0.id), units: $0.units)
    }
  }

  private static func unmappedDimensions(
    _ catalogue: Catalogue, _ vocabulary: Vocabulary
  ) -> [Dimension] {
    catalogue.dimensions.filter { vocabulary.dimension($0.id) == nil }.map {
      Dimension(id: $0.id, name: Wording(same: $0.id), nature: .partition, isClosed: false)
    }
  }

  private static func organisations(
    _ known: [Organisation], _ catalogue: Catalogue
  ) -> [NameTable.Thing] {
    var named = known.map { (id: $0.name, words: $0.aliases) }
    var listed = Set(known.map(\.name))
    for name in catalogue.reporting + catalogue.organisations.map(\.name)
    where listed.insert(name).inserted {
      named.append((name, []))
    }
    return named
  }

  /// The listed values of a dimension, then those that documents state besides.
  private static func values(
    of dimension: Dimension, _ catalogue: Catalogue
  ) -> [NameTable.Thing] {
    var values = dimension.values.map {
      (id: $0.id, words: [$0.name.english, $0.name.chinese] + $0.synonyms)
    }
    let listed = Set(dimension.values.map(\.id))
    for entry in catalogue.dimension(dimension.id)?.values ?? []
    where !listed.contains(entry.name) {
      values.append((entry.name, []))
    }
    return values
  }

  /// The plan of a question, or everything that is wrong with it.
  ///
  /// `text` is the statement as it was typed; the question's ranges point into it.
  public func plan(_ query: Query, text: String) -> PlanOutcome {
    var binder = Binder(planner: self, query: query)
    guard let work = binder.work(), binder.problems.isEmpty else {
      return .problems(binder.problems)
    }
    return .plan(
      Plan(
        text: text,
        syntax: query.isExplained ? QueryPrinter.print(.query(query)) : "",
        verb: query.verb.rawValue, verbRange: query.verbRange, work: work,
        ordering: binder.ordering, format: query.clauses.format,
        destination: query.clauses.destination, isExplained: query.isExplained))
  }
}
