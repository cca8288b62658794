import Facts

/// Numbers that say again what was said, or belong to the name of something else.
extension FrameReader {
  /// 这1232件当中: points back to a figure and states it once more.
  mutating func readBackReference(_ segment: Segment) -> Bool {
    let quantity = segment.quantity
    let start = quantity.range.lowerBound
    guard draft.text.has(oneOf: HabitWords.pointing, before: start) else { return false }
    // 前述 reaches back beyond its paragraph.
    let first = draft.text.has("前述", before: start) ? 0 : settled.firstOfParagraph
    let earlier = recent(from: first).last {
      facts[$0].value == quantity.value && facts[$0].unit == quantity.unit
    }
    guard let earlier else { return false }
    var fact = facts[earlier]
    fact.range = range(of: segment)
    fact.number = quantity.number
    fact.sentence = settled.sentence
    fact.members = []
    facts.append(fact)
    if draft.text.has(oneOf: HabitWords.opening, at: quantity.range.upperBound) {
      settled.container = earlier
    }
    return true
  }

  /// 十项惠民行动15条: the number belongs to the name of what the next one counts.
  func leadsOn(_ segment: Segment) -> Bool {
    let next = segment.after.upperBound
    return segment.after.count >= 2 && next < segment.clause.range.upperBound
      && !draft.text[next].isMark
      && draft.text.scalars[segment.after].allSatisfy(\.isHan)
  }

  /// 评为百篇优秀信息: the number belongs to what was won.
  func isPartOfTitle(_ segment: Segment, choice: Int) -> Bool {
    guard words.id(choice) == "honours" else { return false }
    let isNamed = map[segment.surroundings].contains {
      $0.meaning == .grammar(.named) && $0.range.upperBound <= segment.quantity.range.lowerBound
    }
    return isNamed && !segment.after.isEmpty && draft.text[segment.before.upperBound - 1] != "”"
  }
}
