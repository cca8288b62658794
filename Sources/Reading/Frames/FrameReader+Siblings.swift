import Facts

/// What a figure takes from its neighbours in a list: the split that 其他 closes, the name in front of
/// the figure's own brackets.
extension FrameReader {
  /// What a figure's place among its neighbours says of it: the first rule that knows it.
  func nameRest(_ segment: Segment, measure: Int, own: inout Coordinates) {
    let range = stripped(segment.before)
    // No longer words are asked for below.
    let name = range.count <= SiblingWords.longest + 1 ? draft.text.folded(range) : ""
    if name.count == 1, own.isEmpty, draft.text[range.lowerBound].isHan,
      followsClass(of: measure)
    {
      own["category"] = [name]
      return
    }
    nameApplicant(name, measure: measure, own: &own)
    if let stage = stageOfRest(name, segment: segment, measure: measure, own: own) {
      own["status"] = [stage]
      own["category"] = []
      return
    }
    if SiblingWords.rest.contains(name) { nameOther(measure: measure, own: &own) }
  }

  /// 噪声1461件,大气1127件,水213件: whether the figure before is of a class.
  private func followsClass(of measure: Int) -> Bool {
    guard let last = facts.last else { return false }
    return last.measure == measure && last.sentence == settled.sentence
      && !last.coordinates["category"].isEmpty
  }

  /// 个人31件, 企业3件: who applied, and no class.
  private func nameApplicant(_ name: String, measure: Int, own: inout Coordinates) {
    if words.id(measure) == "disclosure_requests", name == "个人" {
      own["applicant"] = ["natural_person"]
      own["category"] = []
    }
    if name == "企业", siblings(of: measure).last?.coordinates["applicant"].isEmpty == false {
      own["applicant"] = ["business"]
      own["category"] = []
    }
  }

  /// What is being done with the cases that are left, or was with those that are told of by it alone.
  private func stageOfRest(
    _ name: String, segment: Segment, measure: Int, own: Coordinates
  ) -> String? {
    guard own["status"].isEmpty else { return nil }
    // 余下16件仍在调处.
    let isLeft =
      !name.isEmpty
      && SiblingWords.left.contains { name.hasPrefix($0) && name.count <= $0.count + 1 }
    if isLeft, draft.text.has(oneOf: SiblingWords.handled, in: segment.after) {
      return "in_progress"
    }
    // 6件转有关部门办理.
    if words.id(measure) == "complaints", own["channel"].isEmpty,
      draft.text.has("转", at: segment.after.lowerBound),
      !SiblingWords.turns.contains(draft.text[segment.after.lowerBound + 1])
    {
      return "transferred"
    }
    return nil
  }

  /// 维持4件,撤销1件,其他2件: 其他 is the rest of the split that the figures before it make.
  private func nameOther(measure: Int, own: inout Coordinates) {
    let siblings = siblings(of: measure)
    for (dimension, rest) in SiblingWords.splits where own[dimension].isEmpty {
      let values = Set(siblings.map { $0.coordinates[dimension] }.filter { !$0.isEmpty })
      guard values.count > 1, siblings.last?.coordinates[dimension].isEmpty == false else {
        continue
      }
      own["category"] = []
      own[dimension] = [rest]
      return
    }
  }

  /// The counts of a measure that the sentence has so far.
  private func siblings(of measure: Int) -> [FactDraft] {
    facts[recent(from: settled.firstFact)].filter {
      $0.measure == measure && $0.coordinates["delta"].isEmpty
    }
  }

  /// 征地拆迁(68件)、财政资金(31件): the name that brackets with nothing but a figure stand behind.
  func bracketedName(_ segment: Segment) -> String? {
    guard let bracket = segment.bracket, stripped(segment.before).isEmpty,
      stripped(segment.quantity.range.upperBound..<(bracket.upperBound - 1)).isEmpty
    else { return nil }
    let clause = segment.clause.range
    var start = bracket.lowerBound
    while start > clause.lowerBound, !draft.text[start - 1].isMark { start -= 1 }
    let phrase = start..<bracket.lowerBound
    let last = draft.quantities.partitioningIndex { $0.range.upperBound > start }
    guard
      last >= draft.quantities.count || draft.quantities[last].range.lowerBound > phrase.upperBound
    else { return nil }
    for word in SiblingWords.leading {
      if let place = draft.text.first(word, in: phrase) {
        return phraseText(place + word.count..<phrase.upperBound)
      }
    }
    return phraseText(phrase)
  }
}

/// The words of lists whose members split a whole.
enum SiblingWords {
  /// What is left of a whole.
  static let rest: Set<String> = ["其他", "其它", "其余", "余下", "其他情形", "其他类型"]

  /// What makes another word of 转: 转化为建议, 转入下年.
  static let turns: Set<Unicode.Scalar> = ["化", "变", "为", "型", "好", "入", "下", "次"]

  /// What is left to do.
  static let left: Set<String> = ["余下", "剩余", "其余", "余", "还剩", "尚余", "剩下"]

  /// How many scalars the longest of these has; 企业 and 个人 are shorter.
  static let longest = rest.union(left).map(\.unicodeScalars.count).max() ?? 0

  /// What is being done with it.
  static let handled = ["办理", "处理", "调处", "审核", "核查", "调查", "化解", "整改", "督办", "跟进"]

  /// The splits that have a value for the rest.
  static let splits = [
    ("outcome", "other"), ("result", "other"), ("channel", "other"), ("outlet", "other"),
    ("applicant", "other_org"),
  ]

  /// What stands before the first name of a list.
  static let leading = ["集中在", "集中于", "涉及", "包括", "分布在", "主要为", "主要是", "反映"]
}
