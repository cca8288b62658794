import Facts

extension FrameReader {
  /// 兼职信息员27名: the noun on 员 says whose number it is.
  func role(_ segment: Segment) -> String? {
    var end = segment.before.upperBound
    while end > segment.before.lowerBound, draft.text[end - 1].isBlank { end -= 1 }
    guard end - segment.before.lowerBound >= 3, draft.text[end - 1] == "员",
      draft.text[end - 2] != "人", draft.text[end - 2] != "成"
    else { return roleAfter(segment) }
    var start = end
    while start > segment.before.lowerBound, end - start < 6, draft.text[start - 1].isHan,
      !draft.text.has(oneOf: SubjectWords.hiring, before: start)
    {
      start -= 1
    }
    return end - start >= 2 ? draft.text.folded(start..<end) : nil
  }

  /// 13名信息员: the same noun behind the figure.
  private func roleAfter(_ segment: Segment) -> String? {
    let start = segment.after.lowerBound
    let limit = min(start + 6, segment.after.upperBound)
    guard start < limit, let end = (start..<limit).first(where: { draft.text[$0] == "员" }),
      end > start, draft.text[end - 1] != "人", draft.text[end - 1] != "成",
      draft.text.scalars[start..<end].allSatisfy(\.isHan)
    else { return nil }
    return draft.text.folded(start..<(end + 1))
  }

  /// 政务公开第三方评估得分88.7分: the test that gave the mark.
  func test(_ segment: Segment) -> String? {
    let range = segment.clause.range.lowerBound..<segment.quantity.range.lowerBound
    let ends = SubjectWords.tests.compactMap { word in
      draft.text.first(word, in: range).map { $0 + word.count }
    }
    guard let end = ends.max() else { return nil }
    var start = end
    while start > range.lowerBound, end - start < 14, draft.text[start - 1].isHan,
      !"在的年度中对获得市县区全".unicodeScalars.contains(draft.text[start - 1])
    {
      start -= 1
    }
    return end - start >= 2 ? draft.text.folded(start..<end) : nil
  }

  /// 转办件里,甲区了结17件: the figures of the rest of the sentence are about a group of the cases.
  mutating func noteGroup(in clause: Int) {
    let range = draft.clauses[clause].range
    guard range.count <= 10,
      let ending = SubjectWords.groupEndings.first(where: {
        range.count > $0.count && draft.text.has($0, before: range.upperBound)
      })
    else { return }
    let name = draft.text.folded(range.lowerBound..<(range.upperBound - ending.count))
    guard (2...6).contains(name.count), !SubjectWords.wholes.contains(name),
      !map[range].contains(where: { words.value($0, of: "category") != nil })
    else { return }
    settled.group = name
  }

  /// 噪声问题最为突出,共1706件; 城东区最多,为402件: the clause before, which has no figure, says what
  /// the bare figure is of.
  func leadSubject(
    _ segment: Segment, own: Coordinates, measure: Int
  ) -> (dimension: String, value: String)? {
    guard words.isBase(measure), stripped(segment.before).isEmpty,
      own["category"].isEmpty, own["scope"].isEmpty, !segment.isBracketed
    else { return nil }
    guard segment.opensClause, let range = draft.clause(before: segment) else { return nil }
    if let name = subjectBehind(in: range) { return name }
    let predicate = SubjectWords.predicates.compactMap { draft.text.first($0, in: range) }.min()
    guard let predicate, predicate > range.lowerBound else { return nil }
    var end = predicate
    for word in SubjectWords.nouns where draft.text.has(word, before: end) { end -= word.count }
    guard let subject = phraseText(range.lowerBound..<max(range.lowerBound, end)),
      let last = subject.unicodeScalars.last
    else { return nil }
    return (last.endsPlace ? "scope" : "category", subject)
  }
}

extension FrameReader {
  /// 件数最多的是白马区,有1024件: the subject stands behind what is said of it.
  func subjectBehind(in clause: Range<Int>) -> (dimension: String, value: String)? {
    guard
      let start = SubjectWords.openings.compactMap({ word in
        draft.text.first(word, in: clause).map { $0 + word.count }
      }).first, let subject = phraseText(start..<max(start, clause.upperBound)),
      let last = subject.unicodeScalars.last
    else { return nil }
    return (last.endsPlace ? "scope" : "category", subject)
  }

  /// Whether the clause before names the place that a bare figure is of.
  func followsPlace(_ segment: Segment) -> Bool {
    guard let previous = draft.clause(before: segment), stripped(segment.before).isEmpty
    else { return false }
    return subjectBehind(in: previous)?.dimension == "scope"
  }
}

/// The words around a subject that a figure follows in a clause of its own.
enum SubjectWords {
  /// What is said of it.
  static let predicates = [
    "最为突出", "较为突出", "最突出", "比较突出", "最多", "最少", "居首", "居多", "最高", "最低", "较多", "较少", "最为集中", "较集中",
    "占比最大", "居第", "排第", "位居",
  ]
  /// What is said before it, where it stands behind.
  static let openings = ["最多的是", "最少的是", "居首的是", "最高的是", "最低的是", "首位的是"]
  /// What stands before the role of staff and is no part of it.
  static let hiring = ["配备", "聘请", "设", "选聘", "有", "专职", "兼职", "各", "名"]
  /// What gives marks.
  static let tests = ["考核", "评估", "测评", "评议", "考评", "评价", "评比", "检查"]
  /// How the name of a group of cases ends.
  static let groupEndings = ["件里", "件中", "件当中", "工单中"]
  /// What is no group but all of the cases.
  static let wholes: Set<String> = [
    "投诉", "举报", "信访", "受理", "申请", "热线", "办结", "新收", "收到", "在这些", "投诉举报", "信访举报", "公开",
  ]
  /// What ends it without saying more.
  static let nouns = ["的", "数量", "件数", "问题", "诉求", "投诉", "举报", "工单", "方面", "类"]
}
