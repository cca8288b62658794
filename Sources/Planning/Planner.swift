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
  /// The fields of cases, by the measure that they are counted as.
  let caseFields: [String: CaseFields]

  /// Prepares the names of a vocabulary and a catalogue.
  /// - Complexity: O(measures + dimensions); the words of a list are laid out when first asked for.
  public init(
    vocabulary: Vocabulary, catalogue: Catalogue, organisations: [Organisation], focus: [String]?
  ) {
    self.vocabulary = vocabulary
    self.catalogue = catalogue
    self.organisations = organisations
    self.focus = focus
    let measures =
      vocabulary.measures + Self.unmapped(catalogue, vocabulary)
      + Self.registered(catalogue, vocabulary)
    let dimensions = vocabulary.dimensions + Self.unmappedDimensions(catalogue, vocabulary)
    self.measures = measures
    self.dimensions = dimensions
    measureNames = NameTable {
      measures.map { ($0.id, [$0.name.english, $0.name.chinese] + $0.synonyms) }
    }
    dimensionNames = NameTable {
      dimensions.map { ($0.id, [$0.name.english, $0.name.chinese] + $0.synonyms) }
    }
    caseFields = CaseFields.byMeasure(catalogue, vocabulary, organisations)
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

  /// Measures that only registers have cases of.
  private static func registered(_ catalogue: Catalogue, _ vocabulary: Vocabulary) -> [Measure] {
    var seen: Set<String> = []
    return catalogue.registers.filter { entry in
      vocabulary.measure(entry.measure) == nil && catalogue.measure(entry.measure) == nil
        && seen.insert(entry.measure).inserted
    }.map { Measure(id: $0.measure, name: Wording(same: $0.measure), units: [$0.unit]) }
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
    let registered = catalogue.registers.flatMap { $0.organisations.map(\.id) }
    for name in catalogue.reporting + catalogue.organisations.map(\.name) + registered
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
    let overCases = casesBound(of: query)
    // Of what no document states, documents would only say so; cases answer as they would then.
    if overCases.mayAnswer, let cases = overCases.plan, catalogue.measure(cases.measure.id) == nil {
      return .plan(plan(query, text, .cases(cases), nil, cases.ordering))
    }
    var binder = Binder(planner: self, query: query)
    let work = binder.work()
    if let work, binder.problems.isEmpty, !overCases.isAskedInVain {
      return .plan(plan(query, text, work, overCases.plan, binder.ordering))
    }
    if overCases.mayAnswer, let cases = overCases.plan {
      return .plan(plan(query, text, .cases(cases), nil, cases.ordering))
    }
    return .problems(overCases.problems(besides: binder.problems, catalogue))
  }

  private func plan(
    _ query: Query, _ text: String, _ work: Plan.Work, _ cases: CasePlan?, _ ordering: Ordering
  ) -> Plan {
    Plan(
      text: text, syntax: query.isExplained ? QueryPrinter.print(.query(query)) : "",
      verb: query.verbText, verbRange: query.verbRange, work: work, cases: cases,
      ordering: ordering, format: query.clauses.format,
      destination: query.clauses.destination, isExplained: query.isExplained)
  }
}
