import Facts

extension FrameReader {
  /// 采用率40%, 公开率96%: a rate that the vocabulary has no measure for, under its own name.
  mutating func appendOtherRate(_ segment: Segment) -> Bool {
    guard segment.quantity.unit == "%", let name = rateName(before: segment),
      let other = words.measure("other_rate"),
      let last = lastRated(from: settled.firstFact) ?? lastRated(from: settled.firstOfParagraph)
        ?? lastBase(from: 0)
    else { return false }
    var fact = draftFact(segment, measure: other)
    fact.coordinates["kind"] = [name]
    fact.coordinates["of"] = [words.id(facts[last].measure)]
    if facts[last].sentence == settled.sentence {
      for key in ["channel", "outlet", "scope", "recipient"] {
        fact.coordinates[key] = facts[last].coordinates[key]
      }
    }
    facts.append(fact)
    return true
  }

  /// The last count of what is published, handed on or asked for.
  private func lastRated(from first: Int) -> Int? {
    recent(from: first).last {
      OtherRateWords.bases.contains(words.id(facts[$0].measure))
        && facts[$0].coordinates["delta"].isEmpty
    }
  }

  /// The word on 率 that a percentage follows, nothing but 达到 and its like between.
  private func rateName(before segment: Segment) -> String? {
    let before = segment.before
    guard let mark = before.last(where: { draft.text[$0] == "率" }),
      before.upperBound - mark <= 10
    else { return nil }
    let between = draft.text.scalars[(mark + 1)..<before.upperBound]
    guard !between.contains(where: { ",;。".unicodeScalars.contains($0) || $0 == "(" }) else {
      return nil
    }
    var start = mark
    while start > before.lowerBound, mark - start < 8, draft.text[start - 1].isHan,
      !"的为达,、和与及其".unicodeScalars.contains(draft.text[start - 1])
    {
      start -= 1
    }
    let name = draft.text.folded(start..<(mark + 1))
    guard OtherRateWords.telling.contains(where: { name.contains($0) }) else { return nil }
    return name
  }
}

/// What rates of openness work are rates of; 覆盖率 of forests is another office's business.
enum OtherRateWords {
  static let bases = RateBases.topics.union([
    "submissions", "interpretations", "lawsuits", "reconsiderations",
  ])

  static let telling = [
    "公开", "公示", "采用", "录用", "采纳", "解读", "上网", "网办", "电子化", "更新", "整改", "调解", "见面", "知晓",
    "反馈", "信访", "投诉", "及时", "合格", "准确", "差评", "好评", "回访", "查实", "办理", "评价", "到位", "落实", "公布", "胜诉",
    "不满意", "败诉", "纠错", "调撤", "成功",
  ]
}
