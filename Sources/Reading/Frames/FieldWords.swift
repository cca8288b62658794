import Facts

/// The vocabulary as the reader asks for it: by number, with units folded as the text is.
///
/// A class, since every reader of a document holds it: copying the arrays of a structure counts
/// each of them.
final class FieldWords: Sendable {
  let vocabulary: Vocabulary
  let index: CueIndex
  private let units: UnitBook
  private let measures: [String: Int]
  private let dimensions: [String: Int]
  /// Whether rates are rates of a measure, and whether a text may be about it, by its number.
  private let bases: [Bool]
  private let topics: [Bool]

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    index = CueIndex(vocabulary)
    units = UnitBook(vocabulary)
    measures = Dictionary(
      vocabulary.measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
    dimensions = Dictionary(
      vocabulary.dimensions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
    bases = vocabulary.measures.map { RateBases.ids.contains($0.id) }
    topics = vocabulary.measures.map { RateBases.topics.contains($0.id) }
  }

  /// Whether a measure is counted in a unit.
  func takes(_ unit: String, measure: Int) -> Bool { units.takes(unit, measure: measure) }

  /// Whether two unit words count the same thing.
  func areAlike(_ one: String, _ other: String) -> Bool { units.areAlike(one, other) }

  /// Whether rates are rates of a measure.
  func isBase(_ measure: Int) -> Bool { bases[measure] }

  /// Whether a text may be about a measure for several sentences.
  func isTopic(_ measure: Int) -> Bool { topics[measure] }

  /// A measure's number.
  func measure(_ id: String) -> Int? { measures[id] }

  /// A measure's id.
  func id(_ measure: Int) -> String { vocabulary.measures[measure].id }

  /// A measure.
  subscript(measure: Int) -> Measure { vocabulary.measures[measure] }

  /// A dimension's number.
  func dimension(_ id: String) -> Int? { dimensions[id] }

  /// Whether a dimension's value may go with a measure.
  func fits(dimension: Int, value: Int?, measure: Int) -> Bool {
    let split = vocabulary.dimensions[dimension]
    let id = vocabulary.measures[measure].id
    if let value, !split.values[value].measures.isEmpty {
      return split.values[value].measures.contains(id)
    }
    return split.measures.isEmpty || split.measures.contains(id)
  }

  /// The value of a dimension that a word names; nil where it names none of it.
  func value(_ cue: Cue, of dimension: String) -> DimensionValue? {
    guard case .value(let number, let value) = cue.meaning,
      vocabulary.dimensions[number].id == dimension
    else { return nil }
    return vocabulary.dimensions[number].values[value]
  }

  /// The measures that a value belongs to; none for one that goes with any.
  func owners(dimension: Int, value: Int) -> [Int] {
    let split = vocabulary.dimensions[dimension]
    let ids = split.values[value].measures.isEmpty ? split.measures : split.values[value].measures
    return ids.compactMap { measures[$0] }
  }
}
