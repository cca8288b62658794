import Diagnostics
import Facts
import Indexing

/// Fills an answer: rows, the sentences behind them, and what a reader must know.
struct AnswerBuilder {
  let index: FactIndex
  private(set) var answer: Answer
  /// Whether the answer is to say how cases were found: only an explanation shows it.
  var tellsWays = false
  private var places: [FactIndex.Origin: Int] = [:]

  init(index: FactIndex, query: String, verb: String) {
    self.index = index
    answer = Answer(query: query, verb: verb)
  }

  /// Changes the answer by hand, for what has no helper.
  mutating func set(_ change: (inout Answer) -> Void) { change(&answer) }

  /// The place of the sentence at an origin among the answer's sources.
  mutating func source(_ origin: FactIndex.Origin) -> Int {
    if let place = places[origin] { return place }
    let place = add(index.source(at: origin))
    places[origin] = place
    return place
  }

  /// Adds a source that is no fact's.
  mutating func add(_ source: Source) -> Int {
    answer.sources.append(source)
    return answer.sources.count - 1
  }

  /// The sources of rows, those of other figures for the same thing behind them, each once.
  mutating func sources(ofRows rows: some Sequence<Int>) -> [Int] {
    var sources: [Int] = []
    var seen: Set<Int> = []
    for row in rows {
      for origin in index.origins(row) + index.rivals(row) {
        let place = source(origin)
        if seen.insert(place).inserted { sources.append(place) }
      }
    }
    return sources
  }

  /// The notes that some work adds, which are taken out of the answer again.
  mutating func collectingNotes(_ work: (inout AnswerBuilder) -> Void) -> [Note] {
    let before = answer.notes
    answer.notes = []
    work(&self)
    let added = answer.notes
    answer.notes = before
    return added
  }

  /// Says how cases were found, where that is to be told.
  mutating func tell(ways: () -> [String]) {
    if tellsWays { answer.ways += ways() }
  }

  /// Adds a note, once.
  mutating func note(_ note: Note) {
    if !answer.notes.contains(where: { $0.code == note.code && $0.text == note.text }) {
      answer.notes.append(note)
    }
  }
}

extension Column {
  /// A column of words.
  static func words(_ name: String, _ english: String, _ chinese: String) -> Column {
    Column(name: name, title: Wording(english: english, chinese: chinese), kind: .string)
  }

  /// A column of figures.
  static func numbers(
    _ name: String, _ english: String, _ chinese: String, unit: String? = nil
  ) -> Column {
    Column(
      name: name, title: Wording(english: english, chinese: chinese), kind: .number, unit: unit)
  }
}
