import Diagnostics
import Facts

extension FrameReader {
  /// Reads a percentage: a rate of its own name, a growth or a share.
  mutating func readRate(_ segment: Segment) {
    let cues = visible(segment.before)
    let compared = comparison(in: cues)
    if let rate = namedRate(cues + visible(segment.after)) {
      guard compared?.isFall == nil || segment.quantity.unit == "%" else { return }
      return appendRate(rate.measure, kind: rate.kind, segment: segment)
    }
    if let compared, segment.quantity.unit == "%" {
      return appendGrowth(
        kind: compared.kind ?? lastComparison() ?? "yoy", isFall: compared.isFall ?? false,
        segment: segment)
    }
    guard segment.quantity.unit == "%" else { return }
    let isShare =
      cues.contains { $0.meaning == .grammar(.share) } || segment.isBracketed || pointsAt(segment)
    if isShare { appendShare(segment) }
  }

  private struct NamedRate {
    let measure: Int
    let kind: String?
  }

  /// 办结率: the rate that is named nearest to the number.
  private func namedRate(_ cues: [Cue]) -> NamedRate? {
    for cue in cues.reversed() {
      switch cue.meaning {
      case .measure(let measure)
      where words[measure].nature == .rate && words[measure].units.contains("%"):
        guard words.id(measure) != "other_rate" else { continue }
        let kind = words.id(measure) == "closure_rate" ? rateKind(cues, of: "closure_rate") : nil
        return NamedRate(measure: measure, kind: kind)
      case .value(let dimension, let value):
        let split = words.vocabulary.dimensions[dimension]
        guard split.id == "kind", split.values[value].measures == ["other_rate"],
          !["share", "yoy", "mom"].contains(split.values[value].id),
          let other = words.measure("other_rate")
        else { continue }
        return NamedRate(measure: other, kind: split.values[value].id)
      default: continue
      }
    }
    return nil
  }

  private func rateKind(_ cues: [Cue], of measure: String) -> String? {
    for cue in cues {
      guard case .value(let dimension, let value) = cue.meaning else { continue }
      let split = words.vocabulary.dimensions[dimension]
      if split.id == "kind", split.values[value].measures == [measure] {
        return split.values[value].id
      }
    }
    return nil
  }

  private mutating func appendRate(_ measure: Int, kind: String?, segment: Segment) {
    var fact = draftFact(segment, measure: measure)
    if let kind { fact.coordinates["kind"] = [kind] }
    let base = base(of: segment)
    if let base { fact.coordinates["of"] = [words.id(base)] }
    let own = listedValues(segment, measure: measure)
    for key in ["scope", "channel"] { fact.coordinates[key] = own[key] }
    if fact.coordinates["scope"].isEmpty { fact.coordinates["scope"] = settled.scope }
    if fact.coordinates["channel"].isEmpty, let base {
      fact.coordinates["channel"] = sharedChannel(of: base)
    }
    facts.append(fact)
  }

  /// What a rate is the rate of: named beside it, or what the sentence counted last.
  private func base(of segment: Segment) -> Int? {
    let named = visible(segment.before).last { cue in
      guard case .measure(let measure) = cue.meaning else { return false }
      return RateBases.ids.contains(words.id(measure))
    }
    if case .measure(let measure)? = named?.meaning { return measure }
    for first in [settled.firstFact, settled.firstOfParagraph] {
      if let last = lastBase(from: first) { return facts[last].measure }
    }
    return lastBase(from: 0).map { facts[$0].measure }
  }

  // MARK: Comparison

  struct Comparison {
    /// yoy or mom; nil where only 增长 is said.
    let kind: String?
    /// Whether it fell; nil where neither is said.
    let isFall: Bool?
  }

  /// 比上年增长, 环比下降.
  func comparison(in cues: some Sequence<Cue>) -> Comparison? {
    var kind: String?
    var isFall: Bool?
    for cue in cues {
      switch cue.meaning {
      case .grammar(.thanLastYear): kind = "yoy"
      case .grammar(.thanLastMonth): kind = "mom"
      case .grammar(.more) where cue.range.count > 1 || kind != nil: isFall = false
      case .grammar(.fewer) where cue.range.count > 1 || kind != nil: isFall = true
      default: break
      }
    }
    return kind == nil && isFall == nil ? nil : Comparison(kind: kind, isFall: isFall)
  }

  /// 比上年增加15条,增长21.7%: what the clause before compared with.
  private func lastComparison() -> String? {
    facts[recent(from: settled.firstFact)].last { !$0.coordinates["delta"].isEmpty }?.coordinates[
      "delta"
    ]
    .first
      ?? facts[recent(from: settled.firstFact)].last { !$0.coordinates["kind"].isEmpty }?
      .coordinates["kind"]
      .first {
        ["yoy", "mom"].contains($0)
      }
  }

  /// What a growth is the growth of: the figure before it; at a sentence's start, the total before.
  func compared() -> Int? {
    if let last = lastCount(from: settled.firstFact) { return last }
    return recent(from: settled.firstOfParagraph).first {
      words[facts[$0].measure].nature != .rate
        && facts[$0].sentence == facts.last?.sentence
    }
  }

  private mutating func appendGrowth(kind: String, isFall: Bool, segment: Segment) {
    guard let base = compared(), let other = words.measure("other_rate") else { return }
    let month =
      map[segment.before].contains { $0.meaning == .grammar(.thanLastMonth) }
      || isMonthBefore(segment)
    var fact = draftFact(segment, measure: other)
    if isFall { fact.value = .zero - fact.value }
    fact.coordinates["kind"] = [month ? "mom" : kind]
    fact.coordinates["of"] = [words.id(facts[base].measure)]
    copyDimensions(of: base, into: &fact)
    facts.append(fact)
  }

  /// 较4月下降: a month to compare with, named by its date.
  func isMonthBefore(_ segment: Segment) -> Bool {
    draft.skips(in: segment.before).contains { skip in
      skip.kind == .date
        && ["比", "较"].contains { draft.text.has($0, before: skip.range.lowerBound) }
        && draft.text.folded(skip.range).hasSuffix("月")
    }
  }

  func copyDimensions(of base: Int, into fact: inout FactDraft) {
    for entry in facts[base].coordinates.entries
    where !["min_views", "includes", "delta"].contains(entry.dimension) {
      if fact.coordinates[entry.dimension].isEmpty {
        fact.coordinates[entry.dimension] = entry.values
      }
    }
  }

  /// 比上年多出318条: a difference in number.
  mutating func readDifference(_ segment: Segment) -> Bool {
    let cues = visible(segment.before)
    guard
      let end = cues.last(where: { $0.meaning == .grammar(.more) || $0.meaning == .grammar(.fewer) }
      )?.range.upperBound,
      segment.quantity.range.lowerBound - end <= 1
    else { return false }
    let byMonth = isMonthBefore(segment)
    guard let comparison = comparison(in: cues), comparison.kind != nil || byMonth else {
      return false
    }
    guard let base = compared(), words.areAlike(facts[base].unit, segment.quantity.unit) else {
      return false
    }
    let isFall =
      cues.last { $0.meaning == .grammar(.more) || $0.meaning == .grammar(.fewer) }?.meaning
      == .grammar(.fewer)
    var fact = draftFact(segment, measure: facts[base].measure)
    fact.container = nil
    if isFall { fact.value = .zero - fact.value }
    copyDimensions(of: base, into: &fact)
    fact.coordinates["delta"] = [byMonth ? "mom" : comparison.kind ?? "yoy"]
    facts.append(fact)
    return true
  }

  // MARK: Shares

  /// 近八成属噪声: the share's subject stands behind it.
  private func pointsAt(_ segment: Segment) -> Bool {
    ["属", "是", "系", "为", "来自", "指向"].contains { draft.text.has($0, at: segment.after.lowerBound) }
  }

  private mutating func appendShare(_ segment: Segment) {
    guard let last = lastCount(from: settled.firstOfParagraph) ?? facts.indices.last,
      let other = words.measure("other_rate")
    else { return }
    let head =
      recent(from: settled.firstFact).first { words[facts[$0].measure].nature != .rate }
      ?? last
    let total = facts[head].container ?? head
    var fact = draftFact(segment, measure: other)
    fact.coordinates["kind"] = ["share"]
    let subject = subject(of: segment)
    let own = listedValues(segment, measure: other)
    let base = segment.isBracketed || subject == nil ? (facts[last].container ?? total) : last
    fact.coordinates["of"] = [words.id(facts[base].measure)]
    for key in ["channel", "outlet", "scope", "category", "party"] {
      fact.coordinates[key] = own[key]
    }
    if let subject, fact.coordinates["category"].isEmpty, own["outlet"].isEmpty,
      own["channel"].isEmpty
    {
      fact.coordinates["category"] = [subject]
    } else if subject == nil,
      fact.coordinates.dimensions.allSatisfy({ ["kind", "of"].contains($0) })
    {
      copyDimensions(of: last, into: &fact)
      if facts[last].measure != facts[base].measure, fact.coordinates["category"].isEmpty {
        fact.coordinates["category"] = [words[facts[last].measure].name.chinese]
      }
    }
    facts.append(fact)
  }

  /// 大气类占38%: what the share is taken by; nil where it is the figure before.
  private func subject(of segment: Segment) -> String? {
    if pointsAt(segment) {
      return phraseText(
        (segment.after.lowerBound + 1)..<max(segment.after.lowerBound + 1, segment.after.upperBound)
      )
    }
    let share = visible(segment.before).first { $0.meaning == .grammar(.share) }
    let end = share?.range.lowerBound ?? segment.quantity.range.lowerBound
    return phraseText(segment.before.lowerBound..<max(segment.before.lowerBound, end))
  }
}

/// The measures that rates are rates of.
enum RateBases {
  static let ids: Set<String> = [
    "complaints", "service_requests", "disclosure_requests", "proposals", "approvals",
    "consultations",
  ]
}
