import Facts

/// A figure that each of the names before it has: 濠东区、濠西区各举办培训班2期, 行政复议、行政诉讼各1起.
extension FrameReader {
  /// Adds a fact once for each name that 各 or 均 gives it to.
  /// - Returns: Whether it was added.
  mutating func distribute(_ fact: FactDraft, segment: Segment) -> Bool {
    let clause = segment.clause.range
    let each = clause.lowerBound..<segment.quantity.range.lowerBound
    guard let mark = each.last(where: { "各均".unicodeScalars.contains(draft.text[$0]) }),
      !segment.isBracketed
    else { return false }
    if mark + 1 == segment.quantity.range.lowerBound,
      distribute(fact, overMeasuresBefore: mark, clause)
    {
      return true
    }
    let places = draft.text.pieces(of: clause.lowerBound..<mark, at: "、和与及")
    if distribute(fact, overOffices: places) { return true }
    guard places.count > 1, places.allSatisfy({ isPlace($0) || placeTold($0) != nil }) else {
      return false
    }
    for place in places {
      var own = fact
      own.coordinates["scope"] = [placeTold(place) ?? draft.text.folded(place)]
      own.coordinates["category"] = own.coordinates["category"].filter {
        !$0.contains(draft.text.folded(place))
      }
      append(own)
    }
    return true
  }

  /// 教育局、水务局各受理投诉8件: a fact of each office, unless they are those that receive it.
  private mutating func distribute(_ fact: FactDraft, overOffices names: [Range<Int>]) -> Bool {
    guard names.count > 1, settled.recipients.isEmpty, words.id(fact.measure) != "submissions",
      names.allSatisfy({ (3...8).contains($0.count) && Self.isOffice(draft.text.folded($0)) })
    else { return false }
    for name in names {
      var own = fact
      own.coordinates["party"] = [draft.text.folded(name)]
      own.coordinates["category"] = own.coordinates["category"].filter {
        !$0.contains(draft.text.folded(name))
      }
      append(own)
    }
    return true
  }

  /// 行政复议、行政诉讼各1起: a fact of each measure.
  private mutating func distribute(
    _ fact: FactDraft, overMeasuresBefore mark: Int, _ clause: Range<Int>
  ) -> Bool {
    var measures: [Int] = []
    var next = mark
    for cue in visible(clause.lowerBound..<mark).reversed() {
      guard case .measure(let measure) = cue.meaning, cue.range.upperBound <= next else { continue }
      let between = draft.text.folded(cue.range.upperBound..<next)
      guard measures.isEmpty ? between.isEmpty : ["、", "和", "与", "及"].contains(between),
        words.takes(fact.unit, measure: measure)
      else { break }
      measures.insert(measure, at: 0)
      next = cue.range.lowerBound
    }
    guard Set(measures).count > 1 else { return false }
    for measure in measures {
      var own = fact
      own.measure = measure
      append(own)
    }
    return true
  }

  /// 曲沟分局 where 曲沟 has been told of.
  private func placeTold(_ name: Range<Int>) -> String? {
    var end = name.upperBound
    if draft.text.has("分局", before: end) { end -= 2 }
    return knownPlace(draft.text.folded(name.lowerBound..<max(name.lowerBound, end)))
  }

  private func isPlace(_ name: Range<Int>) -> Bool {
    guard (2...6).contains(name.count), let last = name.last else { return false }
    return draft.text[last].endsPlace
      || draft.text.has("街道", before: name.upperBound)
  }
}
