import Facts

extension FrameReader {
  /// Reads a percentage: a rate of its own name, a growth or a share.
  mutating func readRate(_ segment: Segment) {
    let cues = visible(segment.before)
    let compared = comparison(in: cues)
    if let rate = namedRate(cues + visible(segment.after)) {
      guard compared?.isFall == nil || segment.quantity.unit == "%" else { return }
      for measure in joinedRates(cues, with: rate.measure) {
        appendRate(measure, kind: nil, segment: segment)
      }
      return appendRate(rate.measure, kind: rate.kind, segment: segment)
    }
    if let compared, segment.quantity.unit == "%" {
      return appendGrowth(
        kind: compared.kind ?? lastComparison() ?? "yoy", isFall: compared.isFall ?? false,
        segment: segment)
    }
    guard segment.quantity.unit == "%", !appendOtherRate(segment) else { return }
    let isShare =
      cues.contains { $0.meaning == .grammar(.share) } || segment.isBracketed || pointsAt(segment)
      || draft.text.has("占", in: segment.quantity.range)
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
        guard words.id(measure) != "other_rate", !isWithinKind(cue, among: cues),
          draft.text[cue.range.lowerBound - 1] != "不"
        else { continue }
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

  /// 网上办理率: the rate's word is the end of another rate's.
  private func isWithinKind(_ rate: Cue, among cues: [Cue]) -> Bool {
    cues.contains { cue in
      cue.range.count > rate.range.count && cue.range.contains(rate.range.lowerBound)
        && words.value(cue, of: "kind")?.measures == ["other_rate"]
    }
  }

  /// 办复率、满意率均为100%: the rates named in one breath with a rate.
  private func joinedRates(_ cues: [Cue], with rate: Int) -> [Int] {
    let rates = cues.filter { cue in
      guard case .measure(let measure) = cue.meaning else { return false }
      return words[measure].nature == .rate && words.id(measure) != "other_rate"
    }
    var joined: [Int] = []
    for (one, next) in zip(rates, rates.dropFirst())
    where one.range.upperBound < next.range.lowerBound {
      guard case .measure(let measure) = one.meaning, measure != rate, !joined.contains(measure),
        ["、", "和", "与", "及"].contains(
          draft.text.folded(one.range.upperBound..<next.range.lowerBound))
      else { continue }
      joined.append(measure)
    }
    return joined
  }

  private func rateKind(_ cues: [Cue], of measure: String) -> String? {
    for cue in cues {
      if let kind = words.value(cue, of: "kind"), kind.measures.contains(measure) {
        return kind.id
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
    if words.id(measure) == "satisfaction_rate", let side = sideJudged(segment) {
      fact.coordinates["category"] = [side]
    }
    if fact.coordinates["channel"].isEmpty, let base {
      fact.coordinates["channel"] = sharedChannel(of: base)
    }
    facts.append(fact)
  }

  /// 对承办质量表示满意的占89%: which side of the work is judged.
  private func sideJudged(_ segment: Segment) -> String? {
    let satisfied = visible(segment.before).first {
      if case .measure(let measure) = $0.meaning { return words[measure].nature == .rate }
      return false
    }
    guard let satisfied,
      let side = draft.text.first("对", in: segment.before.lowerBound..<satisfied.range.lowerBound)
    else { return nil }
    return phraseText(side + 1..<satisfied.range.lowerBound)
  }

  /// What a rate is the rate of: named beside it, or what the sentence counted last.
  private func base(of segment: Segment) -> Int? {
    let named = visible(segment.before).last { cue in
      guard case .measure(let measure) = cue.meaning else { return false }
      return words.isBase(measure)
    }
    if case .measure(let measure)? = named?.meaning { return measure }
    for first in [settled.firstFact, settled.firstOfParagraph] {
      if let last = lastBase(from: first) { return facts[last].measure }
    }
    return lastBase(from: 0).map { facts[$0].measure }
  }
}

/// The measures that rates are rates of.
enum RateBases {
  static let ids: Set<String> = [
    "complaints", "service_requests", "disclosure_requests", "proposals", "approvals",
    "consultations",
  ]

  /// What a text may be about for several sentences.
  static let topics = ids.union(["publications"])
}
