import Facts

extension FrameReader {
  /// What the source's own words put into a free-text dimension.
  struct FreeText {
    let dimension: String
    let value: String
  }

  /// The thing that a figure counts, in the source's words: 发放宣传单2000份 is 宣传单.
  func freeText(_ segment: Segment, measure: Int, isNamed: Bool) -> FreeText? {
    guard let dimension = words[measure].freeText, placeName(segment) == nil else { return nil }
    guard let thing = thing(segment, measure: measure, isNamed: isNamed), !Self.endsInYear(thing)
    else { return nil }
    return FreeText(dimension: dimension, value: thing)
  }

  /// 2019年, 增加到2019年: when a figure is, not what it counts.
  private static func endsInYear(_ text: String) -> Bool {
    let end = text.unicodeScalars.suffix(5)
    return end.count == 5 && end.last == "年" && end.dropLast().allSatisfy(\.isDigit)
  }

  private func thing(_ segment: Segment, measure: Int, isNamed: Bool) -> String? {
    switch words.id(measure) {
    case "bulletins", "interviews": title(segment, measure: measure)
    case "rules": following(segment, measure: measure)
    case "honours": honour(segment)
    case "publications" where isNamed: genre(segment, measure: measure)
    case "complaints" where isNamed, "service_requests" where isNamed,
      "disclosure_requests" where isNamed:
      classOfNamed(segment, measure: measure)
    default: phrase(segment, measure: measure) ?? trailing(segment, isNamed: isNamed)
    }
  }

  /// Which of the cases a figure is of whose words name the cases themselves.
  private func classOfNamed(_ segment: Segment, measure: Int) -> String? {
    if let kind = qualifier(segment, measure: measure) { return kind }
    let range = stripped(segment.before)
    return isOfAnother(measure) && range.count >= 2 ? draft.text.folded(range) : nil
  }

  /// 环评审批公示26条: a kind of publication of its own, not just 信息.
  private func genre(_ segment: Segment, measure: Int) -> String? {
    // 环评审批公示74条: the verb ends the name; 网站发布批前公示14条: another verb opens it.
    let whole = afterOpening(of: stripped(segment.before), measure: measure)
    let isName = visible(whole).contains {
      $0.meaning == .measure(measure) && $0.range.upperBound == whole.upperBound
    }
    let range =
      isName && whole.count >= 4 && !draft.text.has("公开", in: whole)
      ? whole : afterVerbs(segment.before, measure: measure)
    guard let cue = visible(range).last(where: { $0.meaning == .measure(measure) }),
      cue.range.upperBound == range.upperBound, range.count > cue.range.count || range.count >= 4,
      !draft.text.has("信息", in: range), !draft.text.has("公开", in: range)
    else { return nil }
    let isPlaced = visible(range).contains { cue in
      guard case .value(let dimension, let value) = cue.meaning else { return false }
      return words.fits(dimension: dimension, value: value, measure: measure)
    }
    return isPlaced ? nil : phraseText(range)
  }

  /// The words behind the last verb that stands before the measure's name at the end.
  private func afterOpening(of range: Range<Int>, measure: Int) -> Range<Int> {
    let cues = visible(range)
    guard
      let name = cues.last(where: {
        $0.meaning == .measure(measure) && $0.range.upperBound == range.upperBound
      }),
      let verb = cues.last(where: {
        $0.range.upperBound <= name.range.lowerBound
          && (isVerb($0, of: measure) || draft.text.has("发布", before: $0.range.upperBound))
      })
    else { return range }
    return stripped(verb.range.upperBound..<range.upperBound)
  }

  /// 大气污染投诉20件 after 投诉90件: the words before the measure's name tell which of them.
  private func qualifier(_ segment: Segment, measure: Int) -> String? {
    guard let cue = visible(segment.before).last(where: { $0.meaning == .measure(measure) })
    else { return nil }
    // 投诉中涉及医疗纠纷47件: the class stands behind the name.
    if draft.text.has(oneOf: ["中", "件中", "里"], at: cue.range.upperBound) {
      let end = segment.before.upperBound
      return phraseText(min(cue.range.upperBound + 1, end)..<end)
    }
    guard recent(from: settled.firstFact).contains(where: { facts[$0].measure == measure })
    else { return nil }
    let range = segment.before.lowerBound..<cue.range.lowerBound
    guard !range.isEmpty, !visible(range).contains(where: { saysMore($0, of: measure) }) else {
      return nil
    }
    return phraseText(range)
  }

  private func saysMore(_ cue: Cue, of measure: Int) -> Bool {
    if case .value(let dimension, let value) = cue.meaning {
      return words.fits(dimension: dimension, value: value, measure: measure)
    }
    return isVerb(cue, of: measure)
  }

  /// What a part is that nothing else tells apart from its whole.
  func partName(_ segment: Segment, measure: Int) -> String? {
    phrase(segment, measure: measure)
  }

  /// Whether the figure is a part of another measure's, so that its own name tells which part.
  private func isOfAnother(_ measure: Int) -> Bool {
    let first = recent(from: settled.firstFact).first
    guard let whole = settled.container ?? first.flatMap({ facts[$0].container }) else {
      return false
    }
    return facts[whole].measure != measure
  }

  /// 端城区51件, 端城区了结17件: the words before the number are a place, or begin with one.
  func placeName(_ segment: Segment) -> String? {
    var range = stripped(segment.before)
    // 编印县政府公报: what is done is no part of a place.
    if let first = visible(range).first, first.range.lowerBound == range.lowerBound,
      case .verb = first.meaning
    {
      range = first.range.upperBound..<max(first.range.upperBound, range.upperBound)
    }
    // 举报量靠前的是芷江新区386件.
    if let said = draft.text.first("的是", in: range) { range = said + 2..<range.upperBound }
    guard range.count >= 2 else { return nil }
    let isName = draft.text.scalars[range].prefix(2).allSatisfy {
      !PhraseWords.cutting.contains($0)
    }
    for end in (range.lowerBound + 1)..<min(range.upperBound, range.lowerBound + 7)
    where draft.text[end].endsPlace {
      let isWhole = end + 1 == range.upperBound
      let meetsVerb =
        map[end + 1..<min(end + 3, range.upperBound)].first?.range.lowerBound == end + 1
      guard isName, isWhole || meetsVerb, end > range.lowerBound + 1 || isWhole else { continue }
      let name = range.lowerBound..<(end + 1)
      guard draft.text.scalars[name].allSatisfy({ $0.isHan && !PhraseWords.cutting.contains($0) })
      else { return nil }
      return draft.text.folded(name)
    }
    return nil
  }

  /// 《朝阳环保》11期: the name, or the noun before the number.
  private func title(_ segment: Segment, measure: Int) -> String? {
    let pair = draft.titles(in: segment.before).last
    if let pair { return draft.text.folded((pair.lowerBound + 1)..<(pair.upperBound - 1)) }
    guard words.id(measure) == "bulletins" else { return nil }
    var range = afterVerbs(segment.before, measure: measure)
    let verbs = words.vocabulary.measures[measure].verbs
    // 编发简报: the verb is no part of the name.
    if let verb = verbs.first(where: { draft.text.has($0, at: range.lowerBound) }) {
      range = min(range.lowerBound + verb.unicodeScalars.count, range.upperBound)..<range.upperBound
    }
    return range.count >= 2 && range.count <= 14 ? draft.text.folded(range) : nil
  }

  /// 6项制度: the noun after the number.
  private func following(_ segment: Segment, measure: Int) -> String? {
    var end = segment.after.lowerBound
    while end < segment.after.upperBound, draft.text[end].isHan { end += 1 }
    let range = segment.after.lowerBound..<end
    let isNamed = map[range].contains {
      $0.meaning == .measure(measure) && $0.range.upperBound == end
    }
    return isNamed && range.count <= 10 ? draft.text.folded(range) : nil
  }

  /// 其中3件交叉: what follows the number, where nothing names it before.
  private func trailing(_ segment: Segment, isNamed: Bool) -> String? {
    guard !isNamed, segment.after.count <= 6, stripped(segment.before).isEmpty,
      draft.text.scalars[segment.after].allSatisfy(\.isHan)
    else { return nil }
    return phraseText(segment.after)
  }

  /// 被评为优秀服务窗口: what was won.
  private func honour(_ segment: Segment) -> String? {
    let cues = map[segment.surroundings]
    if let named = cues.last(where: { $0.meaning == .grammar(.named) }) {
      let end =
        named.range.upperBound > segment.quantity.range.lowerBound
        ? segment.after.upperBound : segment.quantity.range.lowerBound
      return phraseText(named.range.upperBound..<max(end, named.range.upperBound))
    }
    let won = cues.last { $0.meaning == .grammar(.won) }
    return won.flatMap {
      phraseText($0.range.upperBound..<max($0.range.upperBound, segment.after.upperBound))
    }
  }
}
