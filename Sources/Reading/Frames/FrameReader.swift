import Facts

/// Reads the facts of a draft sentence by sentence, carrying on what the words before have settled.
///
/// A figure takes its measure and dimensions from the words next to it; what those leave open it
/// takes from the sentence so far: 市本级共办理投诉176件,电话投诉56件,处理率100%.
struct FrameReader {
  let draft: Draft
  let words: FieldWords
  let map: CueMap
  /// The sentences that tables have read.
  let tabled: Set<Int>
  /// The place that the reporting office belongs to: 朝阳市; empty where its name has none.
  let home: String
  /// The calendar year that the report is of or lies in.
  let year: Int
  var facts: [FactDraft] = []
  /// What the sentence has settled so far.
  var settled = Settled()

  /// What a sentence has settled so far.
  struct Settled {
    var sentence = 0
    /// How many facts there were before the sentence, and before its paragraph.
    var firstFact = 0
    var firstOfParagraph = 0
    var scope: [String] = []
    var recipients: [Range<Int>] = []
    var outlet: [String] = []
    /// The fact that 其中 opened.
    var container: Int?
    var yearsBack = 0
    /// The group of cases that the rest of the sentence is about: 转办件里.
    var group: String?
  }

  init(_ draft: Draft, words: FieldWords, organisation: String, year: Int, tabled: Set<Int>) {
    self.draft = draft
    self.year = year
    self.tabled = tabled
    self.words = words
    map = CueMap(draft.text, brackets: draft.brackets, index: words.index)
    home = Self.home(of: organisation)
  }

  /// Reads every sentence that is neither plan nor table.
  mutating func readAll() {
    var next = 0
    var paragraph = -1
    for (index, sentence) in draft.sentences.enumerated() {
      if sentence.paragraph != paragraph { settled.firstOfParagraph = facts.count }
      paragraph = sentence.paragraph
      begin(index)
      guard !sentence.isPlan, !sentence.isRow, !tabled.contains(index) else { continue }
      read(sentence, nextQuantity: &next)
    }
  }

  private mutating func begin(_ sentence: Int) {
    let paragraphStart = settled.firstOfParagraph
    settled = Settled()
    settled.sentence = sentence
    settled.firstFact = facts.count
    settled.firstOfParagraph = paragraphStart
  }

  private mutating func read(_ sentence: Sentence, nextQuantity next: inout Int) {
    var listed = sentence.clauses.lowerBound
    for clause in sentence.clauses {
      while next < draft.quantities.count, draft.quantities[next].clause < clause { next += 1 }
      let first = next
      while next < draft.quantities.count, draft.quantities[next].clause == clause { next += 1 }
      guard clause >= listed else { continue }
      noteYear(in: clause)
      noteRecipients(in: clause)
      if first == next { noteGroup(in: clause) }
      if let end = readList(at: clause, quantities: first..<next) {
        listed = end
      } else {
        let before = facts.count
        for segment in draft.segments(of: clause, quantities: draft.quantities[first..<next]) {
          read(segment)
        }
        readImplied(in: clause, figures: before..<facts.count, hasQuantities: first < next)
      }
      if draft.text[draft.clauses[clause].range.upperBound] == ";",
        let container = settled.container, container >= settled.firstFact
      {
        settled.container = nil
      }
    }
  }

  /// 朝阳市 of 朝阳市环境保护局; what follows is the office's business: 市场, 城市, 乡村.
  static func home(of organisation: String) -> String {
    let letters = Array(organisation)
    var end = 0
    var next = 1
    while next < letters.count {
      if next + 1 < letters.count, business.contains(String(letters[next...next + 1])) { break }
      if "省市县区旗州镇乡".contains(letters[next]) { end = next + 1 }
      next += 1
    }
    return String(letters[..<end])
  }

  /// Words of offices' names that begin or end like a place.
  private static let business: Set<String> = [
    "市场", "城市", "城乡", "城镇", "乡村", "乡镇", "区域", "社区", "州际", "区划",
  ]
}

extension FrameReader {
  /// Reads a quantity with its own words.
  mutating func read(_ segment: Segment) {
    let quantity = segment.quantity
    noteContainer(segment)
    if readEarlier(segment) || readNewLevel(segment) { return }
    if quantity.unit == "个百分点", readDifference(segment) { return }
    if quantity.unit == "%" || quantity.unit == "个百分点" { return readRate(segment) }
    if readDifference(segment) || tellsHowToCount(segment) || isHabit(segment)
      || readBackReference(segment)
    {
      return
    }
    guard let choice = choose(segment) ?? wholeOfKinds(segment),
      !isPartOfTitle(segment, choice: choice.measure),
      choice.isNamed || !leadsOn(segment)
    else { return }
    var fact = draftFact(segment, measure: choice.measure)
    fact.coordinates = coordinates(segment, measure: choice.measure, isNamed: choice.isNamed)
    if isNegated(segment) {
      fact.value = .zero
      fact.implied = .zero
    }
    readMembers(segment, into: &fact)
    settleSum(segment, into: &fact)
    add(fact, segment: segment)
  }

  /// A fact of a segment's quantity without dimensions.
  func draftFact(_ segment: Segment, measure: Int) -> FactDraft {
    let quantity = segment.quantity
    return FactDraft(
      measure: measure, value: quantity.value, valueMax: quantity.valueMax,
      unit: quantity.unit.isEmpty ? words[measure].units.first ?? "" : quantity.unit,
      precision: quantity.precision, yearsBack: settled.yearsBack, range: range(of: segment),
      number: quantity.number, sentence: settled.sentence,
      isAside: segment.isBracketed,
      container: words[measure].nature == .rate ? nil : container(of: segment))
  }

  /// Adds a fact, once for each receiver where each has the figure: 向市委、市政府各报送60篇.
  private mutating func add(_ fact: FactDraft, segment: Segment) {
    var fact = fact
    if distribute(fact, segment: segment) { return }
    if words.id(fact.measure) == "submissions", !settled.recipients.isEmpty {
      let names = settled.recipients.map(draft.text.folded)
      if isDistributive(segment) {
        for (place, name) in names.enumerated() {
          var own = fact
          own.coordinates["recipient"] = [name]
          if place > 0 { own.range = settled.recipients[place].lowerBound..<fact.range.upperBound }
          facts.append(own)
        }
        return
      }
      fact.coordinates["recipient"] = names
    }
    append(fact)
  }

  /// Adds a fact and settles what the rest of the sentence takes from it.
  mutating func append(_ fact: FactDraft) {
    let scope = fact.coordinates["scope"]
    if !scope.isEmpty { settled.scope = scope }
    let outlet = fact.coordinates["outlet"]
    if !outlet.isEmpty { settled.outlet = outlet }
    facts.append(fact)
  }

  /// The words of a segment with its quantity, up to the clause's end where nothing else follows.
  func range(of segment: Segment) -> Range<Int> {
    var start = segment.before.lowerBound
    while start < segment.quantity.range.lowerBound, draft.text[start].isMark { start += 1 }
    return start..<max(segment.quantity.range.upperBound, segment.after.upperBound)
  }

  /// 无一例投诉: one that there was not.
  private func isNegated(_ segment: Segment) -> Bool {
    let place = segment.quantity.range.lowerBound
    // 采砂许可一件未批: not even one; 仅有一件未办结 is one.
    if segment.quantity.value == Number(1), draft.text[segment.quantity.number.lowerBound] == "一",
      !"仅有还尚只剩".unicodeScalars.contains(draft.text[place - 1]),
      draft.text.has(oneOf: ["未", "都没", "也没", "也未", "没有"], at: segment.after.lowerBound)
    {
      return true
    }
    return segment.quantity.value == Number(1)
      && draft.text.has(oneOf: ["无", "没有", "未有", "零"], before: place)
  }

  /// (同一条信息计1条): says how things are counted and counts none.
  private func tellsHowToCount(_ segment: Segment) -> Bool {
    segment.isBracketed && segment.quantity.value == Number(1)
      && draft.text.has(oneOf: ["计", "计为", "按"], before: segment.quantity.range.lowerBound)
  }

  /// Whether 一 is the one of a rule or of a manner of speaking.
  private func isManner(_ segment: Segment) -> Bool {
    let quantity = segment.quantity
    // 没有一件未答复: all of them were.
    let isNone = draft.text.has(oneOf: ["没有", "无"], before: quantity.range.lowerBound)
    if quantity.value == Number(1), isNone, draft.text.has("未", at: segment.after.lowerBound) {
      return true
    }
    // 一季度不更新一条: what is not done even once.
    let isUndone = draft.text.has(
      oneOf: ["不更新", "不发布", "不公开", "未更新", "未发布", "没更新", "没有更新", "没发"],
      before: quantity.range.lowerBound)
    if isUndone { return true }
    // 超期一次扣0.5分, 只答复其中一人: rules and manners of speaking.
    let isRule = draft.text.has(oneOf: ["扣", "罚"], at: segment.after.lowerBound)
    let isSomebody =
      ["人", "名", "位", "个"].contains(quantity.unit) && segment.after.isEmpty
      && draft.text.has("其中", before: quantity.range.lowerBound)
    if isRule || isSomebody { return true }
    // 每季度更换一次内容: how often.
    let isRegular = draft.text.has(
      oneOf: ["每季", "每月", "每周", "每年", "每日", "每天", "每半年"], in: segment.before)
    return isRegular && "次回遍".contains(quantity.unit)
  }

  /// 再张榜一次, 两个问题: what is to be done each time, and what is wrong, count no work.
  private func isHabit(_ segment: Segment) -> Bool {
    let quantity = segment.quantity
    if quantity.value == Number(1), isManner(segment) { return true }
    // 电话回访860件: who was asked about is counted with the cases already.
    if quantity.unit != "%",
      draft.text.has(oneOf: ["回访", "随访"], before: stripped(segment.before).upperBound)
    {
      return true
    }
    // 奖金最高不超过5万元, 最高可奖励5万元: what may be paid.
    if quantity.precision == .atMost, draft.text.has("最高", in: segment.before) {
      return true
    }
    if quantity.unit == "元", draft.text.has("最高可", in: segment.before) { return true }
    // 每百万人举报件数: a scale.
    if draft.text.has("每", before: quantity.range.lowerBound), segment.after.count > 1,
      draft.text[segment.after.lowerBound].isHan
    {
      return true
    }
    // 做到一人对接到底.
    if quantity.value == Number(1), draft.text[quantity.number.lowerBound] == "一",
      quantity.unit == "人", segment.after.count > 2, draft.text[segment.after.lowerBound].isHan
    {
      return true
    }
    if quantity.unit == "个", draft.text.has("问题", at: segment.after.lowerBound) { return true }
    return quantity.value == Number(1) && draft.text[quantity.number.lowerBound] == "一"
      && draft.text.has("再", in: segment.before)
  }

  /// 这1232件当中: points back to a figure and states it once more.
  private mutating func readBackReference(_ segment: Segment) -> Bool {
    let quantity = segment.quantity
    guard
      draft.text.has(oneOf: ["这", "上述", "以上", "前述", "所发"], before: quantity.range.lowerBound),
      let earlier = recent(
        from: draft.text.has("前述", before: quantity.range.lowerBound) ? 0 : settled.firstOfParagraph
      ).last(where: {
        facts[$0].value == quantity.value && facts[$0].unit == quantity.unit
      })
    else { return false }
    var fact = facts[earlier]
    fact.range = range(of: segment)
    fact.number = quantity.number
    fact.sentence = settled.sentence
    fact.members = []
    facts.append(fact)
    if draft.text.has(
      oneOf: ["当中", "中", "里", "按", "分为", "分成", ",由"], at: quantity.range.upperBound)
    {
      settled.container = earlier
    }
    return true
  }

  /// 十项惠民行动15条: the number belongs to the name of what the next one counts.
  private func leadsOn(_ segment: Segment) -> Bool {
    let next = segment.after.upperBound
    return segment.after.count >= 2 && next < segment.clause.range.upperBound
      && !draft.text[next].isMark
      && draft.text.scalars[segment.after].allSatisfy(\.isHan)
  }

  /// 评为百篇优秀信息: the number belongs to what was won.
  private func isPartOfTitle(_ segment: Segment, choice: Int) -> Bool {
    guard words.id(choice) == "honours" else { return false }
    let isNamed = map[segment.surroundings].contains {
      $0.meaning == .grammar(.named) && $0.range.upperBound <= segment.quantity.range.lowerBound
    }
    return isNamed && !segment.after.isEmpty && draft.text[segment.before.upperBound - 1] != "”"
  }
}

extension Unicode.Scalar {
  /// Whether this is punctuation at which a phrase begins or ends.
  var isMark: Bool {
    switch self {
    case ",", "。", ";", ":", "!", "?", "、", "(", ")", " ", "\n", "\t", "\r": true
    default: false
    }
  }

  /// Whether the name of a county, town or the like ends with this; provinces split no cases.
  var endsPlace: Bool {
    switch self {
    case "区", "县", "市", "州", "镇", "乡", "旗": true
    default: false
    }
  }
}
