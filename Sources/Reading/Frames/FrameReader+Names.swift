import Facts

/// Names that settle what is counted, whatever words stand nearer.
extension FrameReader {
  /// Insists on the measure that a segment's names leave no doubt about: the first that a rule gives.
  func weighNames(_ segment: Segment, into choice: inout MeasureChoice) {
    let measure =
      boardIssues(segment) ?? calledMeeting(segment) ?? summedUp(segment)
      ?? casesOfChannel(in: segment.before) ?? kindOfRequest(segment) ?? catalogueItem(segment)
    if let measure { choice.insist(on: measure) }
  }

  /// 镇政务公开栏出刊48期: a board is no bulletin.
  private func boardIssues(_ segment: Segment) -> Int? {
    guard segment.quantity.unit == "期", let publications = words.measure("publications"),
      draft.titles(in: segment.before).isEmpty,
      listedValues(segment, measure: publications)["outlet"].contains("noticeboard")
    else { return nil }
    return publications
  }

  /// 夜谈会38场, 召开会商会3次: a name on 会 that no measure's own word ends.
  private func calledMeeting(_ segment: Segment) -> Int? {
    let range = bareName(segment)
    guard ["次", "场", "场次"].contains(segment.quantity.unit), range.count >= 3,
      draft.text.has("会", before: range.upperBound),
      !draft.text.has(oneOf: EvidenceWords.gatherings, before: range.upperBound),
      draft.text.has(oneOf: ["召开", "举行", "举办", "组织"], in: segment.before)
    else { return nil }
    let isKnown = visible(range).contains { cue in
      if case .measure = cue.meaning { return cue.range.upperBound == range.upperBound }
      return false
    }
    return isKnown ? nil : words.measure("meetings")
  }

  /// 以上合计158件: what was counted before.
  private func summedUp(_ segment: Segment) -> Int? {
    guard sumsUp(segment),
      visible(bareName(segment)).allSatisfy({ $0.meaning == .grammar(.sum) }),
      EvidenceWords.sums.contains(draft.text.folded(draft.text.trimmed(segment.before)))
    else { return nil }
    let last = recent(from: settled.firstOfParagraph).last {
      words.areAlike(facts[$0].unit, segment.quantity.unit)
        && facts[$0].coordinates["delta"].isEmpty && words[facts[$0].measure].nature != .rate
    }
    return last.map { facts[$0].measure }
  }

  /// 12345热线件办结1003件, 微信件重复5件: what came that way so far, whatever it was.
  func casesOfChannel(in range: Range<Int>) -> Int? {
    let cues = visible(range)
    let kinds = ["complaints", "service_requests"]
    let isOfOthers = cues.contains { cue in
      guard case .measure(let measure) = cue.meaning else { return false }
      return !kinds.contains(words.id(measure))
    }
    guard !isOfOthers, let channel = words.dimension("channel") else { return nil }
    for cue in cues where draft.text[cue.range.upperBound] == "件" {
      guard case .value(channel, let value) = cue.meaning else { continue }
      let id = words.vocabulary.dimensions[channel].values[value].id
      // A line is spoken of through the whole text, any other way within its paragraph.
      let line = recent(from: id == "phone" ? 0 : settled.firstOfParagraph).last {
        kinds.contains(words.id(facts[$0].measure)) && facts[$0].coordinates["channel"] == [id]
      }
      if let line { return facts[line].measure }
    }
    return nil
  }

  /// 意见建议371件 among requests are requests.
  private func kindOfRequest(_ segment: Segment) -> Int? {
    guard EvidenceWords.requestKinds.contains(draft.text.folded(bareName(segment))),
      let service = words.measure("service_requests"),
      recent(from: 0).contains(where: { facts[$0].measure == service })
    else { return nil }
    return service
  }

  /// 行政许可14项 among catalogue items are items.
  private func catalogueItem(_ segment: Segment) -> Int? {
    guard let whole = settled.container, words.areAlike(facts[whole].unit, segment.quantity.unit),
      words.id(facts[whole].measure) == "catalogue_items",
      visible(bareName(segment)).allSatisfy({ $0.meaning != .grammar(.sum) })
    else { return nil }
    return facts[whole].measure
  }

  /// The words before a quantity without the marks that close a name.
  private func bareName(_ segment: Segment) -> Range<Int> {
    var range = stripped(segment.before)
    while let last = range.last, "”》".unicodeScalars.contains(draft.text[last]) {
      range = range.lowerBound..<last
    }
    return range
  }

  /// 来件共568件:咨询402件,投诉131件: what is split into both kinds of cases is requests for service.
  func wholeOfKinds(_ segment: Segment) -> Choice? {
    let end = draft.sentences[segment.clause.sentence].range.upperBound
    let next = segment.quantity.range.upperBound
    guard draft.text[next] == ":", next + 1 < end, let service = words.measure("service_requests"),
      words.takes(segment.quantity.unit, measure: service)
    else { return nil }
    var kinds: Set<String> = []
    for cue in visible(next + 1..<min(end, next + 40)) {
      if case .measure(let measure) = cue.meaning { kinds.insert(words.id(measure)) }
    }
    return kinds.isSuperset(of: ["complaints", "consultations"])
      ? Choice(measure: service, isNamed: false) : nil
  }

  /// 公开办事依据126项: the verb that a clause opens with, of the one measure that takes the unit.
  func ownVerb(of segment: Segment) -> Int? {
    let start = stripped(segment.before).lowerBound
    guard let first = visible(segment.before).first(where: { $0.range.lowerBound == start }),
      case .verb(let measure) = first.meaning,
      words.id(measure) == "publications" || draft.text.has("赠", in: first.range),
      words.takes(segment.quantity.unit, measure: measure)
    else { return nil }
    // 收到申请5件,公开3件: what is disclosed there are the applications.
    let last = lastCount(from: settled.firstFact)
    let isOfCases = last.map {
      words.isBase(facts[$0].measure)
        && words.areAlike(facts[$0].unit, segment.quantity.unit)
    }
    return isOfCases ?? false ? nil : measure
  }

  /// 《审计简报》公开16期: a name right before issues, and no programme.
  func isSerial(_ segment: Segment) -> Bool {
    guard segment.quantity.unit == "期", let title = draft.titles(in: segment.before).last,
      segment.before.upperBound - title.upperBound <= 4,
      !"在被于据".unicodeScalars.contains(draft.text[title.lowerBound - 1])
    else { return false }
    return !draft.text.has(
      oneOf: ["节目", "直播", "访谈", "栏目"], in: title.upperBound..<segment.before.upperBound)
  }

  /// 印发《明白卡》3万张: a name and the verb right before it speak for one measure together.
  func favourMade(_ segment: Segment, into choice: inout MeasureChoice) {
    for head in namedThings(segment) {
      guard case .measure(let measure) = head.meaning else { continue }
      let isMade = visible(segment.before).contains {
        $0.meaning == .verb(measure) && $0.range.upperBound == head.range.lowerBound
      }
      if isMade { choice.favour(measure, by: 4) }
    }
  }

  /// The names in 《》 before a quantity that tell what is counted; what 在 or 被 precedes is where.
  func namedThings(_ segment: Segment) -> [Cue] {
    map.titleHeads(in: segment.before).filter {
      !"在被于据".unicodeScalars.contains(draft.text[$0.range.lowerBound - 1])
    }
  }
}
