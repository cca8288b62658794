import Facts

/// The choice among several values of one dimension that stand near a figure.
extension FrameReader {
  /// Of several values the one that the phrase begins with (热线转来), for stages and annotations the
  /// one nearest to the number; values joined by 和 all.
  func chosen(_ cues: [Cue], dimension: Int) -> [String] {
    let split = words.vocabulary.dimensions[dimension]
    let ids = cues.compactMap { cue in
      if case .value(_, let value) = cue.meaning { return split.values[value].id }
      return nil
    }
    guard let first = ids.first, let last = ids.last else { return [] }
    if [.stage, .annotation].contains(split.nature) { return [last] }
    // 信箱收到邮件586封: mail says more than the box that it came to.
    if split.id == "channel", first == "online", ids.contains("email") { return ["email"] }
    // 因不掌握无法提供, 系重复申请不予处理: the reason stands before the decision.
    if split.id == "outcome", ValueWords.decisions.contains(last) { return [last] }
    return joined(cues, ids: ids, mayTouch: ["channel", "outlet"].contains(split.id))
  }

  /// The first value and those that 和 or 、 join to it.
  private func joined(_ cues: [Cue], ids: [String], mayTouch: Bool) -> [String] {
    var values = Array(ids.prefix(1))
    var end = cues[0].range.upperBound
    for (cue, id) in zip(cues, ids).dropFirst() {
      let gap = cue.range.lowerBound - end
      guard mayTouch ? gap >= 0 : gap > 0, isJoin(end..<cue.range.lowerBound) else { break }
      if !values.contains(id) { values.append(id) }
      end = cue.range.upperBound
    }
    return values.count > 1 ? telling(values, upTo: end) : values
  }

  /// Of ways that stand together those that say the most.
  private func telling(_ values: [String], upTo end: Int) -> [String] {
    var values = values
    // 微信留言29件, 专线解答提问: the way itself says more than what was done there.
    if !values.contains("online") { values.removeAll { $0 == "in_person" } }
    if values.contains(where: ValueWords.applications.contains),
      draft.text.has("留言", before: end)
    {
      values.removeAll { $0 == "online" }
    }
    // 信访大厅接访300批: who came in person is a visitor.
    if values.contains("visit") { values.removeAll { $0 == "in_person" } }
    // 民心网转办: how cases were passed on says less than where they came from.
    return values.count > 1 ? values.filter { $0 != "transferred" } : values
  }

  private func isJoin(_ range: Range<Int>) -> Bool {
    range.count <= 2
      && ValueWords.joins.contains { draft.text.isWord($0, in: range) }
  }
}
