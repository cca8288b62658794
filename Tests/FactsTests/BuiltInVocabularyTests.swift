import Diagnostics
import Facts
import Testing

/// What every other room relies on in the vocabulary that Gongkai brings along.
struct BuiltInVocabularyTests {
  private let vocabulary = Vocabulary.builtIn

  @Test func `no word means two measures or two dimensions`() {
    let measureWords = vocabulary.measures.flatMap { measure in
      Set([measure.id, measure.name.english.lowercased(), measure.name.chinese] + measure.synonyms)
    }
    let dimensionWords = vocabulary.dimensions.flatMap { dimension in
      Set(
        [dimension.id, dimension.name.english.lowercased(), dimension.name.chinese]
          + dimension.synonyms)
    }
    #expect(repeated(measureWords + dimensionWords) == [])
  }

  @Test func `no word means two values of a dimension`() {
    for dimension in vocabulary.dimensions {
      let words = dimension.values.flatMap { value in
        Set([value.id, value.name.english.lowercased(), value.name.chinese] + value.synonyms)
      }
      #expect(repeated(words) == [], "in \(dimension.id)")
    }
  }

  @Test func `no unit word belongs to two classes`() {
    #expect(repeated(vocabulary.unitClasses.flatMap(\.words)) == [])
  }

  @Test func `every id that an entry names exists`() {
    let dimensions = Set(vocabulary.dimensions.map(\.id))
    for measure in vocabulary.measures {
      #expect(Set(measure.addsOver + measure.multiValued).isSubset(of: dimensions))
      #expect(!measure.units.isEmpty)
      for stage in measure.headlines {
        #expect(vocabulary.dimension(stage.dimension)?.value(stage.value) != nil)
      }
      for narrowing in measure.planCues.compactMap(\.narrowing) {
        #expect(vocabulary.dimension(narrowing.dimension)?.value(narrowing.value) != nil)
      }
    }
    let measures = Set(vocabulary.measures.map(\.id))
    for dimension in vocabulary.dimensions {
      #expect(Set(dimension.measures).isSubset(of: measures))
      for value in dimension.values { #expect(Set(value.measures).isSubset(of: measures)) }
    }
  }

  @Test func `no word of plans speaks of two measures`() {
    #expect(repeated(vocabulary.measures.flatMap { Set($0.planCues.map(\.word)) }) == [])
  }

  @Test func `the forms of 2019 and 2021 break two series`() {
    let breaks = vocabulary.measures.flatMap { measure in
      measure.breaks.map { "\(measure.id) \($0.year)" }
    }
    #expect(breaks == ["disclosure_requests 2019", "rules 2021"])
  }

  @Test(arguments: [("宗", "件"), ("则", "条"), ("册", "份")])
  func `unit words of one class are summed in its first word`(word: String, first: String) {
    #expect(vocabulary.unitClass(of: word)?.words.first == first)
  }

  @Test func `batches and persons are of different classes`() {
    #expect(vocabulary.unitClass(of: "批")?.id != vocabulary.unitClass(of: "人次")?.id)
  }

  private func repeated(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { !seen.insert($0).inserted }
  }
}
