import Diagnostics
import Facts

/// The facts of a draft, and the numbers that they are made of.
struct FactReading {
  /// The facts in text order.
  let facts: [Fact]
  /// The ranges of the numbers used, in scalars, and of their copies in spanned cells.
  let used: [Range<Int>]
  /// The ranges of figures in statutory tables that were not guessed at, in text order.
  let refused: [Range<Int>]
  /// The statutory tables in text order.
  let tables: [StatutoryTable]
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
      draft, words: words, organisation: organisation, year: period.lastMonth / 12,
      tabled: tables.sentences)
    frames.readAll()
    let merged = merged(frames.facts, tables.facts)
    let drafts = FactStructure(merged.facts, draft: draft, words: words).facts
    let facts = drafts.map { fact($0, draft: draft, organisation: organisation, period: period) }
    return FactReading(
      facts: facts, used: drafts.map(\.number) + tables.copies, refused: tables.refused,
      tables: tables.finished(places: Array(merged.places[frames.facts.count...])))
  }

  /// The facts of prose and tables in text order, each still knowing what contains it, and where
  /// each has gone.
  private func merged(
    _ prose: [FactDraft], _ tabled: [FactDraft]
  ) -> (facts: [FactDraft], places: [Int]) {
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
    let facts = order.map { index in
      var fact = all[index]
      fact.container = fact.container.map { places[$0] }
      return fact
    }
    return (facts, places)
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
    let heading =
      draft.sentences.indices.contains(fact.sentence) ? draft.sentences[fact.sentence].heading : nil
    return Fact(
      measure: words.id(fact.measure), value: fact.value, valueMax: fact.valueMax, unit: fact.unit,
      precision: fact.precision, coordinates: coordinates, organisation: organisation, period: own,
      role: fact.role, partOf: fact.partOf, splits: fact.splits, implied: fact.implied,
      members: fact.members, isOpenList: fact.isOpenList,
      place: draft.place(of: fact.number, in: fact.range, heading: heading))
  }
}
