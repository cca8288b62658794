import Facts

/// What a figure does not count, though words near it name a measure: offices, what is put up, who
/// took what was sent.
extension FrameReader {
  /// 坐席当场答复395470件: what no noun names and no section announces is no request for information.
  func dismissRequests(_ segment: Segment, from choice: inout MeasureChoice) {
    guard let requests = words.measure("disclosure_requests"), choice.best == requests,
      !choice.named.contains(requests), let service = words.measure("service_requests"),
      recent(from: 0).contains(where: { facts[$0].measure == service }),
      !recent(from: 0).contains(where: { facts[$0].measure == requests }),
      !introduced(segment).contains(requests)
    else { return }
    let isTold = draft.clauses[draft.sentences[segment.clause.sentence].clauses].contains {
      $0.range.lowerBound < segment.quantity.range.lowerBound
        && visible($0.range).contains { $0.meaning == .measure(requests) }
    }
    if !isTold { choice.dismiss(requests) }
  }

  /// 14个处室, 三个平台: the noun behind the figure is nothing that the text counts.
  func countsOffices(_ segment: Segment) -> Bool {
    let end = segment.quantity.range.upperBound
    switch segment.quantity.unit {
    // “双随机一公开”检查30次.
    case "次":
      return draft.text.has(
        oneOf: EvidenceWords.inspections, before: stripped(segment.before).upperBound)
    case "条": return draft.text.has(oneOf: EvidenceWords.lines, at: end)
    case "个": return draft.text.has(oneOf: EvidenceWords.counted, at: end)
    default: return false
    }
  }

  /// 设立公开栏412个: what is put up counts no cases, whatever the text was about.
  func setsUp(_ segment: Segment) -> Bool {
    ["个", "处", "块", "台", "座"].contains(segment.quantity.unit)
      && draft.text.has(oneOf: EvidenceWords.building, in: stripped(segment.before))
  }

  /// 被市政府办公室采用稿件2篇: who used it is an office.
  func isUsed(_ segment: Segment) -> Bool {
    !areMedia([segment.before]) && visible(segment.before).contains { isAdoption($0) }
      && settled.recipients.allSatisfy { Self.isOffice(draft.text.folded($0)) }
  }

  /// 被《青河日报》等媒体采用: those who took it print it.
  func areMedia(_ names: [Range<Int>]) -> Bool {
    names.contains { name in
      draft.text.has(oneOf: EvidenceWords.media, in: name)
    }
  }
}
