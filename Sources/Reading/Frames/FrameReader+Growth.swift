import Facts

extension FrameReader {
  /// What a figure is compared with, and how it moved.
  struct Comparison {
    /// yoy or mom; nil where only 增长 is said.
    let kind: String?
    /// Whether it fell; nil where neither is said.
    let isFall: Bool?
  }

  /// 比上年增长, 环比下降.
  func comparison(in cues: some Sequence<Cue>) -> Comparison? {
    var kind: String?
    var isFall: Bool?
    for cue in cues {
      switch cue.meaning {
      case .grammar(.thanLastYear): kind = "yoy"
      case .grammar(.thanLastMonth): kind = "mom"
      case .grammar(.more) where cue.range.count > 1 || kind != nil: isFall = false
      case .grammar(.fewer) where cue.range.count > 1 || kind != nil: isFall = true
      default: break
      }
    }
    return kind == nil && isFall == nil ? nil : Comparison(kind: kind, isFall: isFall)
  }

  /// 比上年增加15条,增长21.7%: what the clause before compared with.
  func lastComparison() -> String? {
    let told = facts[recent(from: settled.firstFact)]
    let moved = told.last { !$0.coordinates["delta"].isEmpty }?.coordinates["delta"].first
    let kinds = told.last { !$0.coordinates["kind"].isEmpty }?.coordinates["kind"] ?? []
    return moved ?? kinds.first { ["yoy", "mom"].contains($0) }
  }

  /// What a growth is the growth of: the figure before it; at a sentence's start, the total before.
  func compared(unit: String? = nil) -> Int? {
    if let unit, let last = lastAlike(unit: unit) { return last }
    if let last = lastCount(from: settled.firstFact) {
      return facts[last].isAside ? facts[last].container ?? last : last
    }
    let sentence = recent(from: settled.firstOfParagraph).last {
      words[facts[$0].measure].nature != .rate
    }.map { facts[$0].sentence }
    let head = recent(from: settled.firstOfParagraph).first {
      words[facts[$0].measure].nature != .rate
        && facts[$0].sentence == sentence
    }
    guard let head, facts[head].coordinates.dimensions.contains(where: { $0 != "scope" }) else {
      return head
    }
    // 按内容分…。总量减少30件: what is split in between is compared as a whole.
    return recent(from: settled.firstOfParagraph).first {
      facts[$0].measure == facts[head].measure && words.areAlike(facts[$0].unit, facts[head].unit)
        && facts[$0].coordinates.dimensions.allSatisfy { $0 == "scope" }
    } ?? head
  }

  /// The figure of the sentence, points of a score included, that a difference in its unit is of.
  private func lastAlike(unit: String) -> Int? {
    recent(from: settled.firstFact).last { index in
      let fact = facts[index]
      // 80件(来电50件),同比减少12件: what brackets hold is passed over.
      guard !fact.isAside, fact.coordinates["delta"].isEmpty, fact.yearsBack == 0,
        fact.coordinates["kind"] != ["yoy"]
      else {
        return false
      }
      return unit == "个百分点" ? fact.unit == "%" : words.areAlike(fact.unit, unit)
    }
  }

  /// 与2015年相比,总量减少30件: what the clause before compares with.
  private func comparedBefore(_ segment: Segment) -> String? {
    // 比上年(894条)增加124条.
    let own = visible(segment.clause.range.lowerBound..<segment.before.lowerBound)
    if let said = comparison(in: own)?.kind { return said }
    guard let range = draft.clause(before: segment) else { return nil }
    if let said = comparison(in: map[range])?.kind { return said }
    // 去年为330条,增加56条.
    if facts.last.map({ $0.yearsBack > 0 && $0.sentence == settled.sentence }) ?? false {
      return "yoy"
    }
    guard
      draft.text.has("相比", before: range.upperBound)
        || draft.text.has("比", before: range.upperBound)
    else { return nil }
    return draft.skips(in: range).contains { $0.kind == .date } ? "yoy" : nil
  }

  mutating func appendGrowth(kind: String, isFall: Bool, segment: Segment) {
    // 与2014年相比增加171条,增幅21.6%: both are of one figure.
    let moved = facts.indices.last.flatMap {
      facts[$0].sentence == settled.sentence && !facts[$0].coordinates["delta"].isEmpty ? $0 : nil
    }
    guard let base = moved ?? compared(), let other = words.measure("other_rate") else { return }
    let isMonth = map[segment.before].contains { $0.meaning == .grammar(.thanLastMonth) }
    let dated = comparedDate(segment) ?? (isMonth ? "mom" : nil)
    var fact = draftFact(segment, measure: other)
    if isFall { fact.value = .zero - fact.value }
    fact.coordinates["kind"] = [dated ?? kind]
    fact.coordinates["of"] = [words.id(facts[base].measure)]
    // 沅北区下降21.4%,泽口区增长3.7%: each place has its own.
    if facts[base].sentence != settled.sentence, let place = placeName(segment) {
      fact.coordinates["scope"] = [place]
    }
    copyDimensions(of: base, into: &fact)
    facts.append(fact)
  }

  /// 较4月下降, 比2015年增加: the date to compare with tells whether by month or by year.
  func comparedDate(_ segment: Segment) -> String? {
    let date = draft.skips(in: segment.before).first { skip in
      skip.kind == .date
        && draft.text.has(oneOf: ["比", "较", "与", "同"], before: skip.range.lowerBound)
    }
    guard let date else { return nil }
    let text = draft.text.folded(date.range)
    return text.hasSuffix("月") || text.hasSuffix("季度") ? "mom" : text.contains("年") ? "yoy" : nil
  }

  func copyDimensions(of base: Int, into fact: inout FactDraft) {
    for entry in facts[base].coordinates.entries
    where !["min_views", "includes", "delta"].contains(entry.dimension) {
      if fact.coordinates[entry.dimension].isEmpty {
        fact.coordinates[entry.dimension] = entry.values
      }
    }
  }

  /// 比上年多出318条: a difference in number.
  mutating func readDifference(_ segment: Segment) -> Bool {
    let cues = visible(segment.before)
    guard
      let end = cues.last(where: { $0.meaning == .grammar(.more) || $0.meaning == .grammar(.fewer) }
      )?.range.upperBound, isNear(end..<segment.quantity.range.lowerBound)
    else { return false }
    let dated = comparedDate(segment)
    let kind = dated ?? comparison(in: cues)?.kind ?? comparedBefore(segment)
    let gap = draft.text.folded(end..<segment.quantity.range.lowerBound)
    guard let kind, gap != "到", gap != "至",
      let base = totalNamed(in: segment) ?? compared(unit: segment.quantity.unit),
      words.areAlike(facts[base].unit, segment.quantity.unit)
        || segment.quantity.unit == "个百分点" && facts[base].unit == "%"
    else { return false }
    let isFall =
      cues.last { $0.meaning == .grammar(.more) || $0.meaning == .grammar(.fewer) }?.meaning
      == .grammar(.fewer)
    var fact = draftFact(segment, measure: facts[base].measure)
    fact.container = nil
    fact.yearsBack = facts[base].yearsBack
    settled.yearsBack = facts[base].yearsBack
    if isFall { fact.value = .zero - fact.value }
    // 微信同比多收61件: what the words name themselves is not the figure's before.
    let own = listedValues(segment, measure: facts[base].measure)
    for key in ["channel", "outlet"] { fact.coordinates[key] = own[key] }
    copyDimensions(of: base, into: &fact)
    fact.coordinates["delta"] = [kind]
    facts.append(fact)
    return true
  }

  /// 总数比上年增加174条: the sentence's first figure is meant, whatever part stands in between.
  private func totalNamed(in segment: Segment) -> Int? {
    let isSaid = draft.text.has(oneOf: ["总数", "总量", "总体", "合计"], in: segment.before)
    // 网站341条,公开栏62条;与2014年相比增加171条.
    let opens =
      draft.text[segment.clause.range.lowerBound - 1] == ";"
      && draft.text.has(oneOf: ["与", "比", "较", "同比"], at: segment.clause.range.lowerBound)
    guard isSaid || opens else { return nil }
    return recent(from: settled.firstFact).first {
      words.areAlike(facts[$0].unit, segment.quantity.unit) && facts[$0].container == nil
        && facts[$0].coordinates["delta"].isEmpty && facts[$0].yearsBack == 0
    }
  }

  /// 增加15条, 少收214件: nothing stands between 少 and the number but what was done less.
  private func isNear(_ gap: Range<Int>) -> Bool {
    gap.count <= 1 || ChangeWords.done.contains(draft.text.folded(gap))
  }
}
