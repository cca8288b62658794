import Facts

extension FrameReader {
  /// What a segment counts, and whether its own words name it.
  struct Choice {
    let measure: Int
    let isNamed: Bool
  }

  /// Chooses the measure of a segment.
  func choose(_ segment: Segment) -> Choice? {
    var choice = MeasureChoice(vocabulary: words, unit: segment.quantity.unit)
    let before = visible(segment.before)
    let after = visible(segment.after)
    choice.weigh(before: before, end: segment.quantity.range.lowerBound)
    choice.weigh(after: after, start: segment.quantity.range.upperBound)
    choice.weigh(values: before + after)
    weighSurroundings(segment, into: &choice)
    weighContext(segment, into: &choice)
    if !settled.recipients.isEmpty, let submissions = words.measure("submissions") {
      choice.favour(submissions, by: handsOver(segment) ? 7 : 2)
    }
    return choice.best.map { Choice(measure: $0, isNamed: choice.named.contains($0)) }
  }

  private func weighSurroundings(_ segment: Segment, into choice: inout MeasureChoice) {
    let clause = segment.clause.range
    choice.weigh(far: visible(clause.lowerBound..<segment.before.lowerBound), 5)
    let sentence = draft.sentences[segment.clause.sentence]
    for (distance, index) in sentence.clauses.reversed().drop(while: {
      draft.clauses[$0].range.lowerBound >= clause.lowerBound
    }).prefix(3).enumerated() {
      choice.weigh(far: visible(draft.clauses[index].range), distance == 0 ? 3.4 : 1.5)
    }
    if let heading = sentence.heading {
      choice.weigh(far: map[draft.headings[heading].title], 1.5)
    }
  }

  /// What the sentence was about until here.
  private func weighContext(_ segment: Segment, into choice: inout MeasureChoice) {
    let unit = segment.quantity.unit
    if let last = lastCount(from: settled.firstFact) {
      let weight = words.areAlike(facts[last].unit, unit) ? 3.0 : 0.5
      choice.favour(facts[last].measure, by: weight)
      favourFollowers(of: words.id(facts[last].measure), into: &choice)
    } else if let last = lastCount(from: settled.firstOfParagraph),
      words.areAlike(facts[last].unit, unit)
    {
      choice.favour(facts[last].measure, by: 1.5)
    }
  }

  /// Persons after a training took part in it; persons after visits paid them.
  private func favourFollowers(of measure: String, into choice: inout MeasureChoice) {
    let followers = ["trainings": "trainees", "complaints": "visitors"]
    guard let follower = followers[measure].flatMap(words.measure) else { return }
    choice.favour(follower, by: 2)
  }

  /// The last fact that counts something, from a fact on.
  func lastCount(from first: Int) -> Int? {
    facts.indices.reversed().first {
      $0 >= first && words[facts[$0].measure].nature != .rate
        && facts[$0].coordinates["delta"].isEmpty
    }
  }

  /// The cues of a range that stand in no bracket within it.
  func visible(_ range: Range<Int>) -> [Cue] {
    map[range].filter { cue in
      guard let pair = draft.brackets.innermost(around: cue.range),
        draft.text[pair.lowerBound] == "("
      else { return true }
      return pair.lowerBound < range.lowerBound
    }
  }

  /// Whether the segment's clause hands something over: 报送, 上报.
  private func handsOver(_ segment: Segment) -> Bool {
    map[segment.clause.range].contains { $0.meaning == .grammar(.hand) }
  }
}
