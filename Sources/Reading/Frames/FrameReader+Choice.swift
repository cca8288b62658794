import Facts

extension FrameReader {
  /// What a segment counts, and whether its own words name it.
  struct Choice {
    let measure: Int
    let isNamed: Bool
  }

  /// Chooses the measure of a segment; what later rules say outweighs the earlier ones.
  func choose(_ segment: Segment) -> Choice? {
    var choice = MeasureChoice(vocabulary: words, unit: segment.quantity.unit)
    weighOwnWords(segment, into: &choice)
    weighSurroundings(segment, into: &choice)
    if !choice.hasHead, !setsUp(segment) { weighContext(segment, into: &choice) }
    if threshold(segment) != nil, let publications = words.measure("publications") {
      choice.favour(publications, by: 4)
    }
    weighWays(segment, into: &choice)
    weighPair(segment, into: &choice)
    weighOutcome(segment, into: &choice)
    weighClass(segment, into: &choice)
    weighNames(segment, into: &choice)
    weighRecipients(segment, into: &choice)
    dismissRequests(segment, from: &choice)
    guard let best = choice.best, !isNamesake(best, of: segment) else { return nil }
    return Choice(measure: best, isNamed: choice.named.contains(best))
  }

  /// What the words before and after a quantity say.
  private func weighOwnWords(_ segment: Segment, into choice: inout MeasureChoice) {
    let before = visible(segment.before)
    let after = visible(segment.after)
    choice.weigh(
      before: before, end: segment.quantity.range.lowerBound,
      names: draft.titles(in: segment.before))
    choice.weigh(heads: namedThings(segment))
    favourMade(segment, into: &choice)
    if isSerial(segment), let bulletins = words.measure("bulletins") {
      choice.favour(bulletins, by: 5)
    }
    // 有一篇《…》被评为: a name in between is no distance.
    let title = draft.titles(in: segment.after).first { $0.lowerBound == segment.after.lowerBound }
    choice.weigh(after: after, start: title?.upperBound ?? segment.quantity.range.upperBound)
    choice.weigh(values: before + after)
  }

  /// 报送市委办60篇: what was handed to offices, or to those who print it.
  private func weighRecipients(_ segment: Segment, into choice: inout MeasureChoice) {
    guard !settled.recipients.isEmpty, let submissions = words.measure("submissions") else {
      return
    }
    if let articles = words.measure("media_articles"), areMedia(settled.recipients) {
      return choice.favour(articles, by: 4)
    }
    choice.favour(submissions, by: handsOver(segment) ? 7 : 2)
    if isUsed(segment) { choice.insist(on: submissions) }
  }

  /// Whether a figure is of offices, or of what is put up and named after the cases that it is for:
  /// 设立举报箱6个.
  private func isNamesake(_ measure: Int, of segment: Segment) -> Bool {
    let id = words.id(measure)
    return countsOffices(segment) && id != "units"
      || setsUp(segment) && (words.isBase(measure) || id == "publications")
  }

  private func weighSurroundings(_ segment: Segment, into choice: inout MeasureChoice) {
    choice.weigh(far: visible(segment.surroundings.lowerBound..<segment.before.lowerBound), 5)
    let own = ownVerb(of: segment)
    if let own { choice.favour(own, by: words.id(own) == "handouts" ? 5 : 2) }
    let sentence = draft.sentences[segment.clause.sentence]
    let earlier = (sentence.clauses.lowerBound..<segment.quantity.clause).suffix(3).reversed()
    for (distance, index) in earlier.enumerated() {
      let range = draft.clauses[index].range
      choice.weigh(
        far: visible(max(range.lowerBound, range.upperBound - 80)..<range.upperBound),
        own != nil ? 1.5 : distance == 0 ? 3.4 : 1.5)
    }
    if let heading = sentence.heading {
      choice.weigh(far: map[draft.headings[heading].title], 1.5)
    }
    if let lead = lead(of: segment) { choice.weigh(far: visible(lead), 2.5) }
    guard !choice.isNamed, lastCount(from: settled.firstFact) == nil else { return }
    for measure in introduced(segment) { choice.favour(measure, by: 1.5) }
  }

  /// The measures that the heading and the sentence leading in to a figure name.
  func introduced(_ segment: Segment) -> Set<Int> {
    var cues = lead(of: segment).map { visible($0) } ?? []
    if let heading = draft.sentences[segment.clause.sentence].heading {
      cues += map[draft.headings[heading].title]
    }
    return Set(
      cues.compactMap { cue in
        if case .measure(let measure) = cue.meaning { return measure }
        return nil
      })
  }

  /// 依申请公开规范有序。全年受理7件: the sentence before, where it opens the paragraph and has no
  /// figure, names what the first figures of the next one count.
  func lead(of segment: Segment) -> Range<Int>? {
    let index = segment.clause.sentence - 1
    guard index >= 0, lastCount(from: settled.firstFact) == nil,
      settled.firstFact == settled.firstOfParagraph,
      draft.sentences[index].paragraph == draft.sentences[segment.clause.sentence].paragraph,
      draft.sentences[index].range.count <= 40
    else { return nil }
    return draft.sentences[index].range
  }

  /// What the sentence was about until here; it counts for less where the quantity's own words
  /// name something.
  private func weighContext(_ segment: Segment, into choice: inout MeasureChoice) {
    let unit = segment.quantity.unit
    let full = choice.isNamed ? 1.5 : 3.0
    if let whole = settled.container, words.areAlike(facts[whole].unit, unit) {
      choice.favour(facts[whole].measure, by: full)
    }
    if let last = lastCounted(unit: unit) {
      let isRun = isRun(upTo: last, unit: unit)
      let isLike = words.areAlike(facts[last].unit, unit) || isBareValue(segment, of: last)
      let weight =
        isRun && !choice.isNamed ? 4.5 : isLike || followsOn(segment) ? full : 0.5
      choice.favour(facts[last].measure, by: weight)
      favourFollowers(of: words.id(facts[last].measure), into: &choice)
      return
    }
    if let last = lastCount(from: settled.firstOfParagraph), words.areAlike(facts[last].unit, unit)
    {
      choice.favour(facts[last].measure, by: 1)
    }
    if let topic = topic(unit: unit), leadAllows(facts[topic].measure, segment: segment),
      words.isBase(facts[topic].measure) || breaksDown(segment)
    {
      let isNear =
        isUnderSameHeading(facts[topic].sentence) || breaksDown(segment)
        || placeName(segment) != nil || followsPlace(segment)
      choice.favour(facts[topic].measure, by: isNear ? full : 2)
    }
  }

  /// Whether a sentence stands under the heading that this one stands under; a bare 【要素】 right
  /// behind another parts no subjects.
  private func isUnderSameHeading(_ sentence: Int) -> Bool {
    let heading = draft.sentences[settled.sentence].heading
    let other = draft.sentences[sentence].heading
    if heading == other { return true }
    guard let heading, let other else { return false }
    return heading == other + 1 && draft.headings[heading].label.isEmpty
      && draft.text.has("】", at: draft.headings[heading].title.upperBound)
  }

  /// Whether the last two counts of the sentence are of one measure and in the quantity's unit.
  func isRun(upTo last: Int, unit: String) -> Bool {
    let before = recent(from: settled.firstFact).last {
      $0 < last && words[facts[$0].measure].nature != .rate
    }
    guard let before else { return false }
    return facts[before].measure == facts[last].measure && words.areAlike(facts[last].unit, unit)
      && words.areAlike(facts[before].unit, unit)
  }

  /// Whether nothing that leads in to a figure names another measure.
  private func leadAllows(_ measure: Int, segment: Segment) -> Bool {
    let named = introduced(segment)
    return named.isEmpty || named.contains(measure)
  }

  /// The sentence's last count; 来访203批548人次,热线288件: who came, and what was paid, is passed over
  /// for what came.
  private func lastCounted(unit: String) -> Int? {
    guard let last = lastCount(from: settled.firstFact), last > settled.firstFact,
      ["visitors", "money", "fees"].contains(words.id(facts[last].measure)),
      !words.areAlike(facts[last].unit, unit), words.areAlike(facts[last - 1].unit, unit)
    else { return lastCount(from: settled.firstFact) }
    return last - 1
  }

  /// The cases that the text has been about: the last figure, first of its sentence, that others
  /// split.
  func topic(unit: String) -> Int? {
    recent(from: 0).last { index in
      facts[index].container == nil && words.isTopic(facts[index].measure)
        && (index == 0 || facts[index - 1].sentence != facts[index].sentence)
        && words.areAlike(facts[index].unit, unit)
    }
  }

  /// The last fact, from one on, of a measure that rates are rates of.
  func lastBase(from first: Int) -> Int? {
    recent(from: first).last { words.isBase(facts[$0].measure) }
  }

  /// The facts from one on, of a very long text only the latest.
  func recent(from first: Int) -> Range<Int> {
    max(first, facts.count - 300, 0)..<max(first, facts.count)
  }

  /// 从行业看, 按属地分, 区域构成: the sentence splits what the text was about.
  func breaksDown(_ segment: Segment) -> Bool {
    let sentence = draft.sentences[segment.clause.sentence]
    let lead =
      sentence.range
      .lowerBound..<min(sentence.range.lowerBound + 20, segment.quantity.range.lowerBound)
    if !lead.isEmpty, draft.text.has(oneOf: SplitWords.leading, at: lead.lowerBound) { return true }
    guard let heading = sentence.heading else { return false }
    return draft.text.has(oneOf: SplitWords.headings, in: draft.headings[heading].title)
  }

  private static let followers = ["trainings": "trainees", "complaints": "visitors"]

  /// Persons after a training took part in it; persons after visits paid them.
  private func favourFollowers(of measure: String, into choice: inout MeasureChoice) {
    guard let follower = Self.followers[measure].flatMap(words.measure) else { return }
    choice.favour(follower, by: 3)
  }

  /// The last fact that counts something, from a fact on.
  func lastCount(from first: Int) -> Int? {
    recent(from: first).last {
      words[facts[$0].measure].nature != .rate && facts[$0].coordinates["delta"].isEmpty
        && facts[$0].yearsBack <= settled.yearsBack
    }
  }

  /// The cues of a range that stand in no bracket within it.
  func visible(_ range: Range<Int>) -> [Cue] { map.visible(in: range) }

  /// Whether the segment's clause hands something over: 报送, 上报.
  private func handsOver(_ segment: Segment) -> Bool {
    map[segment.surroundings].contains { $0.meaning == .grammar(.hand) }
  }
}

/// The words that say that what was counted is split.
enum SplitWords {
  /// What a sentence opens with that splits.
  static let leading = ["从", "按", "主要为", "主要是", "主要包括", "其中", "分别是", "具体为", "包括"]

  /// What the heading of a split names.
  static let headings = ["构成", "分布", "分类"]
}
