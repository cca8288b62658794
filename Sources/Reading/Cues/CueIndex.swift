import Facts

/// The vocabulary's cues and the grammar's words, ready to be found in a text.
///
/// A cue `a~b` is found where `b` follows `a` within a clause; its range reaches from one to the
/// other.
struct CueIndex: Sendable {
  private struct Entry {
    let length: Int
    let role: Role
  }

  private enum Role {
    case whole(Cue.Meaning)
    case head(gap: Int)
    case tail(gap: Int)
  }

  private let automaton: CueAutomaton
  private let entries: [Entry]
  private let gapMeanings: [Cue.Meaning]

  /// How far apart the halves of a cue `a~b` may stand, in scalars.
  private static let widestGap = 16

  /// Builds the index.
  /// - Complexity: O(scalars of all cues).
  init(_ vocabulary: Vocabulary) {
    var builder = Builder()
    for (place, measure) in vocabulary.measures.enumerated() {
      for cue in measure.cues { builder.add(cue, .measure(place)) }
      for verb in measure.verbs { builder.add(verb, .verb(place)) }
    }
    for (place, dimension) in vocabulary.dimensions.enumerated() {
      for (number, value) in dimension.values.enumerated() {
        for cue in value.cues { builder.add(cue, .value(dimension: place, value: number)) }
      }
    }
    for word in GrammarWord.allCases {
      for spelling in word.words { builder.add(spelling, .grammar(word)) }
    }
    automaton = CueAutomaton(builder.words)
    entries = builder.entries
    gapMeanings = builder.gapMeanings
  }

  private struct Builder {
    var words = WordList()
    var entries: [Entry] = []
    var gapMeanings: [Cue.Meaning] = []

    mutating func add(_ cue: String, _ meaning: Cue.Meaning) {
      guard cue.utf8.contains(UInt8(ascii: "~")) else { return append(cue, .whole(meaning)) }
      let halves = cue.split(separator: "~", maxSplits: 1)
      guard halves.count == 2 else { return append(cue, .whole(meaning)) }
      append(halves[0], .head(gap: gapMeanings.count))
      append(halves[1], .tail(gap: gapMeanings.count))
      gapMeanings.append(meaning)
    }

    private mutating func append(_ text: some StringProtocol, _ role: Role) {
      words.append(folding: text)
      entries.append(Entry(length: words.length(of: entries.count), role: role))
    }
  }

  /// Every cue of a text, in order of position; of cues of one kind that overlap fully the longest.
  /// - Complexity: O(scalars + cues · log cues).
  func cues(in scalars: [Unicode.Scalar]) -> [Cue] {
    var found: [Cue] = []
    var heads = [Range<Int>?](repeating: nil, count: gapMeanings.count)
    automaton.find(in: scalars) { hit in
      let entry = entries[hit.word]
      let range = (hit.end + 1 - entry.length)..<(hit.end + 1)
      switch entry.role {
      case .whole(let meaning): found.append(Cue(range: range, meaning: meaning))
      case .head(let gap): heads[gap] = range
      case .tail(let gap):
        guard let head = heads[gap], head.upperBound <= range.lowerBound,
          range.lowerBound - head.upperBound <= Self.widestGap,
          !scalars[head.upperBound..<range.lowerBound].contains(where: \.endsClause)
        else { return }
        found.append(
          Cue(range: head.lowerBound..<range.upperBound, meaning: gapMeanings[gap]))
      }
    }
    found.sort { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    return Self.longest(of: found)
  }

  /// Leaves out cues that lie within a longer one of the same kind: 培训 in 培训班.
  private static func longest(of cues: [Cue]) -> [Cue] {
    var kept: [Cue] = []
    var open: [Cue] = []
    for cue in cues {
      open.removeAll { $0.range.upperBound <= cue.range.lowerBound }
      if open.contains(where: { $0.swallows(cue) }) { continue }
      kept.append(cue)
      open.append(cue)
    }
    return kept
  }
}

extension Cue {
  /// Whether this cue is longer than the other, holds it, and says the same kind of thing.
  fileprivate func swallows(_ other: Cue) -> Bool {
    guard range.count > other.range.count, range.lowerBound <= other.range.lowerBound,
      range.upperBound >= other.range.upperBound
    else { return false }
    switch (meaning, other.meaning) {
    case (.measure, .measure), (.measure, .verb), (.verb, .verb), (.grammar, .grammar): return true
    case (.grammar(.decoy), _): return true
    // 报 of 简报, 少 of 少年: a lone character within a word says nothing.
    case (.measure, .grammar), (.value, .grammar), (.verb, .grammar): return other.range.count == 1
    case (.value(let mine, _), .value(let theirs, _)): return mine == theirs
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Whether a cue `a~b` never reaches across this.
  var endsClause: Bool {
    switch self {
    case ",", "。", ";", ":", "!", "?", "\n": true
    default: false
    }
  }
}
