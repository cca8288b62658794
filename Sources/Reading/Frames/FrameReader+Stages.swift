import Facts

extension FrameReader {
  /// Fills in what a bare verb before a figure says of cases: 受理1398件 beside 不予受理22件,
  /// 公开41件 and 答复95件 of applications.
  func nameStage(_ segment: Segment, measure: Int, own: inout Coordinates) {
    guard own["status"].isEmpty, own["outcome"].isEmpty else { return }
    let phrase = stripped(segment.before)
    let word = draft.text.folded(phrase)
    let earlier = recent(from: settled.firstOfParagraph).contains {
      facts[$0].measure == measure && facts[$0].container == nil
    }
    switch words.id(measure) {
    case "disclosure_requests":
      if ["公开", "予公开", "提供"].contains(word), earlier { own["outcome"] = ["granted"] }
      if ["答复", "已答复", "办理答复", "按期答复", "按时答复", "回复"].contains(word) {
        own["status"] = ["closed"]
      }
    case "complaints", "service_requests":
      if word == "受理", earlier, refusesLater(segment) { own["status"] = ["accepted"] }
      if ["回复", "已回复", "答复", "处理"].contains(word), earlier { own["status"] = ["closed"] }
    default: break
    }
  }

  /// Whether the sentence goes on to count what was not taken up.
  private func refusesLater(_ segment: Segment) -> Bool {
    let end = draft.sentences[segment.clause.sentence].range.upperBound
    let rest = segment.quantity.range.upperBound..<max(segment.quantity.range.upperBound, end)
    return map[rest].contains { words.value($0, of: "status")?.id == "rejected" }
  }
}
