import Facts

/// Evidence for a measure that is stronger than the nearness of words: what a list, a pair of names or
/// the figure before leaves no doubt about.
extension FrameReader {
  /// 申请三件,其中来信一件: a word that names both complaints and a way of coming says only the way;
  /// 小程序上报2011件 among requests comes from those who ask.
  func weighWays(_ segment: Segment, into choice: inout MeasureChoice) {
    let unit = segment.quantity.unit
    let last = recent(from: settled.firstFact).last {
      words.areAlike(facts[$0].unit, unit) && facts[$0].coordinates["delta"].isEmpty
    }
    let isListed = last.map { isListedWay(segment, of: $0) } ?? false
    guard let whole = container(of: segment) ?? last,
      FateWords.asked.contains(words.id(facts[whole].measure)) || isListed,
      words.areAlike(facts[whole].unit, unit),
      facts[whole].value >= segment.quantity.value || isListed
    else { return }
    let cues = visible(segment.before)
    let isWay = cues.contains { cue in
      guard case .value(let dimension, let value) = cue.meaning else { return false }
      return words.vocabulary.dimensions[dimension].id == "channel"
        && words.fits(dimension: dimension, value: value, measure: facts[whole].measure)
    }
    let namesOnlyWays = cues.allSatisfy { cue in
      guard case .measure(let measure) = cue.meaning, measure != facts[whole].measure else {
        return true
      }
      let id = words.id(measure)
      if id == "consultations", facts[whole].measure != measure, cue.range.count >= 2 {
        return draft.text.has(oneOf: ["留言", "私信"], before: cue.range.upperBound)
      }
      // 微博 names what is published there and the way that cases come.
      if isListed, id == "publications", cue.range.count == 2 { return true }
      return ["complaints", "visitors"].contains(id) && cue.range.count <= 2
        && draft.text.has("来", at: cue.range.lowerBound)
        || id == "submissions" && cue.range.count <= 2 && settled.recipients.isEmpty
    }
    if isWay, namesOnlyWays { choice.insist(on: facts[whole].measure) }
  }

  /// 来电268件;来信31件;网上留言64件: one more way among those that complaints came by.
  private func isListedWay(_ segment: Segment, of last: Int) -> Bool {
    guard !facts[last].coordinates["channel"].isEmpty,
      ["complaints", "service_requests"].contains(words.id(facts[last].measure))
    else { return false }
    let name = stripped(segment.before)
    return name.count >= 2
      && draft.text.has(oneOf: ["留言", "收件", "来件", "私信"], before: name.upperBound)
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

  /// Names that settle what is counted: 夜谈会38场 are meetings, 意见建议371件 among requests are
  /// requests, 行政许可14项 among catalogue items are items.
  func weighNames(_ segment: Segment, into choice: inout MeasureChoice) {
    var range = stripped(segment.before)
    while let last = range.last, "”》".unicodeScalars.contains(draft.text[last]) {
      range = range.lowerBound..<last
    }
    // 镇政务公开栏出刊48期: a board is no bulletin.
    if segment.quantity.unit == "期", let publications = words.measure("publications"),
      draft.titles(in: segment.before).isEmpty,
      !listedValues(segment, measure: publications)["outlet"].filter({ $0 == "noticeboard" })
        .isEmpty
    {
      return choice.insist(on: publications)
    }
    if let meetings = words.measure("meetings"), isCalledMeeting(range, segment: segment) {
      return choice.insist(on: meetings)
    }
    // 以上合计158件: what was counted before.
    if sumsUp(segment), visible(range).allSatisfy({ $0.meaning == .grammar(.sum) }),
      ["合计", "总计", "以上合计", "以上共计", "共计", "以上共"].contains(
        draft.text.folded(draft.text.trimmed(segment.before))),
      let last = recent(from: settled.firstOfParagraph).last(where: {
        words.areAlike(facts[$0].unit, segment.quantity.unit)
          && facts[$0].coordinates["delta"].isEmpty && words[facts[$0].measure].nature != .rate
      })
    {
      return choice.insist(on: facts[last].measure)
    }
    if let line = hotlineCases(in: segment.before) { return choice.insist(on: line) }
    let requests = words.measure("service_requests")
    let whole =
      settled.container
      ?? recent(from: settled.firstOfParagraph).last {
        facts[$0].measure == requests && facts[$0].container == nil
      } ?? topic(unit: segment.quantity.unit)
    if EvidenceWords.requestKinds.contains(draft.text.folded(range)),
      let service = words.measure("service_requests"),
      recent(from: 0).contains(where: { facts[$0].measure == service })
    {
      return choice.insist(on: service)
    }
    guard let whole, words.areAlike(facts[whole].unit, segment.quantity.unit) else { return }
    let isItem =
      settled.container != nil && words.id(facts[whole].measure) == "catalogue_items"
      && visible(range).allSatisfy { $0.meaning != .grammar(.sum) }
    if isItem { choice.insist(on: facts[whole].measure) }
  }

  /// 12345热线件办结1003件: what came by telephone so far, whatever it was.
  func hotlineCases(in range: Range<Int>) -> Int? {
    guard draft.text.has("热线件", in: range) else { return nil }
    let line = recent(from: 0).last {
      ["complaints", "service_requests"].contains(words.id(facts[$0].measure))
        && facts[$0].coordinates["channel"] == ["phone"]
    }
    return line.map { facts[$0].measure }
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

  /// 召开会商会3次: a name on 会 that no measure's own word ends.
  private func isCalledMeeting(_ range: Range<Int>, segment: Segment) -> Bool {
    guard ["次", "场", "场次"].contains(segment.quantity.unit), range.count >= 3,
      draft.text.has("会", before: range.upperBound),
      !draft.text.has(oneOf: EvidenceWords.gatherings, before: range.upperBound)
    else { return false }
    let isHeld = draft.text.has(oneOf: ["召开", "举行", "举办", "组织"], in: segment.before)
    let isKnown = visible(range).contains { cue in
      if case .measure = cue.meaning { return cue.range.upperBound == range.upperBound }
      return false
    }
    return isHeld && !isKnown
  }

  /// 被市政府办公室采用稿件2篇: who used it is an office.
  func isUsed(_ segment: Segment) -> Bool {
    !areMedia([segment.before]) && visible(segment.before).contains { isAdoption($0) }
      && settled.recipients.allSatisfy { Self.isOffice(draft.text.folded($0)) }
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

  /// 坐席当场答复395470件: what no noun names and no section announces is no request for information.
  func dismissRequests(_ segment: Segment, from choice: inout MeasureChoice) {
    guard let requests = words.measure("disclosure_requests"), choice.best == requests,
      !choice.named.contains(requests), let service = words.measure("service_requests"),
      recent(from: 0).contains(where: { facts[$0].measure == service }),
      !recent(from: 0).contains(where: { facts[$0].measure == requests }),
      !introduced(segment).contains(requests)
    else { return }
    let isTold = draft.clauses[draft.sentences[segment.clause.sentence].clauses].contains {
      $0.range.lowerBound < segment.quantity.range.lowerBound
        && visible($0.range).contains { $0.meaning == .measure(requests) }
    }
    if !isTold { choice.dismiss(requests) }
  }

  /// 14个处室, 三个平台: the noun behind the figure is nothing that the text counts.
  func countsOffices(_ segment: Segment) -> Bool {
    let range = stripped(segment.before)
    // “双随机一公开”检查30次.
    if segment.quantity.unit == "次",
      draft.text.has(oneOf: ["检查", "巡查", "排查", "督查", "抽查", "夜查"], before: range.upperBound)
    {
      return true
    }
    if segment.quantity.unit == "条",
      draft.text.has(
        oneOf: ["热线", "专线", "线路", "主线", "战线", "部门热线"], at: segment.quantity.range.upperBound)
    {
      return true
    }
    return segment.quantity.unit == "个"
      && draft.text.has(oneOf: EvidenceWords.counted, at: segment.quantity.range.upperBound)
  }

  /// 设立公开栏412个: what is put up counts no cases, whatever the text was about.
  func setsUp(_ segment: Segment) -> Bool {
    let range = stripped(segment.before)
    return ["个", "处", "块", "台", "座"].contains(segment.quantity.unit)
      && draft.text.has(
        oneOf: ["设立", "设置", "设有", "增设", "新建", "建成", "建有", "安装", "布设", "悬挂", "张挂", "配备"], in: range)
  }

  /// The names in 《》 before a quantity that tell what is counted; what 在 or 被 precedes is where.
  func namedThings(_ segment: Segment) -> [Cue] {
    map.titleHeads(in: segment.before).filter {
      !"在被于据".unicodeScalars.contains(draft.text[$0.range.lowerBound - 1])
    }
  }

  /// 被《青河日报》等媒体采用: those who took it print it.
  func areMedia(_ names: [Range<Int>]) -> Bool {
    names.contains { name in
      draft.text.has(oneOf: ["媒体", "日报", "晚报", "电视台", "电台"], in: name)
    }
  }

  /// 受理投诉、举报、咨询1846件: cases of both kinds together are requests for service.
  func weighPair(_ segment: Segment, into choice: inout MeasureChoice) {
    let joined = visible(segment.before).filter { cue in
      guard case .measure(let measure) = cue.meaning else { return false }
      return ["complaints", "consultations", "service_requests"].contains(words.id(measure))
    }
    guard let last = joined.last,
      draft.text.scalars[last.range.upperBound..<segment.before.upperBound].count <= 6,
      let service = words.measure("service_requests")
    else { return }
    var kinds: Set<String> = []
    var next = last.range.upperBound
    for cue in joined.reversed() {
      let isJoined =
        cue.range.upperBound >= next
        || ["、", "和", "及", "与", "、群众", "以及"].contains(
          draft.text.folded(cue.range.upperBound..<next))
      guard isJoined, case .measure(let measure) = cue.meaning else { break }
      kinds.insert(words.id(measure))
      next = min(next, cue.range.lowerBound)
    }
    if kinds.isSuperset(of: ["complaints", "consultations"])
      || kinds.contains("service_requests") && kinds.count > 1
    {
      choice.insist(on: service)
    }
  }

  /// 答复191件。公开的88件、部分公开的21件: what is disclosed there are the applications counted before.
  func weighOutcome(_ segment: Segment, into choice: inout MeasureChoice) {
    guard let last = lastCount(from: settled.firstOfParagraph),
      words.id(facts[last].measure) == "disclosure_requests",
      words.areAlike(facts[last].unit, segment.quantity.unit)
    else { return }
    let isBare = draft.text.isWord("公开", in: stripped(segment.before))
    let isOutcome = visible(segment.before).contains { cue in
      guard case .value(let dimension, let value) = cue.meaning else { return false }
      return words.vocabulary.dimensions[dimension].id == "outcome"
        && words.owners(dimension: dimension, value: value) == [facts[last].measure]
    }
    if isBare || isOutcome { choice.insist(on: facts[last].measure) }
  }

  /// 、机动车政策询问63件 in a list of complaints, 规范性文件9条,占5% in one of publications: what looks
  /// like a measure of its own is the name of a class.
  func weighClass(_ segment: Segment, into choice: inout MeasureChoice) {
    // 从类别看,咨询类180件.
    let split = breaksDown(segment) ? topic(unit: segment.quantity.unit) : nil
    guard let last = lastCount(from: settled.firstFact) ?? split, choice.isNamed,
      words.areAlike(facts[last].unit, segment.quantity.unit)
    else { return }
    let isRun = isRun(upTo: last, unit: segment.quantity.unit)
    let isKind = draft.text.has("类", before: segment.quantity.range.lowerBound)
    guard isRun || isKind, isKind || isShared(segment) || isLongName(segment) else { return }
    choice.insist(on: facts[last].measure)
  }

  /// Whether a share follows the figure, and its words are no measure that people bring cases by.
  private func isShared(_ segment: Segment) -> Bool {
    let end = segment.quantity.range.upperBound
    let follows = draft.text.has(",占", at: end) || draft.text.has("(占", at: end)
    let range = stripped(segment.before)
    return follows
      && !visible(range).contains { cue in
        guard case .measure(let measure) = cue.meaning else { return false }
        return FateWords.brought.contains(words.id(measure)) && cue.range.count + 2 >= range.count
      }
  }

  /// Whether the name of a measure of cases stands behind four characters and more of another name.
  private func isLongName(_ segment: Segment) -> Bool {
    guard draft.text[segment.clause.range.lowerBound - 1] == "、",
      segment.before.lowerBound == segment.clause.range.lowerBound,
      let cue = visible(segment.before).last, case .measure(let measure) = cue.meaning,
      words.isBase(measure)
    else { return false }
    return cue.range.lowerBound - segment.before.lowerBound >= 4
  }

  /// 《甲》24期、1.2万册: nothing but a figure goes on with what the last one counted.
  func followsOn(_ segment: Segment) -> Bool {
    guard let last = lastCount(from: settled.firstFact),
      words.id(facts[last].measure) == "bulletins",
      ["册", "本", "份"].contains(segment.quantity.unit)
    else { return false }
    return stripped(segment.before).isEmpty
  }

  /// 公开栏42条、广播25次: nothing but a value that the last fact's measure may have.
  func isBareValue(_ segment: Segment, of last: Int) -> Bool {
    let range = stripped(segment.before)
    return !range.isEmpty
      && visible(range).contains { cue in
        guard cue.range == range, case .value(let dimension, let value) = cue.meaning else {
          return false
        }
        return words.fits(dimension: dimension, value: value, measure: facts[last].measure)
      }
  }
}

/// The words of what a report counts in passing.
enum EvidenceWords {
  /// Kinds of requests that have no measure of their own.
  static let requestKinds: Set<String> = [
    "意见建议", "意见和建议", "求助", "求助类", "建议", "建议类", "表扬", "表扬类", "感谢", "其他诉求", "非诉求",
  ]

  /// What ends like a meeting and is none.
  static let gatherings = [
    "晚会", "运动会", "招聘会", "展览会", "展销会", "博览会", "交易会", "联欢会", "音乐会", "庙会", "灯会", "社会", "机会",
  ]

  /// Offices, places and things that figures in 个 number, and that are no measure.
  static let counted = [
    "处室", "科室", "股室", "部门", "单位", "乡镇", "镇街", "街道", "社区", "行政村", "村", "县", "区", "乡", "镇", "区县",
    "县区", "县市", "市县", "平台", "栏目",
    "窗口", "方面", "类别", "环节", "渠道", "行业", "领域", "阶段", "季度", "时段", "路段", "点位",
  ]
}
