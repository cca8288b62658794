import Diagnostics
import Facts

extension FrameReader {
  /// 近八成属噪声: the share's subject stands behind it.
  func pointsAt(_ segment: Segment) -> Bool { startOfSubject(behind: segment) != nil }

  /// Where the subject begins behind a share and the word that points at it.
  private func startOfSubject(behind segment: Segment) -> Int? {
    ["属", "是", "系", "为", "来自", "指向", "反映", "涉及"].first {
      draft.text.has($0, at: segment.after.lowerBound)
    }.map { segment.after.lowerBound + $0.count }
  }

  /// Adds a share: of what it is one, and what it is taken by.
  mutating func appendShare(_ segment: Segment) {
    guard let last = shared(by: segment), let other = words.measure("other_rate")
    else { return }
    var fact = draftFact(segment, measure: other)
    fact.coordinates["kind"] = ["share"]
    let subject = subject(of: segment)
    let own = listedValues(segment, measure: other)
    let base =
      segment.isBracketed || subject == nil
      ? (facts[last].container ?? whole(before: last)) : last
    fact.coordinates["of"] = [words.id(facts[base].measure)]
    for key in ["channel", "outlet", "scope", "category", "party"] {
      fact.coordinates[key] = own[key]
    }
    if let subject {
      tell(subject, isBehind: pointsAt(segment), own: own, base: base, in: &fact)
    } else if pointsAt(segment), hasWay(own) {
      settleWay(of: base, in: &fact)
    } else if fact.coordinates.dimensions.allSatisfy({ ["kind", "of"].contains($0) }) {
      copyDimensions(of: last, into: &fact)
      if facts[last].measure != facts[base].measure, fact.coordinates["category"].isEmpty {
        fact.coordinates["category"] = [words[facts[last].measure].name.chinese]
      }
    }
    facts.append(fact)
  }

  /// Adds to a share what it is taken by.
  private func tell(
    _ subject: String, isBehind: Bool, own: Coordinates, base: Int, in fact: inout FactDraft
  ) {
    if isBehind, hasWay(own) {
      settleWay(of: base, in: &fact)
    } else if isBehind {
      fact.coordinates["within"] = own["category"]
      let isPlace = subject.unicodeScalars.last?.endsPlace ?? false
      fact.coordinates[isPlace ? "scope" : "category"] = [subject]
    } else if fact.coordinates["category"].isEmpty, !hasWay(own) {
      fact.coordinates["category"] = [subject]
    }
  }

  private func hasWay(_ own: Coordinates) -> Bool {
    !own["channel"].isEmpty || !own["outlet"].isEmpty
  }

  /// 六成来自微信: the way that cases came by, or where it was published.
  private func settleWay(of base: Int, in fact: inout FactDraft) {
    let isPublished = words.id(facts[base].measure) == "publications"
    fact.coordinates[isPublished ? "channel" : "outlet"] = []
  }

  /// The figure that a share belongs to: the last one, but after brackets the one before them.
  private func shared(by segment: Segment) -> Int? {
    guard let last = lastCount(from: settled.firstOfParagraph) ?? lastTopic() else {
      return facts.indices.last
    }
    let isOutside = facts[last].isAside && !segment.isBracketed
    return isOutside ? facts[last].container ?? last : last
  }

  /// What the text was last about.
  private func lastTopic() -> Int? {
    recent(from: 0).last { words.isTopic(facts[$0].measure) }
  }

  /// What the figures of the sentence are shares of.
  private func whole(before last: Int) -> Int {
    let counts = recent(from: settled.firstFact).filter {
      words[facts[$0].measure].nature != .rate
    }
    guard let head = counts.first else { return last }
    if let container = facts[head].container { return container }
    return counts.first { $0 < last && facts[$0].measure == facts[last].measure } ?? head
  }

  /// 大气类占38%: what the share is taken by; nil where it is the figure before.
  private func subject(of segment: Segment) -> String? {
    if let start = startOfSubject(behind: segment) {
      return phraseText(start..<max(start, segment.after.upperBound))
    }
    let share = visible(segment.before).first { $0.meaning == .grammar(.share) }
    let end = share?.range.lowerBound ?? segment.quantity.range.lowerBound
    return phraseText(segment.before.lowerBound..<max(segment.before.lowerBound, end))
  }
}
