import Facts

extension FrameReader {
  /// 在去年已先后制定: the figures from here on are of the year before.
  mutating func noteYear(in clause: Int) {
    let range = draft.clauses[clause].range
    for cue in map[range] where cue.meaning == .grammar(.lastYear) {
      let isOpening = cue.range.lowerBound - range.lowerBound <= 2
      let before = draft.text[cue.range.lowerBound - 1]
      guard isOpening, !"对与同和比较".unicodeScalars.contains(before),
        !draft.text.has("结转", at: cue.range.upperBound)
      else { continue }
      settled.yearsBack = 1
    }
    if let years = yearsBackOpening(range) { settled.yearsBack = years }
    if draft.text.has(oneOf: ["今年", "本年", "当年"], in: range) {
      settled.yearsBack = 0
    }
  }

  /// 2018年受理30件 in the report of 2019: how many years back a clause that opens with a bare year is;
  /// nil for any other, also where the year begins or ends a stretch of time: 2018年以来, 2018年底.
  private func yearsBackOpening(_ range: Range<Int>) -> Int? {
    guard let date = draft.skips(in: range).first, date.kind == .date,
      date.range.lowerBound == range.lowerBound, draft.text[date.range.upperBound - 1] == "年"
    else { return nil }
    let next = draft.text[date.range.upperBound]
    guard !next.isDigit, !YearWords.stretching.unicodeScalars.contains(next) else { return nil }
    return yearsBack(to: date.range.lowerBound, least: 0)
  }

  /// 向市委、市政府各报送, 被省政府选用: who receives what the sentence hands over.
  mutating func noteRecipients(in clause: Int) {
    let range = draft.clauses[clause].range
    let cues = map[range]
    let adopted = cues.first { isAdoption($0) }
    if let hand = cues.first(where: { $0.meaning == .grammar(.hand) }),
      let names = receivers(by: hand, adopted: adopted, in: range)
    {
      settled.recipients = names
    }
    if let adopted, let names = adopters(before: adopted, in: range) { settled.recipients = names }
  }

  /// Those to whom a clause hands over; nil where it names none.
  private func receivers(by hand: Cue, adopted: Cue?, in range: Range<Int>) -> [Range<Int>]? {
    let toward = map[range].last {
      $0.meaning == .grammar(.toward) && $0.range.upperBound <= hand.range.lowerBound
    }
    let names: [Range<Int>]
    if let toward, hand.range.lowerBound - toward.range.upperBound <= 30 {
      names = split(toward.range.upperBound..<hand.range.lowerBound)
    } else if let adopted, hand.range.count == 1,
      hand.range.upperBound < adopted.range.lowerBound
    {
      return split(hand.range.upperBound..<adopted.range.lowerBound)
    } else {
      names = receivers(after: hand, in: range)
    }
    return names.isEmpty ? nil : names
  }

  /// Those who used what was handed over; nil where a clause names none.
  private func adopters(before adopted: Cue, in range: Range<Int>) -> [Range<Int>]? {
    let before = range.lowerBound..<adopted.range.lowerBound
    if let by = draft.text.first("被", in: before) {
      let names = split((by + 1)..<adopted.range.lowerBound)
      return names.isEmpty ? nil : names
    }
    guard !settled.recipients.isEmpty else { return nil }
    // 被市委办采用57条、市政府办采用63条: the next one that used it.
    let names = split(stripped(before))
    let areOffices = names.allSatisfy { Self.isOffice(draft.text.folded($0)) }
    return names.isEmpty || !areOffices ? nil : names
  }

  /// 上报市委、市政府办公室信息各120余条: the receivers stand behind what hands over.
  private func receivers(after hand: Cue, in range: Range<Int>) -> [Range<Int>] {
    let limit = max(
      hand.range.upperBound, min(range.upperBound, hand.range.upperBound + 30))
    let noun = ["信息", "简讯", "材料", "简报"].compactMap {
      draft.text.first($0, in: hand.range.upperBound..<limit)
    }.min()
    guard let noun, noun - hand.range.upperBound >= 2 else { return [] }
    let names = split(hand.range.upperBound..<noun)
    return names.allSatisfy { Self.isOffice(draft.text.folded($0)) } ? names : []
  }

  static func isOffice(_ name: String) -> Bool {
    ["局", "办", "办公室", "委", "府", "厅", "科", "部", "处"].contains { name.hasSuffix($0) }
  }

  /// 采用: whether a word says that what was handed over was used.
  func isAdoption(_ cue: Cue) -> Bool { words.value(cue, of: "status")?.id == "adopted" }

  /// The names of a list: 市委、市政府各.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    draft.text.pieces(of: range, at: "、和与及并").map { name in
      var end = name.upperBound
      while end > name.lowerBound, "各获分别".unicodeScalars.contains(draft.text[end - 1]) { end -= 1 }
      return draft.text.trimmed(name.lowerBound..<end)
    }.filter { (2...20).contains($0.count) }
  }

  /// 各报送60篇: each receiver has the figure.
  func isDistributive(_ segment: Segment) -> Bool {
    guard settled.recipients.count > 1, let last = settled.recipients.last,
      segment.clause.range.contains(last.upperBound)
    else { return false }
    return draft.text.has("各", at: last.upperBound) || draft.text.has("分别", at: last.upperBound)
      || draft.text.has("各", before: segment.quantity.range.lowerBound)
  }

  /// 其中: what follows is contained in the figure before.
  mutating func noteContainer(_ segment: Segment) {
    let says =
      map[segment.before].contains { $0.meaning == .grammar(.including) }
      || follows("其中", segment: segment)
    // What brackets open they also close.
    let isInside = segment.isBracketed && facts.count > settled.firstFact
    guard says, !isInside, let last = lastWhole(of: segment) else { return }
    settled.container =
      last >= settled.firstFact ? head(of: last, splitBy: segment) : whole(around: last)
  }

  /// The figure that 其中 opens: the last one in the same unit, else the last one; after ; the
  /// sentence's first that is large enough.
  private func lastWhole(of segment: Segment) -> Int? {
    let last = lastCount(from: settled.firstOfParagraph)
    let unit = segment.quantity.unit
    let alike = recent(from: settled.firstFact).filter {
      words[facts[$0].measure].nature != .rate && facts[$0].coordinates["delta"].isEmpty
        && words.areAlike(facts[$0].unit, unit) && facts[$0].value >= segment.quantity.value
        && facts[$0].yearsBack == settled.yearsBack
    }
    guard let last, !alike.isEmpty, unit != "%" else { return last }
    if draft.text[segment.clause.range.lowerBound - 1] == ";",
      !words.areAlike(facts[last].unit, unit)
    {
      return alike.first
    }
    return words.areAlike(facts[last].unit, unit) ? last : alike.last
  }

  /// 申请4件,法人1件;均已办理,其中1件予以公开: outcomes split the cases, not the part named last.
  private func head(of last: Int, splitBy segment: Segment) -> Int {
    let own = listedValues(segment, measure: facts[last].measure)
    guard !own["outcome"].isEmpty || !own["result"].isEmpty,
      facts[last].coordinates["outcome"].isEmpty
    else { return last }
    return recent(from: settled.firstFact).first {
      facts[$0].measure == facts[last].measure && facts[$0].container == nil
        && facts[$0].coordinates["applicant"].isEmpty && facts[$0].coordinates["channel"].isEmpty
    } ?? last
  }

  /// The figure that a segment's is part of: the one before its brackets, else the one before 其中.
  func container(of segment: Segment) -> Int? {
    guard let bracket = segment.bracket else { return settled.container }
    // 征地拆迁(68件)、财政资金(31件): both are parts of what went before.
    let isNamed = bracketedName(segment) != nil
    return recent(from: settled.firstFact).last {
      facts[$0].number.upperBound <= bracket.lowerBound && words[facts[$0].measure].nature != .rate
        && !(isNamed && facts[$0].isAside)
    } ?? settled.container
  }

  /// The figure that a figure of an earlier sentence splits: a new sentence's 其中 splits it again.
  private func whole(around part: Int) -> Int {
    if let container = facts[part].container { return container }
    // 办结9件,结转下年1件。其中…: what was closed is split.
    if let status = facts[part].coordinates["status"].first, status.hasPrefix("carried") {
      let closed = recent(from: settled.firstOfParagraph).last {
        facts[$0].measure == facts[part].measure && facts[$0].coordinates["status"] == ["closed"]
      }
      if let closed { return closed }
    }
    let stages: Set<String> = ["status", "column", "scope", "period"]
    func marks(_ fact: FactDraft) -> Set<Coordinates.Entry> {
      Set(fact.coordinates.entries.filter { !stages.contains($0.dimension) })
    }
    let head = recent(from: 0).first {
      facts[$0].sentence == facts[part].sentence && facts[$0].measure == facts[part].measure
    }
    guard let head, marks(facts[head]).isStrictSubset(of: marks(facts[part])) else { return part }
    return head
  }

  /// 三个单位甲局、乙站、丙院的…: the offices that are counted, named right after the count.
  private func officesAfter(_ segment: Segment) -> [String] {
    guard
      let noun = ["单位", "部门"].first(where: { draft.text.has($0, at: segment.after.lowerBound) })
    else { return [] }
    let start = segment.after.lowerBound + noun.count
    let end = (start..<max(start, segment.after.upperBound)).first {
      "的等(".unicodeScalars.contains(draft.text[$0])
    }
    let names = draft.text.folded(start..<(end ?? max(start, segment.after.upperBound)))
      .split(separator: "、").map(String.init)
    return names.count > 1 && names.allSatisfy { (2...16).contains($0.count) } ? names : []
  }

  /// 其中,…: whether a clause of nothing but a word went before.
  private func follows(_ word: String, segment: Segment) -> Bool {
    guard segment.opensClause, let previous = draft.clause(before: segment) else { return false }
    return draft.text.isWord(word, in: draft.text.trimmed(previous))
  }

  /// 《甲》、《乙》等三项制度: the names that a figure counts.
  func readMembers(_ segment: Segment, into fact: inout FactDraft) {
    if words.id(fact.measure) == "units" { fact.members = officesAfter(segment) }
    let titles = draft.titles(in: segment.before)
    guard let last = titles.last else { return }
    let rest = draft.text.folded(last.upperBound..<segment.quantity.range.lowerBound)
    let isCount = titles.count > 1 || segment.quantity.value == Number(titles.count)
    guard isCount, ["", "等", "等共", "共", "这"].contains(rest) else { return }
    fact.members = titles.map { draft.text.folded(($0.lowerBound + 1)..<($0.upperBound - 1)) }
    fact.isOpenList = rest.hasPrefix("等")
  }
}

/// Words around years.
private enum YearWords {
  /// The characters behind a year that make it part of a longer or shorter time.
  static let stretching = "度底末初以来前后起至到上下中间-—–－~～/、和及与第的比较"
}
