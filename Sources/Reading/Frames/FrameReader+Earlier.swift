import Facts

extension FrameReader {
  /// 较上年的2130条增长, 上年73件: the figure of the year before, told beside the report's own.
  mutating func readEarlier(_ segment: Segment) -> Bool {
    let isBeside = segment.bracket.map {
      segment.before.isEmpty && tellsEarlier(segment.clause.range.lowerBound..<$0.lowerBound)
    }
    guard isBeside ?? false || isEarlier(segment),
      !["率", "占比", "比重", "比例"].contains(where: {
        draft.text.first($0, in: segment.before) != nil
      })
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
    fact.yearsBack = 1
    facts.append(fact)
    return true
  }

  /// 较上年的2130条增长, 由11.4%下降到7.9%: whether the number is what there was before.
  func isEarlier(_ segment: Segment) -> Bool {
    if tellsEarlier(segment.before) { return true }
    let number = segment.quantity.range
    return ["由", "从"].contains { draft.text.has($0, before: number.lowerBound) }
      && ChangeWords.levels.contains { draft.text.has($0, at: number.upperBound) }
  }

  /// Whether the words right before a number are 上年, 去年同期 or a year: 较2018年的708件.
  func tellsEarlier(_ before: Range<Int>) -> Bool {
    var end = before.upperBound
    while end > before.lowerBound, "的为是有:".unicodeScalars.contains(draft.text[end - 1]) {
      end -= 1
    }
    let said = map[before].last {
      [.grammar(.lastYear), .grammar(.thanLastYear)].contains($0.meaning)
        && $0.range.upperBound == end
    }
    if let said {
      return !draft.text.has("同比", before: end)
        && !draft.text.has("结转", before: said.range.lowerBound)
    }
    guard let date = draft.skips(in: before).last, date.kind == .date,
      date.range.upperBound == end, draft.text[end - 1] == "年",
      end < before.upperBound
    else { return false }
    return "比较由从与".unicodeScalars.contains(draft.text[date.range.lowerBound - 1])
  }

  /// 由上年的6.8%降至4.2%: the second figure is the one that the report states.
  mutating func readNewLevel(_ segment: Segment) -> Bool {
    guard let last = facts.last, last.sentence == settled.sentence, last.yearsBack == 1,
      words.areAlike(last.unit, segment.quantity.unit) || last.unit == segment.quantity.unit,
      ChangeWords.levels.contains(where: {
        draft.text.has($0, before: segment.quantity.range.lowerBound)
      })
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
