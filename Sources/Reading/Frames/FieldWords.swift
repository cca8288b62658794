import Facts

/// The vocabulary as the reader asks for it: by number, with units folded as the text is.
struct FieldWords: Sendable {
  let vocabulary: Vocabulary
  let index: CueIndex
  /// The folded unit words of each measure.
  private let units: [Set<String>]
  private let measures: [String: Int]
  private let dimensions: [String: Int]

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    index = CueIndex(vocabulary)
    units = vocabulary.measures.map { Set($0.units.map(Self.folded)) }
    measures = Dictionary(
      vocabulary.measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
    dimensions = Dictionary(
      vocabulary.dimensions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// Whether a measure is counted in a unit.
  func takes(_ unit: String, measure: Int) -> Bool {
    units[measure].contains(unit) || units[measure].contains(Self.withoutTwin(unit))
  }

  /// 份 of 份(册): a unit without the other one that brackets put beside it.
  private static func withoutTwin(_ unit: String) -> String {
    guard let bracket = unit.firstIndex(of: "("), bracket > unit.startIndex else { return unit }
    return String(unit[..<bracket])
  }

  /// A measure's number.
  func measure(_ id: String) -> Int? { measures[id] }

  /// A measure's id.
  func id(_ measure: Int) -> String { vocabulary.measures[measure].id }

  /// A measure.
  subscript(measure: Int) -> Measure { vocabulary.measures[measure] }

  /// A dimension's number.
  func dimension(_ id: String) -> Int? { dimensions[id] }

  /// Whether two unit words count the same thing.
  func areAlike(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard
      let first = vocabulary.unitClass(of: one) ?? vocabulary.unitClass(of: Self.withoutTwin(one)),
      let second = vocabulary.unitClass(of: other)
        ?? vocabulary.unitClass(of: Self.withoutTwin(other))
    else { return false }
    return first.id == second.id
  }

  /// Whether a dimension's value may go with a measure.
  func fits(dimension: Int, value: Int?, measure: Int) -> Bool {
    let split = vocabulary.dimensions[dimension]
    let id = vocabulary.measures[measure].id
    if let value, !split.values[value].measures.isEmpty {
      return split.values[value].measures.contains(id)
    }
    return split.measures.isEmpty || split.measures.contains(id)
  }

  /// The measures that a value belongs to; none for one that goes with any.
  func owners(dimension: Int, value: Int) -> [Int] {
    let split = vocabulary.dimensions[dimension]
    let ids = split.values[value].measures.isEmpty ? split.measures : split.values[value].measures
    return ids.compactMap { measures[$0] }
  }

  private static func folded(_ word: String) -> String {
    var scalars: [Unicode.Scalar] = []
    FoldingTable.shared.fold(word, into: &scalars)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
