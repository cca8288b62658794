import Diagnostics
import Facts

extension FrameReader {
  /// Reads what a clause says without printing a number: 未发生事故, 均已办结, 参加了发布会.
  mutating func readImplied(in clause: Int, figures: Range<Int>, hasQuantities: Bool) {
    guard figures.isEmpty else { return }
    let range = draft.clauses[clause].range
    if readAbsence(in: range, hasQuantities: hasQuantities) || hasQuantities { return }
    if readAll(in: range) { return }
    readOne(in: range)
  }

  // MARK: Zero

  private mutating func readAbsence(in range: Range<Int>, hasQuantities: Bool) -> Bool {
    let cues = visible(range)
    let before = cues.first { $0.meaning == .grammar(.absent) }
    let after = cues.last { $0.meaning == .grammar(.absentAfter) }
    guard before != nil || after != nil, !hasQuantities else { return false }
    if let before {
      let reach = before.range.count == 1 ? 8 : 30
      let scope = before.range.lowerBound..<min(range.upperBound, before.range.upperBound + reach)
      if appendAbsent(in: scope, trigger: before.range, clause: range) { return true }
    }
    guard let after else { return false }
    return appendAbsent(
      in: range.lowerBound..<after.range.upperBound, trigger: after.range, clause: range)
  }

  private mutating func appendAbsent(in scope: Range<Int>, trigger: Range<Int>, clause: Range<Int>)
    -> Bool
  {
    let cues = visible(scope)
    var measures: [(measure: Int, cue: Cue)] = []
    for cue in cues {
      guard case .measure(let measure) = cue.meaning, words[measure].mayBeAbsent,
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
      facts.append(fact)
    }
    return true
  }

  /// 未出现三星以下评星件: a value of what the sentence counts did not occur.
  private mutating func appendAbsentValues(_ cues: [Cue], trigger: Range<Int>, clause: Range<Int>)
    -> Bool
  {
    guard
      let last = lastCount(from: settled.firstFact) ?? lastCount(from: settled.firstOfParagraph)
        ?? lastBase(from: 0),
      RateBases.ids.contains(words.id(facts[last].measure))
    else { return false }
    let measure = facts[last].measure
    var hasAny = false
    for cue in cues {
      guard case .value(let dimension, let value) = cue.meaning,
        words.fits(dimension: dimension, value: value, measure: measure)
      else { continue }
      let split = words.vocabulary.dimensions[dimension]
      guard ["rating", "channel", "status"].contains(split.id) else { continue }
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

  private func kind(of measure: Int, in cues: [Cue]) -> String? {
    for cue in cues {
      guard case .value(let dimension, let value) = cue.meaning else { continue }
      let split = words.vocabulary.dimensions[dimension]
      if split.id == "kind", split.values[value].measures == [words.id(measure)] {
        return split.values[value].id
      }
    }
    return nil
  }

  // MARK: All

  /// 均已办结: all of what the sentence counted.
  private mutating func readAll(in range: Range<Int>) -> Bool {
    let cues = visible(range)
    let all = cues.first { $0.meaning == .grammar(.all) }
    if let granted = outcome(in: cues), isAffirmed(granted, all: all) {
      let request = recent(from: settled.firstFact).first {
        words.id(facts[$0].measure) == "disclosure_requests"
      }
      if let request {
        appendOutcome(granted, of: request, in: range, cues: cues)
        return true
      }
    }
    guard let all,
      let counted = counted(strictly: all.range.count == 1 || draft.text.folded(all.range) != "件件")
    else { return false }
    let rest = all.range.lowerBound..<range.upperBound
    guard
      let rate =
        ["办结", "了结", "结案", "完毕", "办完"].contains(where: { draft.text.first($0, in: rest) != nil })
        ? "closure_rate"
        : AllWords.handling.contains(where: { draft.text.first($0, in: rest) != nil })
          ? "handling_rate" : nil,
      let measure = words.measure(rate)
    else { return false }
    var fact = FactDraft(
      measure: measure, value: Number(100), unit: "%", yearsBack: settled.yearsBack, implied: .all,
      range: range, number: all.range, sentence: settled.sentence)
    fact.coordinates["of"] = [words.id(facts[counted].measure)]
    fact.coordinates["channel"] = sharedChannel(of: facts[counted].measure)
    facts.append(fact)
    return true
  }

  private func counted(strictly: Bool) -> Int? {
    let first = strictly ? settled.firstFact : 0
    return lastBase(from: first)
  }

  private func outcome(in cues: [Cue]) -> Cue? {
    cues.first { cue in
      guard case .value(let dimension, let value) = cue.meaning else { return false }
      let split = words.vocabulary.dimensions[dimension]
      return split.id == "outcome" && split.values[value].measures == ["disclosure_requests"]
    }
  }

  /// 已依法公开, 均当场答复: said to have been done.
  private func isAffirmed(_ cue: Cue, all: Cue?) -> Bool {
    all != nil || ["已", "已经", "已全部"].contains { draft.text.has($0, before: cue.range.lowerBound) }
      || draft.text[cue.range.lowerBound] == "已"
  }

  private mutating func appendOutcome(
    _ cue: Cue, of request: Int, in range: Range<Int>, cues: [Cue]
  ) {
    guard case .value(let dimension, let value) = cue.meaning else { return }
    var fact = facts[request]
    fact.implied = .all
    fact.range = range
    fact.number = cue.range
    fact.members = []
    fact.coordinates["outcome"] = [words.vocabulary.dimensions[dimension].values[value].id]
    if let channel = words.dimension("channel") {
      let way = cues.first { cue in
        if case .value(channel, _) = cue.meaning { return true }
        return false
      }
      if case .value(_, let value)? = way?.meaning {
        fact.coordinates["channel"] = [words.vocabulary.dimensions[channel].values[value].id]
      }
    }
    facts.append(fact)
  }

  // MARK: One

  /// 参加了…新闻发布会, 获二等奖: one, though no number is printed.
  private mutating func readOne(in range: Range<Int>) {
    let cues = visible(range)
    if let attended = cues.first(where: { $0.meaning == .grammar(.attended) }) {
      for cue in cues where cue.range.lowerBound >= attended.range.upperBound {
        guard case .measure(let measure) = cue.meaning, let kind = kind(of: measure, in: cues),
          kind == "attended"
        else { continue }
        var fact = oneFact(measure, range: range, number: cue.range)
        fact.coordinates["kind"] = [kind]
        facts.append(fact)
        return
      }
    }
    guard let won = cues.first(where: { $0.meaning == .grammar(.won) }),
      let honours = words.measure("honours"),
      draft.text[range.upperBound - 1] == "奖", draft.text.first("、", in: range) == nil,
      range.upperBound - won.range.upperBound <= 16,
      draft.text.first("等奖", in: range) == range.upperBound - 2
    else { return }
    var fact = oneFact(honours, range: range, number: won.range.upperBound..<range.upperBound)
    if let text = phraseText(won.range.upperBound..<range.upperBound) {
      fact.coordinates["category"] = [text]
    }
    facts.append(fact)
  }

  private func oneFact(_ measure: Int, range: Range<Int>, number: Range<Int>) -> FactDraft {
    FactDraft(
      measure: measure, value: Number(1), unit: words[measure].units.first ?? "",
      yearsBack: settled.yearsBack, implied: .one, range: range, number: number,
      sentence: settled.sentence)
  }
}

/// What is done to all that was counted.
enum AllWords {
  static let handling = ["办理", "处理", "答复", "反馈", "回复", "回应", "通过", "回音", "解决", "着落"]
}
