import Diagnostics
import Facts

/// The names of the vocabulary, found by what other people's tables write.
struct VocabularyNames {
  private let vocabulary: Vocabulary
  private let dimensions: [String: [Dimension]]

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var dimensions: [String: [Dimension]] = [:]
    // What says something about a figure of a report says nothing about a case.
    for dimension in vocabulary.dimensions where dimension.nature != .annotation {
      let names = Self.names(dimension.id, dimension.name, dimension.synonyms)
      for name in Set(names) { dimensions[name, default: []].append(dimension) }
    }
    self.dimensions = dimensions
  }

  /// The dimension that a column of a measure's cases holds, by its header.
  func dimension(_ header: String, of measure: String) -> Dimension? {
    let found = dimensions[FoldedName.folded(header)] ?? []
    return found.first { $0.measures.isEmpty || $0.measures.contains(measure) }
      ?? (vocabulary.measure(measure) == nil ? found.first : nil)
  }

  /// The ids of a dimension's values by every folded word that means them.
  ///
  /// Names win over cues, and values that go with the measure over those that do not, which only a
  /// closed dimension has to offer.
  func values(of dimension: Dimension, measure: String) -> [String: String] {
    let fitting = dimension.values.filter { $0.measures.isEmpty || $0.measures.contains(measure) }
    let others = dimension.isClosed ? dimension.values.filter { !fitting.contains($0) } : []
    var ids: [String: String] = [:]
    for group in [fitting, others] {
      for value in group {
        for name in Self.names(value.id, value.name, value.synonyms) where ids[name] == nil {
          ids[name] = value.id
        }
      }
      for value in group {
        for cue in value.cues.map(FoldedName.folded) where ids[cue] == nil { ids[cue] = value.id }
      }
    }
    return ids
  }

  private static func names(_ id: String, _ name: Wording, _ synonyms: [String]) -> [String] {
    ([id, name.english, name.chinese] + synonyms).map(FoldedName.folded)
  }
}
