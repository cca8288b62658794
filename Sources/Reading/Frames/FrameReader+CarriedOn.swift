import Facts

/// What a figure takes from those before it in its sentence.
extension FrameReader {
  /// What the sentence settled before: the scope, the outlet, the channel that all share.
  func carryOn(measure: Int, segment: Segment, into coordinates: inout Coordinates) {
    if coordinates["scope"].isEmpty { coordinates["scope"] = settled.scope }
    carryOutlet(measure: measure, segment: segment, into: &coordinates)
    carryStatus(measure: measure, segment: segment, into: &coordinates)
    carryName(measure: measure, segment: segment, into: &coordinates)
    carryWay(measure: measure, segment: segment, into: &coordinates)
    let isSplit = ["rating", "party", "status", "category"].contains { !coordinates[$0].isEmpty }
    guard isSplit, !sumsUp(segment) else { return }
    for dimension in ["channel", "kind"] where coordinates[dimension].isEmpty {
      coordinates[dimension] = shared(dimension, of: measure)
    }
  }

  /// 网站发布30条,浏览2万次: where it was seen, followed or published.
  private func carryOutlet(measure: Int, segment: Segment, into coordinates: inout Coordinates) {
    let isOfOutlet =
      switch words.id(measure) {
      case "page_views", "followers": true
      case "publications": !sumsUp(segment) && !splitsOutlets(measure)
      default: false
      }
    guard isOfOutlet, coordinates["outlet"].isEmpty else { return }
    coordinates["outlet"] = settled.outlet
  }

  /// 公开302条:网站126条…,新闻媒体82条: the parts of a total by outlet have each their own.
  private func splitsOutlets(_ measure: Int) -> Bool {
    guard words.id(measure) == "publications" else { return false }
    let head = recent(from: settled.firstFact).first { facts[$0].measure == measure }
    return head.map { facts[$0].coordinates["outlet"].isEmpty } ?? false
  }

  /// A member of a list has the stage of the member before.
  private func carryStatus(measure: Int, segment: Segment, into coordinates: inout Coordinates) {
    guard coordinates["status"].isEmpty, let last = lastOfSentence(measure: measure) else { return }
    // 新收件中自然人31件,法人10件: the applicants split one stage.
    let splitsStage =
      !coordinates["applicant"].isEmpty && !last.coordinates["applicant"].isEmpty
    guard splitsStage || isListed(segment) else { return }
    coordinates["status"] = last.coordinates["status"]
  }

  /// 办结甲区3件、乙区2件: a member of a list has the stage of the member before.
  private func isListed(_ segment: Segment) -> Bool {
    draft.text[segment.clause.range.lowerBound - 1] == "、"
      && !map[segment.before].contains {
        if case .verb = $0.meaning { return true }
        return false
      }
  }

  /// What only figures of one measure take from the last count.
  private func carryName(measure: Int, segment: Segment, into coordinates: inout Coordinates) {
    switch words.id(measure) {
    // 培训3期,148人次参加: who took part did so in the trainings just told.
    case "trainees" where coordinates["category"].isEmpty:
      guard let last = lastCount(from: settled.firstFact),
        words.id(facts[last].measure) == "trainings"
      else { return }
      coordinates["category"] = facts[last].coordinates["category"]
    case "bulletins" where coordinates["name"].isEmpty && stripped(segment.before).isEmpty:
      guard let last = lastCount(from: settled.firstFact), facts[last].measure == measure
      else { return }
      coordinates["name"] = facts[last].coordinates["name"]
    default: break
    }
  }

  /// 信箱收件512封,回复499封: what was answered came the same way.
  private func carryWay(measure: Int, segment: Segment, into coordinates: inout Coordinates) {
    guard coordinates["status"] == ["closed"], coordinates["channel"].isEmpty,
      let last = lastOfSentence(measure: measure),
      last.unit == segment.quantity.unit, last.value >= segment.quantity.value,
      !closesListOfWays(last)
    else { return }
    coordinates["channel"] = last.coordinates["channel"]
  }

  /// 来电20件、来信70件,办结68件: what stands at the end of several ways is not what was closed.
  private func closesListOfWays(_ last: FactDraft) -> Bool {
    guard let previous = facts.dropLast().last, previous.sentence == last.sentence,
      previous.measure == last.measure, previous.coordinates["status"].isEmpty
    else { return false }
    let way = previous.coordinates["channel"]
    return !way.isEmpty && way != last.coordinates["channel"]
  }

  /// The fact right before, where it is of the sentence and of the measure.
  private func lastOfSentence(measure: Int) -> FactDraft? {
    guard let last = facts.last, last.measure == measure, last.sentence == settled.sentence
    else { return nil }
    return last
  }

  /// The channel that every fact of a measure in the sentence has.
  func sharedChannel(of measure: Int) -> [String] { shared("channel", of: measure) }

  /// What every fact of a measure in the sentence has in a dimension.
  func shared(_ dimension: String, of measure: Int) -> [String] {
    let values = Set(
      facts[recent(from: settled.firstFact)].filter { $0.measure == measure }.map {
        $0.coordinates[dimension]
      }
    )
    return values.count == 1 ? values.first ?? [] : []
  }
}
