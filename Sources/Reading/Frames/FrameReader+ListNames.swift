import Facts

/// The names that a list gives figures to, and what they are names of.
extension FrameReader {
  /// The names that a list gives figures to, in this clause before the cue or in those before.
  func names(before cue: Cue, clause: Int, count: Int) -> [Range<Int>]? {
    let own = draft.clauses[clause].range.lowerBound..<cue.range.lowerBound
    if let names = names(in: own, count: count) { return names }
    let sentence = draft.sentences[draft.clauses[clause].sentence]
    for previous in (sentence.clauses.lowerBound..<clause).reversed().prefix(2) {
      if let names = names(in: draft.clauses[previous].range, count: count) { return names }
    }
    return nil
  }

  private func names(in range: Range<Int>, count: Int) -> [Range<Int>]? {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where draft.text[place] == "、" {
      names.append(start..<place)
      start = place + 1
    }
    guard !names.isEmpty else { return nil }
    let last = start..<range.upperBound
    let join = last.first { "和与及".unicodeScalars.contains(draft.text[$0]) && $0 > start }
    if names.count + 1 < count, let join {
      names.append(start..<join)
      start = join + 1
    }
    names.append(start..<range.upperBound)
    guard names.count == count else { return nil }
    return names.enumerated().map { place, name in
      trimmedName(name, isFirst: place == 0, isLast: place == count - 1)
    }
  }

  /// A name without what leads to the list (区县为…) and what closes it (…三区最多).
  private func trimmedName(_ name: Range<Int>, isFirst: Bool, isLast: Bool) -> Range<Int> {
    let start = isFirst ? startOfFirst(name) : name.lowerBound
    let end = isLast ? endOfLast(start..<name.upperBound) : name.upperBound
    return draft.text.trimmed(start..<max(start, end))
  }

  /// Where the first name begins behind the words that lead to it: 其中, 在.
  private func startOfFirst(_ name: Range<Int>) -> Int {
    var start = name.lowerBound
    for place in name where ListWords.leading.contains(draft.text[place]) { start = place + 1 }
    if draft.text.has("其中", at: start) { start += 2 }
    return draft.text[start] == "在" ? start + 1 : start
  }

  /// Where the last name ends before what closes the list or tells what was done.
  private func endOfLast(_ name: Range<Int>) -> Int {
    let closing = name.dropFirst().first { draft.text.has(oneOf: ListWords.closing, at: $0) }
    // 南城区受理投诉分别为: what is done is no part of the name; 西城区投诉办结率分别为 nor what is counted.
    let said = visible(name).first {
      guard $0.range.lowerBound > name.lowerBound + 1 else { return false }
      switch $0.meaning {
      case .verb: return true
      case .measure: return draft.text[$0.range.lowerBound - 1].endsPlace
      default: return false
      }
    }
    return min(closing ?? name.upperBound, said?.range.lowerBound ?? name.upperBound)
  }

  /// The listed dimension that every name is a value of: 网站、微博、微信.
  func sharedDimension(of names: [Range<Int>], measure: Int) -> String? {
    words.vocabulary.dimensions.map(\.id).first { id in
      names.allSatisfy { !values(in: $0, measure: measure)[id].isEmpty }
    }
  }

  /// The first value of each dimension that the words of a range name.
  func values(in range: Range<Int>, measure: Int) -> Coordinates {
    var coordinates = Coordinates()
    for cue in map[range] {
      guard case .value(let dimension, let value) = cue.meaning,
        words.fits(dimension: dimension, value: value, measure: measure)
      else { continue }
      let split = words.vocabulary.dimensions[dimension]
      if coordinates[split.id].isEmpty { coordinates[split.id] = [split.values[value].id] }
    }
    return coordinates
  }

  /// Places split by scope, offices by party, all else by category.
  func nameDimension(_ names: [Range<Int>]) -> String {
    let ends = Set(names.map { draft.text[$0.upperBound - 1] })
      .subtracting("局委办院级".unicodeScalars)
    if ends.allSatisfy(\.endsPlace) { return "scope" }
    if names.allSatisfy({ draft.text.has(oneOf: ["街道", "镇"], before: $0.upperBound) }) {
      return "scope"
    }
    guard let last = names.last else { return "category" }
    let tail = last.upperBound..<min(last.upperBound + 4, draft.text.count)
    return tail.contains { "区县局镇乡".unicodeScalars.contains(draft.text[$0]) } ? "party" : "category"
  }

  /// 城东 where 城东区 has been told of: the place by its whole name.
  func knownPlace(_ name: String) -> String? {
    for index in recent(from: 0).reversed() {
      guard let scope = facts[index].coordinates["scope"].first else { continue }
      if scope.hasPrefix(name), scope.count - name.count <= 1 { return scope }
    }
    return nil
  }
}

/// The words of lists.
enum ListWords {
  /// What leads to the first name of a list.
  static let leading: Set<Unicode.Scalar> = ["为", "是", ":", ",", "的", "有", "向", "给"]

  /// What is counted before a list and names its members: 三个行业.
  static let counted = EvidenceWords.counted + ["分局", "支队", "所", "站"]

  /// What may stand behind a name that is a measure of cases: 投诉的件数.
  static let amounts = ["", "的", "的件数", "件数", "类", "件", "量"]

  /// What closes a list of names: 三区最多, 等三类.
  static let closing = [
    "等", "的", "两", "三", "四", "五", "六", "七", "八", "九", "十", "居前", "最多", "较", "分别", "依次", "各", "在",
    "为",
  ]
}
