import Facts

extension FrameReader {
  /// 较上年的2130条增长, 上年73件: the figure of the year before, told beside the report's own.
  mutating func readEarlier(_ segment: Segment) -> Bool {
    let beside = segment.bracket.flatMap {
      segment.before.isEmpty ? yearsTold(segment.clause.range.lowerBound..<$0.lowerBound) : nil
    }
    guard let years = beside ?? yearsBack(of: segment),
      !draft.text.has(oneOf: ["率", "占比", "比重", "比例"], in: segment.before)
    else { return false }
    let unit = segment.quantity.unit
    let own = recent(from: settled.firstFact).last {
      unit == "%" ? facts[$0].unit == "%" : words.areAlike(facts[$0].unit, unit)
    }
    guard let own, facts[own].coordinates["delta"].isEmpty, facts[own].yearsBack == 0,
      !["yoy", "mom", "share"].contains(facts[own].coordinates["kind"].first ?? "")
    else { return false }
    var fact = draftFact(segment, measure: facts[own].measure)
    fact.coordinates = facts[own].coordinates
    fact.coordinates["includes"] = []
    fact.container = nil
    fact.yearsBack = years
    facts.append(fact)
    return true
  }

  /// 较上年的2130条增长, 由11.4%下降到7.9%: how many years before the report's own the number is of; nil
  /// where it is no earlier one.
  func yearsBack(of segment: Segment) -> Int? {
    if let told = yearsTold(segment.before) { return told }
    let number = segment.quantity.range
    let isLeft =
      draft.text.has(oneOf: ["由", "从"], before: number.lowerBound)
      && draft.text.has(oneOf: ChangeWords.levels, at: number.upperBound)
    return isLeft ? 1 : nil
  }

  /// Whether the words right before a number are 上年, 去年同期 or a year, 较2018年的708件, and how many
  /// years back that is.
  private func yearsTold(_ before: Range<Int>) -> Int? {
    var end = before.upperBound
    while end > before.lowerBound, "的为是有:".unicodeScalars.contains(draft.text[end - 1]) {
      end -= 1
    }
    let said = map[before].last {
      [.grammar(.lastYear), .grammar(.thanLastYear)].contains($0.meaning)
        && $0.range.upperBound == end
    }
    if let said {
      let isThen =
        !draft.text.has("同比", before: end)
        && !draft.text.has("结转", before: said.range.lowerBound)
      return isThen ? 1 : nil
    }
    guard let date = draft.skips(in: before).last, date.kind == .date,
      date.range.upperBound == end, draft.text[end - 1] == "年",
      end < before.upperBound
    else { return nil }
    let years = yearsBack(to: date.range.lowerBound)
    if "比较由从与".unicodeScalars.contains(draft.text[date.range.lowerBound - 1]) { return years ?? 1 }
    // 2014年为120件, (2012年为480条): the year opens the clause.
    return date.range.lowerBound == before.lowerBound && draft.text[end] == "为" ? years : nil
  }

  /// How many years before the report's own a year is, up to nine.
  func yearsBack(to position: Int, least: Int = 1) -> Int? {
    guard let token = NumberToken.read(draft.text, at: position), token.length == 4,
      let told = token.small
    else { return nil }
    return (least...9).contains(year - told) ? year - told : nil
  }

  /// 由上年的6.8%降至4.2%: the second figure is the one that the report states.
  mutating func readNewLevel(_ segment: Segment) -> Bool {
    guard let last = facts.last, last.sentence == settled.sentence, last.yearsBack > 0,
      words.areAlike(last.unit, segment.quantity.unit) || last.unit == segment.quantity.unit,
      draft.text.has(oneOf: ChangeWords.levels, before: segment.quantity.range.lowerBound)
    else { return false }
    var fact = draftFact(segment, measure: last.measure)
    fact.coordinates = last.coordinates
    fact.yearsBack = 0
    facts.append(fact)
    return true
  }
}

/// Words of figures that moved.
enum ChangeWords {
  /// What is done more or less of.
  static let done: Set<String> = [
    "收", "接", "办", "发", "收到", "接到", "受理", "办理", "办结", "发布", "公开", "登记", "报送", "查处", "接待", "接听",
    "刊发", "采用", "公布", "召开", "举办",
  ]

  /// Words that lead from an old figure to the new one.
  static let levels = [
    "降至", "降到", "下降到", "下降至", "减少到", "减至", "升至", "上升到", "上升至", "提高到", "提升到", "提升至", "增至",
    "增加到", "增长到", "增加至", "提高至",
  ]
}
