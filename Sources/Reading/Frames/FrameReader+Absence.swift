import Diagnostics
import Facts

extension FrameReader {
  mutating func readAbsence(in range: Range<Int>, hasQuantities: Bool) -> Bool {
    let cues = visible(range)
    let before = cues.first { $0.meaning == .grammar(.absent) }
    let after = cues.last { $0.meaning == .grammar(.absentAfter) }
    guard !hasQuantities else { return false }
    if let subject = subjectOfNone(in: range) {
      return appendAbsent(
        in: subject, trigger: range.upperBound - 1..<range.upperBound, clause: range)
    }
    guard before != nil || after != nil else { return false }
    if let before {
      // 无收费、无复议、无诉讼: each 无 reaches on its own.
      let last = cues.last { $0.meaning == .grammar(.absent) && $0.range.count == 1 } ?? before
      let reach = before.range.count == 1 ? 8 : 30
      let end = max(before.range.upperBound + reach, last.range.upperBound + 8)
      let scope = before.range.lowerBound..<min(range.upperBound, end)
      if appendAbsent(in: scope, trigger: before.range, clause: range) { return true }
    }
    guard let after else { return false }
    return appendAbsent(
      in: range.lowerBound..<after.range.upperBound, trigger: after.range, clause: range)
  }

  /// 不予公开政府信息: what is denied there is an outcome, and publishes nothing.
  private func isDenied(_ name: Cue, of measure: Int, among cues: [Cue]) -> Bool {
    words.id(measure) == "publications"
      && cues.contains { cue in
        guard case .value(let dimension, _) = cue.meaning else { return false }
        return words.vocabulary.dimensions[dimension].id == "outcome"
          && cue.range.overlaps(name.range)
      }
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

  /// 监督电话零投诉, 信函、传真申请均为零: the ways by which nothing came, if they are no part of the
  /// name.
  private func ways(beside name: Cue, of measure: Int, in clause: Range<Int>) -> [[String]] {
    let asked = ["complaints", "consultations", "service_requests", "disclosure_requests"]
    guard asked.contains(words.id(measure)), let channel = words.dimension("channel") else {
      return []
    }
    var found: [[String]] = []
    // 当面申请 names a way and the measure; 来信 is the complaint itself.
    for cue in visible(clause)
    where !cue.range.overlaps(name.range)
      || cue.range.count < name.range.count && words.id(measure) == "disclosure_requests"
    {
      guard case .value(channel, let value) = cue.meaning,
        words.fits(dimension: channel, value: value, measure: measure)
      else { continue }
      let id = [words.vocabulary.dimensions[channel].values[value].id]
      if !found.contains(id) { found.append(id) }
    }
    return found
  }

  /// What denies at a clause's end what stands before it; longer ones first.
  private static let denials = [
    "没有收到", "没有举行", "没有召开", "尚未发布", "也没有", "未发布", "零报告", "零发生", "没有", "无", "零",
  ]

  /// 行政诉讼无, 收费:无: what a closing 无 denies, in its own clause or before its colon.
  private func subjectOfNone(in range: Range<Int>) -> Range<Int>? {
    guard
      let none = Self.denials.first(where: { draft.text.has($0, before: range.upperBound) })
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
    let isOverdue = draft.text.has(oneOf: ["超期件", "超期工单", "逾期件", "超期"], before: last)
    return isNamed || isOverdue ? own : nil
  }

  private mutating func appendAbsent(in scope: Range<Int>, trigger: Range<Int>, clause: Range<Int>)
    -> Bool
  {
    let cues = visible(scope)
    var measures: [(measure: Int, cue: Cue)] = []
    for cue in cues {
      guard case .measure(let measure) = cue.meaning, words[measure].mayBeAbsent,
        !isDenied(cue, of: measure, among: cues),
        !measures.contains(where: { $0.measure == measure })
      else { continue }
      measures.append((measure, cue))
    }
    if let incidents = words.measure("incidents"),
      measures.contains(where: { $0.measure == incidents })
    {
      measures.removeAll {
        $0.measure != incidents && !["reconsiderations", "lawsuits"].contains(words.id($0.measure))
      }
    }
    // 未向申请人收取费用: who was not charged is no figure of its own.
    if measures.contains(where: { words.id($0.measure) == "fees" }) {
      measures.removeAll { words.id($0.measure) == "disclosure_requests" }
    }
    // 无人申请行政复议: what was not asked for is the review.
    if draft.text.has(oneOf: ["申请行政复议", "申请复议"], in: scope) {
      measures.removeAll { words.id($0.measure) == "disclosure_requests" }
    }
    if measures.isEmpty, let own = absentUnderHeading(clause) { measures = own }
    if measures.isEmpty { return appendAbsentValues(cues, trigger: trigger, clause: clause) }
    for (measure, cue) in measures {
      var fact = absentFact(measure, trigger: trigger, clause: clause)
      if words.id(measure) == "incidents" {
        nameIncident(cue, trigger: trigger, clause: clause, fact: &fact)
      }
      if words.id(measure) == "complaints",
        appendAbsentValues(cues, trigger: trigger, clause: clause)
      {
        continue
      }
      if let kind = kind(of: measure, in: cues) { fact.coordinates["kind"] = [kind] }
      if words.id(measure) == "publications" {
        fact.coordinates["outlet"] = silentOutlet(before: clause)
      }
      if words.id(measure) == "rules" {
        fact.coordinates["category"] = values(in: scope, measure: measure)["category"]
      }
      let ways = ways(beside: cue, of: measure, in: clause)
      for way in ways.isEmpty ? [[]] : ways {
        fact.coordinates["channel"] = way
        facts.append(fact)
      }
    }
    return true
  }

  /// 五、行政复议和行政诉讼情况 / 未发生。: a word that is all of its section denies what the heading names.
  private func absentUnderHeading(_ clause: Range<Int>) -> [(measure: Int, cue: Cue)]? {
    let sentence = draft.sentences[settled.sentence]
    guard let heading = sentence.heading, clause.count <= 5, sentence.range.count <= 6,
      settled.firstFact == 0
        || draft.sentences[facts[settled.firstFact - 1].sentence].heading != heading
    else { return nil }
    var named: [(measure: Int, cue: Cue)] = []
    for cue in map[draft.headings[heading].title] {
      guard case .measure(let measure) = cue.meaning, words[measure].mayBeAbsent,
        !named.contains(where: { $0.measure == measure })
      else { continue }
      named.append((measure, cue))
    }
    return named.isEmpty ? nil : named
  }

  /// 未出现三星以下评星件: a value of what the sentence counts did not occur.
  private mutating func appendAbsentValues(_ cues: [Cue], trigger: Range<Int>, clause: Range<Int>)
    -> Bool
  {
    let named = visible(clause).compactMap { cue -> Int? in
      guard case .measure(let measure) = cue.meaning,
        ["complaints", "service_requests"].contains(words.id(measure))
      else { return nil }
      return recent(from: 0).last { facts[$0].measure == measure }
    }
    guard
      let last = named.last ?? lastBase(from: settled.firstFact) ?? lastBase(
        from: settled.firstOfParagraph)
        ?? lastBase(from: 0)
    else { return false }
    let measure = facts[last].measure
    var hasAny = false
    for cue in cues {
      guard case .value(let dimension, let value) = cue.meaning,
        words.fits(dimension: dimension, value: value, measure: measure)
      else { continue }
      let split = words.vocabulary.dimensions[dimension]
      // 没有现成信息 is the name of an outcome; 不予公开的情况亦无 says that there was none.
      let isDenied =
        split.id == "outcome"
        && (cue.range.upperBound <= trigger.lowerBound
          || draft.text.has(oneOf: ["的情", "情形", "情况"], at: cue.range.upperBound))
      guard isDenied || ["rating", "channel", "status"].contains(split.id) else { continue }
      var fact = absentFact(measure, trigger: trigger, clause: clause)
      fact.unit = facts[last].unit
      if split.id != "channel" { fact.coordinates["channel"] = sharedChannel(of: measure) }
      fact.coordinates[split.id] = [split.values[value].id]
      facts.append(fact)
      hasAny = true
    }
    return hasAny
  }

  private func absentFact(_ measure: Int, trigger: Range<Int>, clause: Range<Int>) -> FactDraft {
    FactDraft(
      measure: measure, value: .zero, unit: words[measure].units.first ?? "",
      yearsBack: settled.yearsBack, implied: .zero, range: clause, number: trigger,
      sentence: settled.sentence)
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

  func kind(of measure: Int, in cues: [Cue]) -> String? {
    for cue in cues {
      guard case .value(let dimension, let value) = cue.meaning else { continue }
      let split = words.vocabulary.dimensions[dimension]
      if split.id == "kind", split.values[value].measures == [words.id(measure)] {
        return split.values[value].id
      }
    }
    return nil
  }
}
