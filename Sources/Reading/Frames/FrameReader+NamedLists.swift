import Facts

/// A list whose figures have names before them: 投诉居前的为甲区、乙区,分别为20件、12件.
extension FrameReader {
  /// What the figures of a list have in common.
  private struct NamedList {
    let measure: Int
    /// Whether they are shares of what was told before.
    let isShare: Bool
    /// Whether they are rates of the cases named in the clause.
    let isRate: Bool
    /// The listed dimension that every name is a value of.
    let dimension: String?
    /// The dimension of names that are neither values nor places nor offices.
    let nameDimension: String
    /// What the names' cases went through.
    let stage: [String]
    /// What the rates or shares are of.
    let base: Int?
  }

  /// Reads the figures of a list, each by its name.
  mutating func readNamed(_ names: [Range<Int>], quantities: Range<Int>, cue: Cue, clause: Int) {
    guard let list = namedList(names, first: quantities.lowerBound, cue: cue, clause: clause)
    else { return }
    for (name, quantity) in zip(names, quantities) {
      let quantity = draft.quantities[quantity]
      // 咨询、投诉、举报的件数分别为…: each name is a measure.
      if !list.isShare, !list.isRate, let kind = caseKind(name) {
        facts.append(listed(quantity, measure: kind, clause: clause))
        continue
      }
      var fact = listed(quantity, measure: list.measure, clause: clause)
      tell(list, in: &fact)
      tell(name, of: list, in: &fact)
      facts.append(fact)
    }
  }

  private func namedList(
    _ names: [Range<Int>], first: Int, cue: Cue, clause: Int
  ) -> NamedList? {
    guard
      let head = draft.segments(of: clause, quantities: draft.quantities[first...first]).first
    else { return nil }
    let rate = head.quantity.unit == "%" ? namedRate(in: clause, before: cue) : nil
    let isShare = head.quantity.unit == "%" && rate == nil
    guard
      let measure = isShare
        ? words.measure("other_rate") : rate ?? countedMeasure(names, head: head)
    else { return nil }
    let last = lastCount(from: settled.firstOfParagraph).map { facts[$0].measure }
    let isCount = !isShare && rate == nil
    return NamedList(
      measure: measure, isShare: isShare, isRate: rate != nil,
      dimension: sharedDimension(of: names, measure: measure),
      nameDimension: nameDimension(names),
      stage: isCount ? listedValues(head, measure: measure)["status"] : [],
      base: isShare ? last : rate == nil ? nil : namedBase(in: clause, before: cue) ?? last)
  }

  /// What the figures count: what was announced, what the words name, or what the text is about.
  private func countedMeasure(_ names: [Range<Int>], head: Segment) -> Int? {
    announced(before: names, unit: head.quantity.unit) ?? choose(head)?.measure
      ?? topic(unit: head.quantity.unit).map { facts[$0].measure }
  }

  /// Adds to a fact what all figures of the list have.
  private func tell(_ list: NamedList, in fact: inout FactDraft) {
    if list.isShare { fact.coordinates["kind"] = ["share"] }
    if let base = list.base { fact.coordinates["of"] = [words.id(base)] }
    guard !list.isShare, !list.isRate else { return }
    fact.coordinates["channel"] =
      list.dimension == "channel" ? [] : sharedChannel(of: list.measure)
    fact.coordinates["status"] = list.stage
  }

  /// Adds to a fact what its name says: a value, a place, an office or a class.
  private func tell(_ name: Range<Int>, of list: NamedList, in fact: inout FactDraft) {
    let own = values(in: name, measure: list.measure)
    let text = draft.text.folded(name)
    if let dimension = list.dimension, !own[dimension].isEmpty {
      fact.coordinates[dimension] = own[dimension]
    } else if !own["scope"].isEmpty {
      fact.coordinates["scope"] = own["scope"]
    } else if let place = knownPlace(text) {
      fact.coordinates["scope"] = [place]
    } else if words.id(list.measure) == "submissions" {
      fact.coordinates["recipient"] = [text]
    } else {
      let isOffice = "局委办院".unicodeScalars.contains(draft.text[name.upperBound - 1])
      fact.coordinates[isOffice ? "party" : list.nameDimension] = [text]
    }
  }

  /// 投诉集中在三块:甲、乙、丙,各为…: what the clauses before the names say the list is of.
  private func announced(before names: [Range<Int>], unit: String) -> Int? {
    guard let first = names.first?.lowerBound, first > 0 else { return nil }
    let start = draft.sentences[settled.sentence].range.lowerBound
    if let line = casesOfChannel(in: start..<max(start, first)) { return line }
    guard draft.text[first - 1] == ":" else { return nil }
    for cue in visible(start..<max(start, first)).reversed() {
      if case .measure(let measure) = cue.meaning, words.takes(unit, measure: measure) {
        return measure
      }
    }
    return nil
  }

  /// The measure that a name is the whole of: 咨询, 投诉的件数.
  private func caseKind(_ name: Range<Int>) -> Int? {
    for cue in visible(name)
    where cue.range.lowerBound == name.lowerBound && cue.range.upperBound <= name.upperBound {
      guard case .measure(let measure) = cue.meaning,
        ["complaints", "consultations", "service_requests"].contains(words.id(measure)),
        ListWords.amounts.contains(
          draft.text.folded(cue.range.upperBound..<name.upperBound)),
        values(in: name, measure: measure)["channel"].isEmpty
      else { continue }
      return measure
    }
    return nil
  }

  /// 甲、乙的投诉办结率分别为: the cases that the list's rates are of.
  private func namedBase(in clause: Int, before cue: Cue) -> Int? {
    for cue in map[draft.clauses[clause].range.lowerBound..<cue.range.lowerBound].reversed() {
      if case .measure(let measure) = cue.meaning, RateBases.ids.contains(words.id(measure)) {
        return measure
      }
    }
    return nil
  }

  /// 甲、乙的办结率分别为: the rate that the list's names share.
  private func namedRate(in clause: Int, before cue: Cue) -> Int? {
    let sentence = draft.sentences[draft.clauses[clause].sentence]
    let previous = max(sentence.clauses.lowerBound, clause - 1)
    let range = draft.clauses[previous].range.lowerBound..<cue.range.lowerBound
    for cue in map[range].reversed() {
      if case .measure(let measure) = cue.meaning, words[measure].nature == .rate,
        words.id(measure) != "other_rate"
      {
        return measure
      }
    }
    return nil
  }
}
