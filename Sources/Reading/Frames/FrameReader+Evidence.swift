import Facts

/// Evidence for a measure that is stronger than the nearness of words: what a list, a pair of names or
/// the figure before leaves no doubt about.
extension FrameReader {
  /// 申请三件,其中来信一件: a word that names both complaints and a way of coming says only the way;
  /// 小程序上报2011件 among requests comes from those who ask.
  func weighWays(_ segment: Segment, into choice: inout MeasureChoice) {
    let unit = segment.quantity.unit
    let last = recent(from: settled.firstFact).last {
      words.areAlike(facts[$0].unit, unit) && facts[$0].coordinates["delta"].isEmpty
    }
    let isListed = last.map { isListedWay(segment, of: $0) } ?? false
    guard let whole = container(of: segment) ?? last,
      FateWords.asked.contains(words.id(facts[whole].measure)) || isListed,
      words.areAlike(facts[whole].unit, unit),
      facts[whole].value >= segment.quantity.value || isListed
    else { return }
    let measure = facts[whole].measure
    let cues = visible(segment.before)
    guard cues.contains(where: { namesWay($0, of: measure) }),
      cues.allSatisfy({ saysOnlyWay($0, of: measure, isListed: isListed) })
    else { return }
    choice.insist(on: measure)
  }

  private func namesWay(_ cue: Cue, of measure: Int) -> Bool {
    guard case .value(let dimension, let value) = cue.meaning else { return false }
    return words.vocabulary.dimensions[dimension].id == "channel"
      && words.fits(dimension: dimension, value: value, measure: measure)
  }

  /// Whether a word names no measure beside the one that the ways are of, or names it only as a way.
  private func saysOnlyWay(_ cue: Cue, of whole: Int, isListed: Bool) -> Bool {
    guard case .measure(let measure) = cue.meaning, measure != whole else { return true }
    let isShort = cue.range.count <= 2
    switch words.id(measure) {
    case "consultations" where cue.range.count >= 2:
      return draft.text.has(oneOf: ["留言", "私信"], before: cue.range.upperBound)
    // 微博 names what is published there and the way that cases come.
    case "publications": return isListed && cue.range.count == 2
    case "complaints", "visitors": return isShort && draft.text.has("来", at: cue.range.lowerBound)
    case "submissions": return isShort && settled.recipients.isEmpty
    default: return false
    }
  }

  /// 来电268件;来信31件;网上留言64件: one more way among those that complaints came by.
  private func isListedWay(_ segment: Segment, of last: Int) -> Bool {
    guard !facts[last].coordinates["channel"].isEmpty,
      ["complaints", "service_requests"].contains(words.id(facts[last].measure))
    else { return false }
    let name = stripped(segment.before)
    return name.count >= 2
      && draft.text.has(oneOf: ["留言", "收件", "来件", "私信"], before: name.upperBound)
  }

  /// 受理投诉、举报、咨询1846件: cases of both kinds together are requests for service.
  func weighPair(_ segment: Segment, into choice: inout MeasureChoice) {
    let joined = visible(segment.before).filter { cue in
      guard case .measure(let measure) = cue.meaning else { return false }
      return ["complaints", "consultations", "service_requests"].contains(words.id(measure))
    }
    guard let last = joined.last,
      draft.text.scalars[last.range.upperBound..<segment.before.upperBound].count <= 6,
      let service = words.measure("service_requests")
    else { return }
    var kinds: Set<String> = []
    var next = last.range.upperBound
    for cue in joined.reversed() {
      let isJoined =
        cue.range.upperBound >= next
        || ["、", "和", "及", "与", "、群众", "以及"].contains(
          draft.text.folded(cue.range.upperBound..<next))
      guard isJoined, case .measure(let measure) = cue.meaning else { break }
      kinds.insert(words.id(measure))
      next = min(next, cue.range.lowerBound)
    }
    if kinds.isSuperset(of: ["complaints", "consultations"])
      || kinds.contains("service_requests") && kinds.count > 1
    {
      choice.insist(on: service)
    }
  }

  /// 答复191件。公开的88件、部分公开的21件: what is disclosed there are the applications counted before.
  func weighOutcome(_ segment: Segment, into choice: inout MeasureChoice) {
    guard let last = lastCount(from: settled.firstOfParagraph),
      words.id(facts[last].measure) == "disclosure_requests",
      words.areAlike(facts[last].unit, segment.quantity.unit)
    else { return }
    let isBare = draft.text.isWord("公开", in: stripped(segment.before))
    let isOutcome = visible(segment.before).contains { cue in
      guard case .value(let dimension, let value) = cue.meaning else { return false }
      return words.vocabulary.dimensions[dimension].id == "outcome"
        && words.owners(dimension: dimension, value: value) == [facts[last].measure]
    }
    if isBare || isOutcome { choice.insist(on: facts[last].measure) }
  }

  /// 、机动车政策询问63件 in a list of complaints, 规范性文件9条,占5% in one of publications: what looks
  /// like a measure of its own is the name of a class.
  func weighClass(_ segment: Segment, into choice: inout MeasureChoice) {
    // 从类别看,咨询类180件.
    let split = breaksDown(segment) ? topic(unit: segment.quantity.unit) : nil
    guard let last = lastCount(from: settled.firstFact) ?? split, choice.isNamed,
      words.areAlike(facts[last].unit, segment.quantity.unit)
    else { return }
    let isRun = isRun(upTo: last, unit: segment.quantity.unit)
    let isKind = draft.text.has("类", before: segment.quantity.range.lowerBound)
    guard isRun || isKind, isKind || isShared(segment) || isLongName(segment) else { return }
    choice.insist(on: facts[last].measure)
  }

  /// Whether a share follows the figure, and its words are no measure that people bring cases by.
  private func isShared(_ segment: Segment) -> Bool {
    let end = segment.quantity.range.upperBound
    let follows = draft.text.has(",占", at: end) || draft.text.has("(占", at: end)
    let range = stripped(segment.before)
    return follows
      && !visible(range).contains { cue in
        guard case .measure(let measure) = cue.meaning else { return false }
        return FateWords.brought.contains(words.id(measure)) && cue.range.count + 2 >= range.count
      }
  }

  /// Whether the name of a measure of cases stands behind four characters and more of another name.
  private func isLongName(_ segment: Segment) -> Bool {
    guard draft.text[segment.clause.range.lowerBound - 1] == "、",
      segment.opensClause,
      let cue = visible(segment.before).last, case .measure(let measure) = cue.meaning,
      words.isBase(measure)
    else { return false }
    return cue.range.lowerBound - segment.before.lowerBound >= 4
  }

  /// 《甲》24期、1.2万册: nothing but a figure goes on with what the last one counted.
  func followsOn(_ segment: Segment) -> Bool {
    guard let last = lastCount(from: settled.firstFact),
      words.id(facts[last].measure) == "bulletins",
      ["册", "本", "份"].contains(segment.quantity.unit)
    else { return false }
    return stripped(segment.before).isEmpty
  }

  /// 公开栏42条、广播25次: nothing but a value that the last fact's measure may have.
  func isBareValue(_ segment: Segment, of last: Int) -> Bool {
    let range = stripped(segment.before)
    return !range.isEmpty
      && visible(range).contains { cue in
        guard cue.range == range, case .value(let dimension, let value) = cue.meaning else {
          return false
        }
        return words.fits(dimension: dimension, value: value, measure: facts[last].measure)
      }
  }
}
