import Facts

extension FrameReader {
  /// What a clause without a figure says became of all that the sentence counted: 复议1件,已维持;
  /// 申请2件,均为网上提交.
  mutating func readFate(in range: Range<Int>) -> Bool {
    guard let counted = countedCase() else { return false }
    let cues = visible(range)
    let measure = facts[counted].measure
    for id in ["outcome", "result", "channel", "applicant", "status"] {
      guard let dimension = words.dimension(id), isOpen(id, of: measure) else { continue }
      let cue = cues.first { cue in
        guard case .value(dimension, let value) = cue.meaning else { return false }
        let isEnd = words.vocabulary.dimensions[dimension].values[value].id == "withdrawn"
        return words.fits(dimension: dimension, value: value, measure: measure)
          && (id != "status" || isEnd)
      }
      guard let cue, case .value(_, let value) = cue.meaning,
        isTold(cue, of: counted, among: cues)
      else { continue }
      var fact = facts[counted]
      fact.implied = .all
      fact.range = range
      fact.number = cue.range
      fact.members = []
      fact.coordinates[id] = [words.vocabulary.dimensions[dimension].values[value].id]
      facts.append(fact)
      return true
    }
    return false
  }

  /// The cases of the sentence that have fates; nil where it counts none, or only parts of them.
  private func countedCase() -> Int? {
    let cases = recent(from: settled.firstFact).filter {
      FateWords.measures.contains(words.id(facts[$0].measure))
        && facts[$0].coordinates["delta"].isEmpty && facts[$0].value > .zero
    }
    guard let last = cases.last else { return nil }
    return cases.first { facts[$0].measure == facts[last].measure && facts[$0].implied == nil }
  }

  /// Whether the sentence has not split the cases by a dimension.
  private func isOpen(_ dimension: String, of measure: Int) -> Bool {
    !recent(from: settled.firstFact).contains {
      facts[$0].measure == measure && !facts[$0].coordinates[dimension].isEmpty
    }
  }

  /// One case alone needs no 均; several need it, or 已.
  private func isTold(_ cue: Cue, of counted: Int, among cues: [Cue]) -> Bool {
    facts[counted].value == Number(1)
      || cues.contains {
        $0.meaning == .grammar(.all) && $0.range.lowerBound <= cue.range.lowerBound
      }
      || draft.text.has("已", before: cue.range.lowerBound)
  }
}

/// The words of what becomes of cases.
enum FateWords {
  /// Measures that people's asking makes, by one way or another.
  static let asked: Set<String> = ["disclosure_requests", "consultations", "service_requests"]

  /// Cases that people bring, whose names are no classes of each other.
  static let brought: Set<String> = asked.union(["complaints", "proposals"])

  static let measures: Set<String> = ["disclosure_requests", "reconsiderations", "lawsuits"]
}
