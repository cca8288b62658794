import Facts

/// Values that did not occur among cases counted before, and the ways by which none came.
extension FrameReader {
  /// 未出现三星以下评星件: a value of what the sentence counts did not occur.
  mutating func appendAbsentValues(
    _ cues: [Cue], trigger: Range<Int>, clause: Range<Int>
  ) -> Bool {
    guard let last = casesSpokenOf(in: clause) else { return false }
    let measure = facts[last].measure
    let first = facts.count
    for cue in cues {
      guard case .value(let dimension, let value) = cue.meaning,
        words.fits(dimension: dimension, value: value, measure: measure)
      else { continue }
      let split = words.vocabulary.dimensions[dimension]
      guard
        ["rating", "channel", "status"].contains(split.id)
          || split.id == "outcome" && isOutcomeDenied(cue, by: trigger)
      else { continue }
      var fact = absentFact(measure, trigger: trigger, clause: clause)
      fact.unit = facts[last].unit
      if split.id != "channel" { fact.coordinates["channel"] = sharedChannel(of: measure) }
      fact.coordinates[split.id] = [split.values[value].id]
      facts.append(fact)
    }
    return facts.count > first
  }

  /// The cases that a clause names, or that the text last counted.
  private func casesSpokenOf(in clause: Range<Int>) -> Int? {
    let named = visible(clause).compactMap { cue -> Int? in
      guard case .measure(let measure) = cue.meaning,
        ["complaints", "service_requests"].contains(words.id(measure))
      else { return nil }
      return recent(from: 0).last { facts[$0].measure == measure }
    }
    return named.last ?? lastBase(from: settled.firstFact)
      ?? lastBase(from: settled.firstOfParagraph) ?? lastBase(from: 0)
  }

  /// 没有现成信息 is the name of an outcome; 不予公开的情况亦无 says that there was none.
  private func isOutcomeDenied(_ cue: Cue, by trigger: Range<Int>) -> Bool {
    cue.range.upperBound <= trigger.lowerBound
      || draft.text.has(oneOf: ["的情", "情形", "情况"], at: cue.range.upperBound)
  }

  /// 监督电话零投诉, 信函、传真申请均为零: the ways by which nothing came, if they are no part of the
  /// name.
  func ways(beside name: Cue, of measure: Int, in clause: Range<Int>) -> [[String]] {
    guard AbsenceWords.asked.contains(words.id(measure)), let channel = words.dimension("channel")
    else {
      return []
    }
    var found: [[String]] = []
    // 当面申请 names a way and the measure; 来信 is the complaint itself.
    for cue in visible(clause)
    where !cue.range.overlaps(name.range)
      || cue.range.count < name.range.count && words.id(measure) == "disclosure_requests"
    {
      guard case .value(channel, let value) = cue.meaning,
        words.fits(dimension: channel, value: value, measure: measure)
      else { continue }
      let id = [words.vocabulary.dimensions[channel].values[value].id]
      if !found.contains(id) { found.append(id) }
    }
    return found
  }

  /// A fact that nothing happened, without dimensions.
  func absentFact(_ measure: Int, trigger: Range<Int>, clause: Range<Int>) -> FactDraft {
    FactDraft(
      measure: measure, value: .zero, unit: words[measure].units.first ?? "",
      yearsBack: settled.yearsBack, implied: .zero, range: clause, number: trigger,
      sentence: settled.sentence)
  }

  /// The kind that only a measure has and the words name.
  func kind(of measure: Int, in cues: [Cue]) -> String? {
    for cue in cues {
      if let kind = words.value(cue, of: "kind"), kind.measures == [words.id(measure)] {
        return kind.id
      }
    }
    return nil
  }
}

/// The words of what did not happen.
enum AbsenceWords {
  /// What denies at a clause's end what stands before it; longer ones first.
  static let denials = [
    "没有收到", "没有举行", "没有召开", "尚未发布", "也没有", "未发布", "零报告", "零发生", "没有", "无", "零",
  ]

  /// What is late, of which there was none.
  static let overdue = ["超期件", "超期工单", "逾期件", "超期"]

  /// What people bring by several ways.
  static let asked: Set<String> = [
    "complaints", "consultations", "service_requests", "disclosure_requests",
  ]

  /// What is denied beside incidents; all else there says what the incidents were about.
  static let besideIncidents: Set<String> = ["incidents", "reconsiderations", "lawsuits"]
}
