import Facts

/// The dimensions of a figure: those that its own words name, those of the whole that it is a part of,
/// and those that the sentence settled before.
extension FrameReader {
  /// The dimensions of a segment's fact.
  func coordinates(_ segment: Segment, measure: Int, isNamed: Bool) -> Coordinates {
    let own = ownDimensions(segment, measure: measure, isNamed: isNamed)
    var coordinates = Coordinates()
    let container = container(of: segment)
    let isAsked = container.map { words.id(facts[$0].measure) == "service_requests" } ?? false
    if let container, !isNamed || isAsked || facts[container].measure == measure {
      inherit(from: container, measure: measure, own: own, into: &coordinates)
    }
    for entry in own.entries { coordinates[entry.dimension] = entry.values }
    carryOn(measure: measure, segment: segment, into: &coordinates)
    return coordinates
  }

  /// The dimensions that a segment's own words name.
  private func ownDimensions(_ segment: Segment, measure: Int, isNamed: Bool) -> Coordinates {
    var own = listedValues(segment, measure: measure)
    nameStage(segment, measure: measure, own: &own)
    nameThing(segment, measure: measure, isNamed: isNamed, own: &own)
    nameSubject(segment, measure: measure, own: &own)
    nameByMeasure(segment, measure: measure, own: &own)
    nameRest(segment, measure: measure, own: &own)
    nameKind(segment, measure: measure, own: &own)
    if own.isEmpty, let whole = settled.container, facts[whole].measure == measure,
      let part = partName(segment, measure: measure)
    {
      own["category"] = [part]
    }
    return own
  }

  /// 宣传单2000份: what is counted, in the source's words.
  private func nameThing(
    _ segment: Segment, measure: Int, isNamed: Bool, own: inout Coordinates
  ) {
    if let aside = bracketedName(segment), own.isEmpty, words[measure].freeText == "category" {
      own["category"] = [aside]
    }
    guard own["category"].isEmpty, threshold(segment) == nil,
      isNamed || own.dimensions.allSatisfy({ $0 == "scope" }),
      let text = freeText(segment, measure: measure, isNamed: isNamed),
      !repeats(text.value, measure: measure)
    else { return }
    own[text.dimension] = [text.value]
  }

  /// 被县政府办采用, 受理投诉、举报、咨询: words that the recipients or the measure have said already.
  private func repeats(_ text: String, measure: Int) -> Bool {
    switch words.id(measure) {
    case "submissions":
      settled.recipients.contains { text.contains(draft.text.folded($0)) }
    case "service_requests": text.contains("咨询") && (text.contains("投诉") || text.contains("举报"))
    default: false
    }
  }

  /// 转办件里,甲区了结17件: the group and the place that a figure is of.
  private func nameSubject(_ segment: Segment, measure: Int, own: inout Coordinates) {
    if words.isBase(measure), own["category"].isEmpty, let group = settled.group {
      own["category"] = [group]
    }
    if let subject = leadSubject(segment, own: own, measure: measure) {
      own[subject.dimension] = [subject.value]
    }
    if own["scope"].isEmpty, let place = placeName(segment) { own["scope"] = [place] }
  }

  /// What only figures of one measure have: the mark its test, the staff their role.
  private func nameByMeasure(_ segment: Segment, measure: Int, own: inout Coordinates) {
    switch words.id(measure) {
    case "staff":
      if own["category"].isEmpty, let role = role(segment) { own["category"] = [role] }
    case "average_days":
      if let base = lastBase(from: settled.firstOfParagraph) {
        own["of"] = [words.id(facts[base].measure)]
      }
    case "score":
      if let test = test(segment) { own["category"] = [test] }
    case "complaints", "service_requests":
      if let by = handler(segment) { own["party"] = [by] }
    case "publications":
      if let limit = threshold(segment) { own["min_views"] = [limit] }
    default: break
    }
  }

  /// 减免2人次共30元, 最高一篇阅读2万次: what was done stands before what it was done for.
  private func nameKind(_ segment: Segment, measure: Int, own: inout Coordinates) {
    guard ["fees", "page_views", "money"].contains(words.id(measure)), own["kind"].isEmpty
    else { return }
    own["kind"] = listedKind(before: segment, measure: measure)
  }

  /// The kind that the clause names before the segment's own words.
  private func listedKind(before segment: Segment, measure: Int) -> [String] {
    let start = draft.sentences[segment.clause.sentence].range.lowerBound
    let last = facts.last { $0.measure == measure }?.number.upperBound ?? start
    let range =
      max(start, last, segment.before.lowerBound - 20)..<max(last, segment.before.lowerBound)
    return range.isEmpty ? [] : kind(of: measure, in: visible(range)).map { [$0] } ?? []
  }

  /// 由区级承办: who handles the cases.
  func handler(_ segment: Segment) -> String? {
    guard let by = draft.text.first("由", in: segment.before) else { return nil }
    let verb = map[by + 1..<segment.before.upperBound].first {
      if case .verb = $0.meaning { return true }
      return false
    }
    guard let verb, (2...12).contains(verb.range.lowerBound - by - 1) else { return nil }
    return draft.text.folded(by + 1..<verb.range.lowerBound)
  }

  /// 阅读5000次以上的文章: the limit above which the figure counts.
  func threshold(_ segment: Segment) -> String? {
    let limit = draft.skips(in: segment.before).last {
      $0.kind == .threshold || draft.text.has("以上", at: $0.range.upperBound)
    }
    guard let limit else { return nil }
    let lead = max(segment.before.lowerBound, limit.range.lowerBound - 6)..<limit.range.lowerBound
    guard draft.text.has(oneOf: ["阅读", "播放", "浏览", "点击"], in: lead)
    else { return nil }
    return NumberScan.value(of: draft.text, in: limit.range)?.description
  }
}
