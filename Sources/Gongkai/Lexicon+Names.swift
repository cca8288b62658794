import Diagnostics
import Facts
import Syntax

extension Lexicon {
  /// Every name that the vocabulary knows or the documents state, canonical spellings first.
  /// - Complexity: O(words × log words).
  init(vocabulary: Vocabulary, organisations: [Organisation], catalogue: Catalogue) {
    var entries: [Entry] = []
    for measure in vocabulary.measures {
      entries += Self.entries(
        .measure, id: measure.id, name: measure.name, synonyms: measure.synonyms)
    }
    for dimension in vocabulary.dimensions {
      entries += Self.entries(
        .dimension, id: dimension.id, name: dimension.name, synonyms: dimension.synonyms)
      for value in dimension.values {
        entries += Self.entries(
          .value(of: dimension.id), id: value.id, name: value.name, synonyms: value.synonyms)
      }
    }
    entries += Self.stated(in: catalogue, besides: vocabulary)
    entries += Self.fields(of: catalogue.registers, besides: vocabulary)
    entries += Self.axes + Self.levels
    for organisation in organisations {
      entries += ([organisation.name] + organisation.aliases).map {
        Entry(text: $0, kind: .organisation, id: organisation.name)
      }
    }
    let listed = Set(organisations.map(\.name))
    entries += catalogue.organisations.filter { !listed.contains($0.name) }
      .map { Entry(text: $0.name, kind: .organisation) }
    self.init(entries: entries)
  }

  /// What every figure has besides its dimensions, by which it can be split as well.
  private static var axes: [Entry] {
    let names = [
      ["year", "年", "年份", "年度"], ["half", "半年"], ["quarter", "季度"], ["month", "月"],
      ["organisation", "机构", "部门"],
    ]
    return names.flatMap { spellings in
      spellings.map { Entry(text: $0, kind: .dimension, id: spellings[0]) }
    }
  }

  private static var levels: [Entry] {
    CompletionLevel.allCases.flatMap {
      entries(.level, id: $0.rawValue, name: $0.name, synonyms: [])
    }
  }

  /// The documents' own words in free-text dimensions.
  private static func stated(in catalogue: Catalogue, besides vocabulary: Vocabulary) -> [Entry] {
    catalogue.dimensions.flatMap { dimension in
      let listed = Set(vocabulary.dimension(dimension.id)?.values.map(\.id) ?? [])
      return dimension.values.filter { !listed.contains($0.name) }
        .map { Entry(text: $0.name, kind: .value(of: dimension.id)) }
    }
  }

  /// The fields of registers, what they and their values are called in the file.
  private static func fields(
    of registers: [Catalogue.RegisterEntry], besides vocabulary: Vocabulary
  ) -> [Entry] {
    let unlisted = registers.filter { vocabulary.measure($0.measure) == nil }
    let measures = unlisted.map { Entry(text: $0.measure, kind: .measure) }
    return measures
      + registers.flatMap(\.fields).flatMap { field -> [Entry] in
        let kind: Kind = field.role == .number ? .field : .dimension
        let names = entries(kind, id: field.id, name: field.name, synonyms: field.words)
        return names
          + field.values.flatMap { value in
            value.words.map { word in
              field.role == .organisation
                ? Entry(text: word, kind: .organisation, id: value.id)
                : Entry(text: word, kind: .value(of: field.id), id: value.id)
            }
          }
      }
  }

  private static func entries(
    _ kind: Kind, id: String, name: Wording, synonyms: [String]
  ) -> [Entry] {
    let words = [id, name.english, name.chinese] + synonyms
    // Looking through half a dozen words costs less than hashing them, at every start.
    return words.indices.filter { place in
      !words[..<place].contains { $0.utf8.elementsEqual(words[place].utf8) }
    }.map { Entry(text: words[$0], kind: kind, id: id) }
  }
}
