import Facts

extension FrameReader {
  /// What the source's own words put into a free-text dimension.
  struct FreeText {
    let dimension: String
    let value: String
  }

  /// The thing that a figure counts, in the source's words: 发放宣传单2000份 is 宣传单.
  func freeText(_ segment: Segment, measure: Int, isNamed: Bool) -> FreeText? {
    let id = words.id(measure)
    guard placeName(segment) == nil else { return nil }
    guard let dimension = words[measure].freeText else { return nil }
    switch id {
    case "bulletins", "interviews":
      return title(segment, measure: measure).map { FreeText(dimension: dimension, value: $0) }
    case "rules":
      return following(segment, measure: measure).map { FreeText(dimension: dimension, value: $0) }
    case "honours": return honour(segment).map { FreeText(dimension: dimension, value: $0) }
    case "complaints", "service_requests", "publications", "disclosure_requests":
      if isNamed, id == "publications" {
        return genre(segment, measure: measure).map { FreeText(dimension: dimension, value: $0) }
      }
      if isNamed {
        if let kind = qualifier(segment, measure: measure) {
          return FreeText(dimension: dimension, value: kind)
        }
        guard isOfAnother(measure) else { return nil }
        let range = stripped(segment.before)
        return range.count >= 2
          ? FreeText(dimension: dimension, value: draft.text.folded(range)) : nil
      }
    default: break
    }
    guard let phrase = phrase(segment, measure: measure) ?? trailing(segment, isNamed: isNamed)
    else { return nil }
    return FreeText(dimension: dimension, value: phrase)
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
    let range = afterVerbs(segment.before, measure: measure)
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

  /// The noun phrase before the number, or at the end of the clause before where there is none.
  private func phrase(_ segment: Segment, measure: Int) -> String? {
    let end = stripped(segment.before).upperBound
    if words.id(measure) == "handouts",
      let title = draft.titles(in: segment.before).last, title.upperBound == end
    {
      return phraseText(title)
    }
    if let own = phraseText(afterVerbs(segment.before, measure: measure)) { return own }
    guard words.id(measure) == "handouts", stripped(segment.before).count <= 12 else { return nil }
    guard let range = draft.clause(before: segment) else { return nil }
    let isNamed = map[range].contains {
      $0.meaning == .measure(measure) && $0.range.upperBound == range.upperBound
    }
    return isNamed ? phraseText(afterVerbs(range, measure: measure)) : nil
  }

  /// The words from the measure's last verb on; where the verb stands last, those before it:
  /// 许可审批办结19件.
  private func afterVerbs(_ range: Range<Int>, measure: Int) -> Range<Int> {
    let whole = stripped(range)
    let verbs = visible(range).filter { isVerb($0, of: measure) }
    guard let last = verbs.last else { return whole }
    let after = stripped(last.range.upperBound..<max(last.range.upperBound, whole.upperBound))
    guard after.isEmpty, last.meaning != .grammar(.hand) else { return after }
    let earlier = verbs.dropLast().last { $0.range.upperBound <= last.range.lowerBound }
    let start = max(earlier?.range.upperBound ?? whole.lowerBound, whole.lowerBound)
    return stripped(start..<max(start, last.range.lowerBound))
  }

  private func isVerb(_ cue: Cue, of measure: Int) -> Bool {
    switch cue.meaning {
    case .verb(measure), .grammar(.hand), .grammar(.sum), .grammar(.including): true
    default: false
    }
  }

  /// A range without the filling words at its ends: 全年共…达.
  func stripped(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    var isChanged = true
    while isChanged, start < end {
      isChanged = false
      if draft.text[start].isMark || draft.text[end - 1].isMark {
        if draft.text[start].isMark { start += 1 } else { end -= 1 }
        isChanged = true
        continue
      }
      if let length = PhraseWords.leading.match(draft.text, at: start), length <= end - start {
        start += length
        isChanged = true
      } else if let length = PhraseWords.trailing.match(draft.text, before: end, reach: 2),
        length <= end - start
      {
        end -= length
        isChanged = true
      }
    }
    return start..<max(start, end)
  }

  /// A phrase without the office's own place and field before it; nil where it says nothing.
  func phraseText(_ range: Range<Int>) -> String? {
    var phrase = stripped(range)
    if !home.isEmpty, draft.text.isWord(home, in: phrase.prefix(home.unicodeScalars.count)) {
      phrase = phrase.dropFirst(home.unicodeScalars.count)
    }
    if let cut = phrase.last(where: { draft.text[$0] == "的" }) {
      phrase = (cut + 1)..<phrase.upperBound
    }
    // 东城区、西城区共举办培训班: who held it is no part of what was held.
    for verb in ["举办", "召开"] {
      if let place = draft.text.first(verb, in: phrase) {
        phrase = min(place + 2, phrase.upperBound)..<phrase.upperBound
      }
    }
    for compound in PhraseWords.openness {
      if let place = draft.text.first(compound, in: phrase), place > phrase.lowerBound {
        phrase = place..<phrase.upperBound
        break
      }
    }
    while let first = phrase.first, draft.text[first].isQuote { phrase = phrase.dropFirst() }
    while let last = phrase.last, draft.text[last].isQuote { phrase = phrase.dropLast() }
    guard phrase.count >= 2 else { return nil }
    let text = draft.text.folded(phrase)
    guard (2...20).contains(text.count), !PhraseWords.saysNothing.contains(text) else { return nil }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether this is a quote, a title's bracket or a 、 that may stand around a phrase.
  fileprivate var isQuote: Bool {
    switch self {
    case "“", "”", "‘", "’", "《", "》", "「", "」", "、": true
    default: false
    }
  }
}
