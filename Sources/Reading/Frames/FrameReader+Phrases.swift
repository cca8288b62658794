import Facts

/// The phrases around a figure, without what says nothing of their own.
extension FrameReader {
  /// The noun phrase before the number, or at the end of the clause before where there is none.
  func phrase(_ segment: Segment, measure: Int) -> String? {
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
  func afterVerbs(_ range: Range<Int>, measure: Int) -> Range<Int> {
    let whole = stripped(range)
    let verbs = visible(range).filter { isVerb($0, of: measure) }
    guard let last = verbs.last else { return whole }
    let after = stripped(last.range.upperBound..<max(last.range.upperBound, whole.upperBound))
    guard after.isEmpty, last.meaning != .grammar(.hand) else { return after }
    let earlier = verbs.dropLast().last { $0.range.upperBound <= last.range.lowerBound }
    let start = max(earlier?.range.upperBound ?? whole.lowerBound, whole.lowerBound)
    return stripped(start..<max(start, last.range.lowerBound))
  }

  /// Whether a word does what a measure counts, or leads to a figure of any.
  func isVerb(_ cue: Cue, of measure: Int) -> Bool {
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
