import Facts

extension FrameReader {
  /// Says of a figure that gathers those before it what they are together.
  ///
  /// 新收9件,上年结转1件,共10件 were received or carried in; 投诉213件、咨询58件,合计271件 are
  /// requests for service.
  func settleSum(_ segment: Segment, into fact: inout FactDraft) {
    guard sumsUp(segment) else { return }
    let before = recent(from: settled.firstFact).filter {
      words.areAlike(facts[$0].unit, fact.unit) && facts[$0].coordinates["delta"].isEmpty
    }
    settleStages(before, into: &fact)
    settleRequests(before, into: &fact)
  }

  /// Whether a figure gathers those before it: 合计60件, or 共120条 with nothing else said.
  ///
  /// 共 before more words (共发布信息) only counts, and in 公共 it is no word at all.
  func sumsUp(_ segment: Segment) -> Bool {
    map[segment.before].contains { $0.meaning == .grammar(.sum) }
      || draft.text.isWord("共", in: segment.before)
  }

  private func settleStages(_ before: [Int], into fact: inout FactDraft) {
    guard fact.coordinates["status"].isEmpty else { return }
    let stages = before.filter {
      facts[$0].measure == fact.measure
        && ["new", "carried_in"].contains(facts[$0].coordinates["status"].first ?? "")
    }
    guard stages.count == 2, sum(of: stages) == fact.value else { return }
    fact.coordinates["status"] = ["received_or_carried"]
  }

  private func settleRequests(_ before: [Int], into fact: inout FactDraft) {
    let requests = before.filter {
      ["complaints", "consultations"].contains(words.id(facts[$0].measure))
    }
    guard Set(requests.map { facts[$0].measure }).count == 2, sum(of: requests) == fact.value,
      let measure = words.measure("service_requests")
    else { return }
    fact.measure = measure
    fact.coordinates["category"] = []
  }

  private func sum(of indices: [Int]) -> Number {
    indices.reduce(Number.zero) { $0 + facts[$1].value }
  }
}
