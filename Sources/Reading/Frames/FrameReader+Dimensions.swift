import Facts

extension FrameReader {
  /// The dimensions of a segment's fact: from its own words, then from what the sentence settled.
  func coordinates(_ segment: Segment, measure: Int, isNamed: Bool) -> Coordinates {
    var own = listedValues(segment, measure: measure)
    nameStage(segment, measure: measure, own: &own)
    let aside = bracketedName(segment)
    if let aside, own.isEmpty, words[measure].freeText == "category" { own["category"] = [aside] }
    let limit = threshold(segment)
    let isOpen =
      own["category"].isEmpty && limit == nil
      && (isNamed || own.dimensions.allSatisfy { $0 == "scope" })
    let text = isOpen ? freeText(segment, measure: measure, isNamed: isNamed) : nil
    if let text, !repeats(text.value, measure: measure) { own[text.dimension] = [text.value] }
    if words.id(measure) == "staff", own["category"].isEmpty, let role = role(segment) {
      own["category"] = [role]
    }
    if words.id(measure) == "average_days", let base = lastBase(from: settled.firstOfParagraph) {
      own["of"] = [words.id(facts[base].measure)]
    }
    if words.id(measure) == "score", let test = test(segment) { own["category"] = [test] }
    if words.isBase(measure), own["category"].isEmpty, let group = settled.group {
      own["category"] = [group]
    }
    if let subject = leadSubject(segment, own: own, measure: measure) {
      own[subject.dimension] = [subject.value]
    }
    if own["scope"].isEmpty, let place = placeName(segment) { own["scope"] = [place] }
    if ["complaints", "service_requests"].contains(words.id(measure)), let by = handler(segment) {
      own["party"] = [by]
    }
    if let limit, words.id(measure) == "publications" { own["min_views"] = [limit] }
    nameRest(segment, measure: measure, own: &own)
    if ["fees", "page_views", "money"].contains(words.id(measure)), own["kind"].isEmpty {
      // 减免2人次共30元, 最高一篇阅读2万次: what was done stands before what it was done for.
      own["kind"] = listedKind(before: segment, measure: measure)
    }
    if own.isEmpty, let whole = settled.container, facts[whole].measure == measure,
      let part = partName(segment, measure: measure)
    {
      own["category"] = [part]
    }
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

  /// 被县政府办采用, 受理投诉、举报、咨询: words that the recipients or the measure have said already.
  private func repeats(_ text: String, measure: Int) -> Bool {
    switch words.id(measure) {
    case "submissions":
      settled.recipients.contains { text.contains(draft.text.folded($0)) }
    case "service_requests": text.contains("咨询") && (text.contains("投诉") || text.contains("举报"))
    default: false
    }
  }

  /// A part has the dimensions of the whole; a class of the whole's class lies within it.
  private func inherit(
    from container: Int, measure: Int, own: Coordinates, into coordinates: inout Coordinates
  ) {
    guard facts[container].measure == measure else {
      // 热线接听9860通,其中咨询8714通: the parts came the same way.
      if words.id(facts[container].measure) == "service_requests", own["channel"].isEmpty {
        coordinates["channel"] = facts[container].coordinates["channel"]
      }
      return
    }
    for entry in facts[container].coordinates.entries {
      if entry.dimension == "category", !own["category"].isEmpty {
        coordinates["within"] = entry.values
      } else if entry.dimension == "status", entry.values == ["new"], !own["outcome"].isEmpty {
        continue
      } else if entry.dimension == "outcome", own["status"] == ["in_progress"] {
        // 不予公开9件,另有6件正在办理: what is being handled has no outcome.
        continue
      } else if entry.dimension == "status", isCarried(entry.values),
        ["outcome", "applicant", "channel"].contains(where: { !own[$0].isEmpty })
      {
        // 结转下年1件。其中予以公开4件: what was decided had not been carried out.
        continue
      } else if entry.dimension != "includes", entry.dimension != "delta" {
        coordinates[entry.dimension] = entry.values
      }
    }
  }

  private func isCarried(_ status: [String]) -> Bool {
    status == ["carried_out"] || status == ["carried_in"]
  }

  /// Whether a figure gathers those before it: 合计60件, or 共120条 with nothing else said.
  ///
  /// 共 before more words (共发布信息) only counts, and in 公共 it is no word at all.
  func sumsUp(_ segment: Segment) -> Bool {
    map[segment.before].contains { $0.meaning == .grammar(.sum) }
      || draft.text.isWord("共", in: segment.before)
  }

  /// What the sentence settled before: the scope, the outlet, the channel that all share.
  private func carryOn(measure: Int, segment: Segment, into coordinates: inout Coordinates) {
    if coordinates["scope"].isEmpty { coordinates["scope"] = settled.scope }
    let id = words.id(measure)
    let hasSum = sumsUp(segment)
    let isOfOutlet = id == "page_views" || id == "followers" || id == "publications" && !hasSum
    if isOfOutlet, coordinates["outlet"].isEmpty, !splitsOutlets(measure) {
      coordinates["outlet"] = settled.outlet
    }
    if isListed(segment), coordinates["status"].isEmpty, let last = facts.last,
      last.measure == measure, last.sentence == settled.sentence
    {
      coordinates["status"] = last.coordinates["status"]
    }
    // 新收件中自然人31件,法人10件: the applicants split one stage.
    if !coordinates["applicant"].isEmpty, coordinates["status"].isEmpty, let last = facts.last,
      last.measure == measure, last.sentence == settled.sentence,
      !last.coordinates["applicant"].isEmpty
    {
      coordinates["status"] = last.coordinates["status"]
    }
    // 培训3期,148人次参加: who took part did so in the trainings just told.
    if id == "trainees", coordinates["category"].isEmpty,
      let last = lastCount(from: settled.firstFact), words.id(facts[last].measure) == "trainings"
    {
      coordinates["category"] = facts[last].coordinates["category"]
    }
    if id == "bulletins", coordinates["name"].isEmpty, stripped(segment.before).isEmpty,
      let last = lastCount(from: settled.firstFact), facts[last].measure == measure
    {
      coordinates["name"] = facts[last].coordinates["name"]
    }
    // 信箱收件512封,回复499封: what was answered came the same way.
    if coordinates["status"] == ["closed"], coordinates["channel"].isEmpty, let last = facts.last,
      last.measure == measure, last.sentence == settled.sentence,
      last.unit == segment.quantity.unit, last.value >= segment.quantity.value,
      !closesListOfWays(last)
    {
      coordinates["channel"] = last.coordinates["channel"]
    }
    let isSplit = ["rating", "party", "status", "category"].contains { !coordinates[$0].isEmpty }
    if isSplit, coordinates["channel"].isEmpty, !hasSum {
      coordinates["channel"] = sharedChannel(of: measure)
    }
    if isSplit, coordinates["kind"].isEmpty, !hasSum {
      coordinates["kind"] = shared("kind", of: measure)
    }
  }

  /// 公开302条:网站126条…,新闻媒体82条: the parts of a total by outlet have each their own.
  private func splitsOutlets(_ measure: Int) -> Bool {
    guard words.id(measure) == "publications" else { return false }
    let head = recent(from: settled.firstFact).first { facts[$0].measure == measure }
    return head.map { facts[$0].coordinates["outlet"].isEmpty } ?? false
  }

  /// 办结甲区3件、乙区2件: a member of a list has the stage of the member before.
  private func isListed(_ segment: Segment) -> Bool {
    draft.text[segment.clause.range.lowerBound - 1] == "、"
      && !map[segment.before].contains {
        if case .verb = $0.meaning { return true }
        return false
      }
  }

  /// The channel that every fact of a measure in the sentence has.
  func sharedChannel(of measure: Int) -> [String] { shared("channel", of: measure) }

  /// What every fact of a measure in the sentence has in a dimension.
  func shared(_ dimension: String, of measure: Int) -> [String] {
    let values = Set(
      facts[recent(from: settled.firstFact)].filter { $0.measure == measure }.map {
        $0.coordinates[dimension]
      }
    )
    return values.count == 1 ? values.first ?? [] : []
  }

  /// The listed values that the segment's words name.
  func listedValues(_ segment: Segment, measure: Int) -> Coordinates {
    var coordinates = Coordinates()
    var before = visible(segment.before)
    if before.isEmpty, stripped(segment.before).isEmpty { before = cuesOfLead(segment) }
    let near = visible(nearAfter(segment))
    for cues in [before, near] {
      let valued = cues.filter(\.isValue)
      for dimension in words.vocabulary.dimensions.indices
      where valued.contains(where: { $0.isValue(of: dimension) }) {
        let id = words.vocabulary.dimensions[dimension].id
        guard coordinates[id].isEmpty, id != "delta" else { continue }
        let values = valued.filter { cue in
          guard case .value(dimension, let value) = cue.meaning else { return false }
          return words.fits(dimension: dimension, value: value, measure: measure)
            && !isDenied(cue)
        }
        coordinates[id] = chosen(values, dimension: dimension)
      }
    }
    if words.id(measure) == "publications",
      let name = draft.titles(in: segment.before).last,
      draft.text.has("报", before: name.upperBound - 1)
    {
      // 《岚陵日报》专版刊登15则: a name on 报 is a newspaper, but for 《县政府公报》.
      if draft.text.has("政府公报", before: name.upperBound - 1) {
        coordinates["outlet"] = ["gazette"]
      } else if !draft.text.has("公报", before: name.upperBound - 1) {
        coordinates["outlet"] = ["newspaper"]
      }
    }
    if coordinates["status"] == ["transferred"], coordinates["channel"] == ["transferred"] {
      // 受理工单90件,转办70件: passed on, and not come so.
      coordinates["channel"] = []
    }
    if coordinates["channel"] == ["transferred"],
      draft.skips(in: segment.before).contains(where: { $0.kind == .hotline })
    {
      // 110联动平台转来956件: what a telephone line passes on came by telephone.
      coordinates["channel"] = ["phone"]
    }
    let channel = coordinates["channel"]
    if !channel.isEmpty { coordinates["includes"] = included(segment, measure: measure) }
    return coordinates
  }

  /// 来电20件、来信70件,办结68件: what stands at the end of several ways is not what was closed.
  private func closesListOfWays(_ last: FactDraft) -> Bool {
    guard let previous = facts.dropLast().last, previous.sentence == last.sentence,
      previous.measure == last.measure, previous.coordinates["status"].isEmpty
    else { return false }
    let way = previous.coordinates["channel"]
    return !way.isEmpty && way != last.coordinates["channel"]
  }

  /// The kind that the clause names before the segment's own words.
  private func listedKind(before segment: Segment, measure: Int) -> [String] {
    let start = draft.sentences[segment.clause.sentence].range.lowerBound
    let last = facts.last { $0.measure == measure }?.number.upperBound ?? start
    let range =
      max(start, last, segment.before.lowerBound - 20)..<max(last, segment.before.lowerBound)
    return range.isEmpty ? [] : kind(of: measure, in: visible(range)).map { [$0] } ?? []
  }

  /// The words right behind a quantity, up to the next mark: 胜诉2件,撤诉1件.
  private func nearAfter(_ segment: Segment) -> Range<Int> {
    let start = segment.after.lowerBound
    let limit = min(start + 12, segment.after.upperBound)
    let end = (start..<max(start, limit)).first { ",;、".unicodeScalars.contains(draft.text[$0]) }
    return start..<max(start, end ?? limit)
  }

  /// 不属实, 未采用, 无一超期: the word before takes the value back.
  private func isDenied(_ cue: Cue) -> Bool {
    let start = cue.range.lowerBound
    return start > 0
      && ("不未".unicodeScalars.contains(draft.text[start - 1])
        || draft.text.has("无一", before: start))
  }

  /// 采用过半,为22条: the clause before, where it has no figure and this one nothing but a figure.
  private func cuesOfLead(_ segment: Segment) -> [Cue] {
    let previous = segment.quantity.clause - 1
    guard draft.sentences[segment.clause.sentence].clauses.contains(previous),
      segment.before.lowerBound == segment.clause.range.lowerBound
    else { return [] }
    let range = draft.clauses[previous].range
    let next = draft.quantities.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let hasFigure =
      next < draft.quantities.count && draft.quantities[next].range.lowerBound < range.upperBound
    return hasFigure ? [] : visible(max(range.lowerBound, range.upperBound - 40)..<range.upperBound)
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

  /// Of several values the one that the phrase begins with (热线转来), for stages and scopes the one nearest to
  /// the number; values joined by 和 all.
  private func chosen(_ cues: [Cue], dimension: Int) -> [String] {
    let split = words.vocabulary.dimensions[dimension]
    func id(_ cue: Cue) -> String? {
      if case .value(_, let value) = cue.meaning { return split.values[value].id }
      return nil
    }
    guard let first = cues.first, let last = cues.last else { return [] }
    if [.stage, .annotation].contains(split.nature) { return [id(last)].compactMap(\.self) }
    // 信箱收到邮件586封: mail says more than the box that it came to.
    if split.id == "channel", cues.contains(where: { id($0) == "email" }),
      id(first) == "online"
    {
      return ["email"]
    }
    // 因不掌握无法提供, 系重复申请不予处理: the reason stands before the decision.
    if split.id == "outcome", let decision = id(last),
      ["not_provided", "not_processed", "denied"].contains(decision)
    {
      return [decision]
    }
    var values = [id(first)].compactMap(\.self)
    var end = first.range.upperBound
    for cue in cues.dropFirst() {
      let isNextTo = cue.range.lowerBound == end && !["channel", "outlet"].contains(split.id)
      guard cue.range.lowerBound >= end, !isNextTo, isJoin(end..<cue.range.lowerBound),
        let value = id(cue)
      else { break }
      if !values.contains(value) { values.append(value) }
      end = cue.range.upperBound
    }
    // 微信留言29件, 专线解答提问: the way itself says more than what was done there.
    if values.count > 1 {
      let isOnline = values.contains("online")
      values.removeAll { $0 == "in_person" && !isOnline }
      if values.contains(where: { ["wechat", "weibo", "app"].contains($0) }),
        draft.text.has("留言", before: end)
      {
        values.removeAll { $0 == "online" }
      }
    }
    // 信访大厅接访300批: who came in person is a visitor.
    if values.contains("visit") { values.removeAll { $0 == "in_person" } }
    // 民心网转办: how cases were passed on says less than where they came from.
    return values.count > 1 ? values.filter { $0 != "transferred" } : values
  }

  private func isJoin(_ range: Range<Int>) -> Bool {
    range.count <= 2
      && ["", "和", "与", "及", "、", "以及", "及各", "和各"].contains { draft.text.isWord($0, in: range) }
  }

  /// 来信(含传真、网上): what the part takes in besides.
  private func included(_ segment: Segment, measure: Int) -> [String] {
    guard let channel = words.dimension("channel") else { return [] }
    var values: [String] = []
    for cue in map[segment.before] {
      guard case .value(channel, let value) = cue.meaning,
        words.fits(dimension: channel, value: value, measure: measure),
        let pair = draft.brackets.innermost(around: cue.range), draft.text[pair.lowerBound] == "(",
        segment.before.contains(pair.lowerBound),
        draft.text.has(oneOf: ["含", "包括", "包含"], at: pair.lowerBound + 1)
      else { continue }
      values.append(words.vocabulary.dimensions[channel].values[value].id)
    }
    return values
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
