import Diagnostics
import Facts

/// The facts of a draft, and the numbers that they are made of.
struct FactReading {
  /// The facts in text order.
  let facts: [Fact]
  /// The ranges of the numbers used, in scalars, in text order.
  let used: [Range<Int>]
}

/// Reads the facts of drafts by the words of a vocabulary.
///
/// Two stages: frames give every figure its measure and dimensions, structure finds totals, parts
/// and repeats. The vocabulary's cues are laid out once for many documents.
struct FactReader: Sendable {
  private let words: FieldWords

  init(_ words: FieldWords) {
    self.words = words
  }

  /// Reads the facts.
  /// - Complexity: O(scalars + facts · log facts).
  func read(_ draft: Draft, organisation: String, period: Period) -> FactReading {
    let tables = StatutoryTables(draft, words: words)
    var frames = FrameReader(
      draft, words: words, organisation: organisation, tabled: tables.sentences)
    frames.readAll()
    let merged = merged(frames.facts, tables.facts)
    let drafts = FactStructure(merged, draft: draft, words: words).facts
    let facts = drafts.map { fact($0, draft: draft, organisation: organisation, period: period) }
    return FactReading(facts: facts, used: drafts.map(\.number))
  }

  /// The facts of prose and tables in text order, each still knowing what contains it.
  private func merged(_ prose: [FactDraft], _ tabled: [FactDraft]) -> [FactDraft] {
    let all =
      prose
      + tabled.map { fact in
        var fact = fact
        fact.container = fact.container.map { $0 + prose.count }
        return fact
      }
    let order = all.indices.sorted {
      (all[$0].number.lowerBound, $0) < (all[$1].number.lowerBound, $1)
    }
    var places = [Int](repeating: 0, count: all.count)
    for (place, index) in order.enumerated() { places[index] = place }
    return order.map { index in
      var fact = all[index]
      fact.container = fact.container.map { places[$0] }
      return fact
    }
  }

  private func fact(
    _ fact: FactDraft, draft: Draft, organisation: String, period: Period
  ) -> Fact {
    var coordinates = fact.coordinates
    var own = period
    if fact.yearsBack > 0 {
      own = Period(
        firstMonth: period.firstMonth - 12 * fact.yearsBack,
        lastMonth: period.lastMonth - 12 * fact.yearsBack)
      coordinates["period"] = [own.description]
    }
    let heading = draft.sentences[fact.sentence].heading
    return Fact(
      measure: words.id(fact.measure), value: fact.value, valueMax: fact.valueMax, unit: fact.unit,
      precision: fact.precision, coordinates: coordinates, organisation: organisation, period: own,
      role: fact.role, partOf: fact.partOf, splits: fact.splits, implied: fact.implied,
      members: fact.members, isOpenList: fact.isOpenList,
      place: draft.place(of: fact.number, in: fact.range, heading: heading))
  }
}
