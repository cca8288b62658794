import Facts

/// A measure, or one part of it, that a planned action speaks of.
struct SpokenMeasure: Sendable, Hashable {
  /// The measure.
  let measure: Measure
  /// The part that is meant; nil for the whole measure.
  let narrowing: Measure.Headline?
}

/// Finds the measures that planned actions speak of, by the vocabulary's plan cues.
///
/// The longest cue wins the letters that it covers. Names in 《》 are left out, since
/// 学习《信访条例》 plans no complaints; only where nothing else speaks of a measure does the cue
/// that ends a name count, since 编发《环保简报》 plans bulletins.
struct PlanCueFinder: Sendable {
  private struct Cue {
    let pieces: [[Character]]
    let length: Int
    let spoken: SpokenMeasure
  }

  private let cues: [Cue]

  init(vocabulary: Vocabulary) {
    let all = vocabulary.measures.flatMap { measure in
      measure.planCues.map { cue in
        let pieces = cue.word.split(separator: "~").map { Array($0) }
        return Cue(
          pieces: pieces, length: pieces.reduce(0) { $0 + $1.count },
          spoken: SpokenMeasure(measure: measure, narrowing: cue.narrowing))
      }
    }
    cues = all.filter { $0.length > 0 }.sorted { $0.length > $1.length }
  }

  /// The measures in the order in which the text speaks of them, each once.
  /// - Complexity: O(cues × letters).
  func measures(in text: String) -> [SpokenMeasure] {
    let (outside, names) = Self.parted(text)
    let spoken = outside.flatMap(measures(inClause:))
    let found = spoken.isEmpty ? names.compactMap(measure(endingName:)) : spoken
    var seen: Set<SpokenMeasure> = []
    return found.filter { seen.insert($0).inserted }
  }

  private func measures(inClause clause: [Character]) -> [SpokenMeasure] {
    var isFree = [Bool](repeating: true, count: clause.count)
    var found: [(place: Int, spoken: SpokenMeasure)] = []
    for cue in cues {
      while let pieces = Self.places(of: cue.pieces, in: clause, isFree) {
        found.append((pieces[0].lowerBound, cue.spoken))
        for place in pieces.joined() { isFree[place] = false }
      }
    }
    return found.sorted { $0.place < $1.place }.map(\.spoken)
  }

  private func measure(endingName name: [Character]) -> SpokenMeasure? {
    cues.first { $0.pieces.count == 1 && name.suffix($0.length) == $0.pieces[0][...] }?.spoken
  }

  /// Where the pieces stand one after another on free letters; nil where they don't.
  private static func places(
    of pieces: [[Character]], in clause: [Character], _ isFree: [Bool]
  ) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    var start = 0
    for piece in pieces {
      let place = clause.indices.dropFirst(start).first { place in
        clause[place...].starts(with: piece)
          && isFree[place..<place + piece.count].allSatisfy { $0 }
      }
      guard let place else { return nil }
      start = place + piece.count
      ranges.append(place..<start)
    }
    return ranges
  }

  /// The clauses with a stand-in for each name, and the names.
  private static func parted(_ text: String) -> (outside: [[Character]], names: [[Character]]) {
    var clauses: [[Character]] = [[]]
    var names: [[Character]] = []
    var isName = false
    for letter in text {
      switch letter {
      case "《":
        isName = true
        names.append([])
      case "》":
        isName = false
        clauses[clauses.count - 1].append(" ")
      case _ where isName: names[names.count - 1].append(letter)
      case _ where ",，。;；:：\n".contains(letter): clauses.append([])
      default: clauses[clauses.count - 1].append(letter)
      }
    }
    return (clauses, names)
  }
}
