import Diagnostics
import Facts

/// What a clause without a figure says did not happen: 未发生行政诉讼, 收费:无, 监督电话零投诉.
extension FrameReader {
  /// Reads what a clause denies.
  /// - Returns: Whether it denies anything.
  mutating func readAbsence(in range: Range<Int>, hasQuantities: Bool) -> Bool {
    guard !hasQuantities else { return false }
    if let subject = subjectOfNone(in: range) {
      return appendAbsent(
        in: subject, trigger: range.upperBound - 1..<range.upperBound, clause: range)
    }
    let cues = visible(range)
    if let before = cues.first(where: { $0.meaning == .grammar(.absent) }),
      appendAbsent(
        in: reach(of: before, among: cues, in: range), trigger: before.range, clause: range)
    {
      return true
    }
    guard let after = cues.last(where: { $0.meaning == .grammar(.absentAfter) }) else {
      return false
    }
    return appendAbsent(
      in: range.lowerBound..<after.range.upperBound, trigger: after.range, clause: range)
  }

  /// 无收费、无复议、无诉讼: each 无 reaches on its own, a longer word over most of the clause.
  private func reach(of denial: Cue, among cues: [Cue], in clause: Range<Int>) -> Range<Int> {
    let last =
      cues.last { $0.meaning == .grammar(.absent) && $0.range.count == 1 } ?? denial
    let reach = denial.range.count == 1 ? 8 : 30
    let end = max(denial.range.upperBound + reach, last.range.upperBound + 8)
    return denial.range.lowerBound..<min(clause.upperBound, end)
  }

  /// 行政诉讼无, 收费:无: what a closing 无 denies, in its own clause or before its colon.
  private func subjectOfNone(in range: Range<Int>) -> Range<Int>? {
    guard
      let none = AbsenceWords.denials.first(where: { draft.text.has($0, before: range.upperBound) })
    else { return nil }
    let last = max(range.lowerBound, range.upperBound - none.count)
    let own = range.lowerBound..<last
    if own.isEmpty {
      let colon = range.lowerBound - 1
      guard colon > 0, draft.text[colon] == ":" else { return nil }
      var start = colon
      while start > 0, !draft.text[start - 1].isMark { start -= 1 }
      return start..<colon
    }
    let isNamed = visible(own).contains { cue in
      guard case .measure(let measure) = cue.meaning else { return false }
      return words[measure].mayBeAbsent && cue.range.upperBound == last
    }
    let isOverdue = draft.text.has(oneOf: AbsenceWords.overdue, before: last)
    return isNamed || isOverdue ? own : nil
  }

  /// A measure that a denial reaches, and the word that names it.
  private struct AbsentMeasure {
    let measure: Int
    let cue: Cue
  }

  private mutating func appendAbsent(
    in scope: Range<Int>, trigger: Range<Int>, clause: Range<Int>
  ) -> Bool {
    let cues = visible(scope)
    var denied = measuresDenied(in: scope, cues: cues)
    if denied.isEmpty { denied = absentUnderHeading(clause) }
    if denied.isEmpty { return appendAbsentValues(cues, trigger: trigger, clause: clause) }
    for entry in denied {
      if words.id(entry.measure) == "complaints",
        appendAbsentValues(cues, trigger: trigger, clause: clause)
      {
        continue
      }
      var fact = absentFact(entry.measure, trigger: trigger, clause: clause)
      name(entry, in: &fact, scope: scope)
      let ways = ways(beside: entry.cue, of: entry.measure, in: clause)
      for way in ways.isEmpty ? [[]] : ways {
        fact.coordinates["channel"] = way
        facts.append(fact)
      }
    }
    return true
  }

  /// The measures that a denial reaches, each by its first word, but for those that only say of
  /// which kind another is.
  private func measuresDenied(in scope: Range<Int>, cues: [Cue]) -> [AbsentMeasure] {
    var denied: [AbsentMeasure] = []
    for cue in cues {
      guard case .measure(let measure) = cue.meaning, words[measure].mayBeAbsent,
        !isDenied(cue, of: measure, among: cues), !denied.contains(where: { $0.measure == measure })
      else { continue }
      denied.append(AbsentMeasure(measure: measure, cue: cue))
    }
    let ids = Set(denied.map { words.id($0.measure) })
    if ids.contains("incidents") {
      denied.removeAll { !AbsenceWords.besideIncidents.contains(words.id($0.measure)) }
    }
    // 未向申请人收取费用: who was not charged is no figure of its own; 无人申请行政复议: what was not asked
    // for is the review.
    if ids.contains("fees") || draft.text.has(oneOf: ["申请行政复议", "申请复议"], in: scope) {
      denied.removeAll { words.id($0.measure) == "disclosure_requests" }
    }
    return denied
  }

  /// 不予公开政府信息: what is denied there is an outcome, and publishes nothing.
  private func isDenied(_ name: Cue, of measure: Int, among cues: [Cue]) -> Bool {
    words.id(measure) == "publications"
      && cues.contains {
        words.value($0, of: "outcome") != nil && $0.range.overlaps(name.range)
      }
  }

  /// 五、行政复议和行政诉讼情况 / 未发生。: a word that is all of its section denies what the heading names.
  private func absentUnderHeading(_ clause: Range<Int>) -> [AbsentMeasure] {
    let sentence = draft.sentences[settled.sentence]
    guard let heading = sentence.heading, clause.count <= 5, sentence.range.count <= 6,
      settled.firstFact == 0
        || draft.sentences[facts[settled.firstFact - 1].sentence].heading != heading
    else { return [] }
    var named: [AbsentMeasure] = []
    for cue in map[draft.headings[heading].title] {
      guard case .measure(let measure) = cue.meaning, words[measure].mayBeAbsent,
        !named.contains(where: { $0.measure == measure })
      else { continue }
      named.append(AbsentMeasure(measure: measure, cue: cue))
    }
    return named
  }

  /// What the words of a denial say besides the measure: the kind, the outlet, the class.
  private func name(_ entry: AbsentMeasure, in fact: inout FactDraft, scope: Range<Int>) {
    let (measure, clause) = (entry.measure, fact.range)
    if let kind = kind(of: measure, in: visible(scope)) { fact.coordinates["kind"] = [kind] }
    switch words.id(measure) {
    case "incidents": nameIncident(entry.cue, trigger: fact.number, clause: clause, fact: &fact)
    case "publications": fact.coordinates["outlet"] = silentOutlet(before: clause)
    case "rules":
      fact.coordinates["category"] = values(in: scope, measure: measure)["category"]
    default: break
    }
  }

  /// 因环境问题引发的群体性事件; a bare 安全事故 is one of the work that the sentence speaks of.
  private func nameIncident(
    _ cue: Cue, trigger: Range<Int>, clause: Range<Int>, fact: inout FactDraft
  ) {
    let start = min(trigger.upperBound, cue.range.lowerBound)
    guard var text = phraseText(start..<max(cue.range.upperBound, start)) else { return }
    if ["安全事故", "事故", "安全事件"].contains(text), let last = lastCount(from: settled.firstFact) {
      text = words[facts[last].measure].name.chinese + text
    }
    fact.coordinates["category"] = [text]
  }

  /// 微博停用,未发布信息: the outlet that the clause or the one before it names.
  private func silentOutlet(before clause: Range<Int>) -> [String] {
    guard let outlet = words.dimension("outlet") else { return [] }
    let start = max(0, clause.lowerBound - 16)
    for cue in visible(start..<clause.upperBound).reversed() {
      if case .value(outlet, let value) = cue.meaning {
        return [words.vocabulary.dimensions[outlet].values[value].id]
      }
    }
    return []
  }
}
