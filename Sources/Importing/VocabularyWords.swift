import Diagnostics
import Facts

/// Turns the words of a table into the vocabulary's ids: 电话 → phone.
///
/// An id is found at once; a name or synonym, in either language and case, is searched once and
/// remembered. What the vocabulary does not know stays as it is and is listed.
struct VocabularyWords {
  private let vocabulary: Vocabulary
  private var measures: [String: String] = [:]
  private var values: [Question: String] = [:]
  private var seen: Set<String> = []

  /// The distinct words that the vocabulary does not know, in the order in which they were met.
  private(set) var unmapped: [String] = []

  /// A word in a dimension of a measure, since a synonym may mean a value of some measures only.
  private struct Question: Hashable {
    let word: String
    let dimension: String
    let measure: String
  }

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The measure's id, or the word itself.
  mutating func measure(_ word: String) -> String {
    if vocabulary.measure(word) != nil { return word }
    if let known = measures[word] { return known }
    let key = word.lowercased()
    let match = vocabulary.measures.first { measure in
      Self.matches(key, measure.id, measure.name.english, measure.name.chinese, measure.synonyms)
    }
    let id = match?.id ?? word
    if match == nil { list(word) }
    measures[word] = id
    return id
  }

  /// The unit of a measure's figures where the table names none.
  func unit(of measure: String) -> String { vocabulary.measure(measure)?.units.first ?? "" }

  /// The dimension's id, or the word itself.
  mutating func dimension(_ word: String) -> String {
    if vocabulary.dimension(word) != nil { return word }
    let key = word.lowercased()
    let match = vocabulary.dimensions.first { dimension in
      Self.matches(
        key, dimension.id, dimension.name.english, dimension.name.chinese, dimension.synonyms)
    }
    if match == nil { list(word) }
    return match?.id ?? word
  }

  /// The values that a cell names: one known word as a whole, else its parts between `;` and `、`.
  mutating func values(_ cell: String, of dimension: String, measure: String) -> [String] {
    if let whole = known(cell, of: dimension, measure: measure) { return [whole] }
    let parts = cell.split { ";、\u{FF1B}".contains($0) }.map(Blanks.trimmed)
    var values: [String] = []
    for part in parts where !part.isEmpty {
      let value = known(part, of: dimension, measure: measure) ?? part
      // An open dimension takes every word; only a closed one can be missed.
      if value == part, let listed = vocabulary.dimension(dimension), listed.isClosed,
        listed.value(part) == nil
      {
        list(part)
      }
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// The id of a value that the vocabulary lists.
  private mutating func known(_ word: String, of dimension: String, measure: String) -> String? {
    guard let listed = vocabulary.dimension(dimension) else { return nil }
    if listed.value(word) != nil { return word }
    let question = Question(word: word, dimension: dimension, measure: measure)
    if let answer = values[question] { return answer.isEmpty ? nil : answer }
    let key = word.lowercased()
    let matches = listed.values.filter { value in
      Self.matches(key, value.id, value.name.english, value.name.chinese, value.synonyms)
    }
    let fitting = matches.first { $0.measures.isEmpty || $0.measures.contains(measure) }
    // In a closed dimension no other value can be meant; in an open one the word is the source's.
    let id = (fitting ?? (listed.isClosed ? matches.first : nil))?.id
    values[question] = id ?? ""
    return id
  }

  private mutating func list(_ word: String) {
    if seen.insert(word).inserted { unmapped.append(word) }
  }

  private static func matches(
    _ key: String, _ id: String, _ english: String, _ chinese: String, _ synonyms: [String]
  ) -> Bool {
    id.lowercased() == key || english.lowercased() == key || chinese.lowercased() == key
      || synonyms.contains { $0.lowercased() == key }
  }
}
