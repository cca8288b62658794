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
    // 有一篇《…》被评为: a name in between is no distance.
    let title = draft.titles(in: segment.after).first { $0.lowerBound == segment.after.lowerBound }
    choice.weigh(after: after, start: title?.upperBound ?? segment.quantity.range.upperBound)
    choice.weigh(values: before + after)
    weighSurroundings(segment, into: &choice)
    if !choice.hasHead { weighContext(segment, into: &choice) }
    if !settled.recipients.isEmpty, let submissions = words.measure("submissions") {
      choice.favour(submissions, by: handsOver(segment) ? 7 : 2)
    }
    return choice.best.map { Choice(measure: $0, isNamed: choice.named.contains($0)) }
  }

  private func weighSurroundings(_ segment: Segment, into choice: inout MeasureChoice) {
    choice.weigh(far: visible(segment.surroundings.lowerBound..<segment.before.lowerBound), 5)
    let sentence = draft.sentences[segment.clause.sentence]
    let earlier = (sentence.clauses.lowerBound..<segment.quantity.clause).suffix(3).reversed()
    for (distance, index) in earlier.enumerated() {
      let range = draft.clauses[index].range
      choice.weigh(
        far: visible(max(range.lowerBound, range.upperBound - 80)..<range.upperBound),
        distance == 0 ? 3.4 : 1.5)
    }
    if let heading = sentence.heading {
      choice.weigh(far: map[draft.headings[heading].title], 1.5)
    }
  }

  /// What the sentence was about until here; it counts for less where the quantity's own words
  /// name something.
  private func weighContext(_ segment: Segment, into choice: inout MeasureChoice) {
    let unit = segment.quantity.unit
    let full = choice.isNamed ? 1.5 : 3.0
    if let whole = settled.container, words.areAlike(facts[whole].unit, unit) {
      choice.favour(facts[whole].measure, by: full)
    }
    if let last = lastCount(from: settled.firstFact) {
      let weight = words.areAlike(facts[last].unit, unit) ? full : 0.5
      choice.favour(facts[last].measure, by: weight)
      favourFollowers(of: words.id(facts[last].measure), into: &choice)
      return
    }
    if let last = lastCount(from: settled.firstOfParagraph), words.areAlike(facts[last].unit, unit)
    {
      choice.favour(facts[last].measure, by: 1)
    }
    if let topic = topic(unit: unit) {
      let isNear =
        draft.sentences[facts[topic].sentence].heading
        == draft.sentences[settled.sentence].heading || breaksDown(segment)
      choice.favour(facts[topic].measure, by: isNear ? full : 2)
    }
  }

  /// The cases that the text has been about: the last figure, first of its sentence, that others
  /// split.
  func topic(unit: String) -> Int? {
    recent(from: 0).last { index in
      RateBases.ids.contains(words.id(facts[index].measure))
        && facts[index].container == nil
        && (index == 0 || facts[index - 1].sentence != facts[index].sentence)
        && words.areAlike(facts[index].unit, unit)
    }
  }

  /// The last fact, from one on, of a measure that rates are rates of.
  func lastBase(from first: Int) -> Int? {
    recent(from: first).last { RateBases.ids.contains(words.id(facts[$0].measure)) }
  }

  /// The facts from one on, of a very long text only the latest.
  func recent(from first: Int) -> Range<Int> {
    max(first, facts.count - 300, 0)..<max(first, facts.count)
  }

  /// 从行业看, 按属地分, 区域构成: the sentence splits what the text was about.
  private func breaksDown(_ segment: Segment) -> Bool {
    let sentence = draft.sentences[segment.clause.sentence]
    let lead =
      sentence.range
      .lowerBound..<min(sentence.range.lowerBound + 20, segment.quantity.range.lowerBound)
    if !lead.isEmpty {
      if ["从", "按"].contains(where: { draft.text.has($0, at: lead.lowerBound) }) { return true }
    }
    guard let heading = sentence.heading else { return false }
    return ["构成", "分布", "分类"].contains {
      draft.text.first($0, in: draft.headings[heading].title) != nil
    }
  }

  /// Persons after a training took part in it; persons after visits paid them.
  private func favourFollowers(of measure: String, into choice: inout MeasureChoice) {
    let followers = ["trainings": "trainees", "complaints": "visitors"]
    guard let follower = followers[measure].flatMap(words.measure) else { return }
    choice.favour(follower, by: 3)
  }

  /// The last fact that counts something, from a fact on.
  func lastCount(from first: Int) -> Int? {
    recent(from: first).last {
      words[facts[$0].measure].nature != .rate && facts[$0].coordinates["delta"].isEmpty
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
    map[segment.surroundings].contains { $0.meaning == .grammar(.hand) }
  }
}
