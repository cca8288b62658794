import Facts

extension FrameReader {
  /// 兼职信息员27名: the noun on 员 says whose number it is.
  func role(_ segment: Segment) -> String? {
    var end = segment.before.upperBound
    while end > segment.before.lowerBound, draft.text[end - 1].isBlank { end -= 1 }
    guard end - segment.before.lowerBound >= 3, draft.text[end - 1] == "员",
      draft.text[end - 2] != "人", draft.text[end - 2] != "成"
    else { return nil }
    var start = end
    let verbs = ["配备", "聘请", "设", "选聘", "有", "专职", "兼职", "各", "名"]
    while start > segment.before.lowerBound, end - start < 6, draft.text[start - 1].isHan,
      !verbs.contains(where: { draft.text.has($0, before: start) })
    {
      start -= 1
    }
    return end - start >= 2 ? draft.text.folded(start..<end) : nil
  }

  /// 噪声问题最为突出,共1706件; 城东区最多,为402件: the clause before, which has no figure, says what
  /// the bare figure is of.
  func leadSubject(
    _ segment: Segment, own: Coordinates, measure: Int
  ) -> (dimension: String, value: String)? {
    guard RateBases.ids.contains(words.id(measure)), stripped(segment.before).isEmpty,
      own["category"].isEmpty, own["scope"].isEmpty, !segment.isBracketed
    else { return nil }
    let previous = segment.quantity.clause - 1
    guard draft.sentences[segment.clause.sentence].clauses.contains(previous),
      segment.before.lowerBound == segment.clause.range.lowerBound
    else { return nil }
    let range = draft.clauses[previous].range
    let predicate = SubjectWords.predicates.compactMap { draft.text.first($0, in: range) }.min()
    guard let predicate, predicate > range.lowerBound else { return nil }
    var end = predicate
    for word in SubjectWords.nouns where draft.text.has(word, before: end) { end -= word.count }
    guard let subject = phraseText(range.lowerBound..<max(range.lowerBound, end)),
      let last = subject.last
    else { return nil }
    return ("区县市州镇乡旗".contains(last) ? "scope" : "category", subject)
  }
}

/// The words around a subject that a figure follows in a clause of its own.
enum SubjectWords {
  /// What is said of it.
  static let predicates = [
    "最为突出", "较为突出", "最突出", "比较突出", "最多", "最少", "居首", "居多", "最高", "最低", "较多", "较少", "最为集中", "较集中",
    "占比最大", "排名第一", "位居首位",
  ]
  /// What ends it without saying more.
  static let nouns = ["的", "数量", "件数", "问题", "方面", "类"]
}
