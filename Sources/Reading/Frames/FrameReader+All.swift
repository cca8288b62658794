import Facts

extension FrameReader {
  /// 均已办结: all of what the sentence counted.
  mutating func readAll(in range: Range<Int>) -> Bool {
    let cues = visible(range)
    let all = cues.first { $0.meaning == .grammar(.all) }
    if let granted = outcome(in: cues), isAffirmed(granted, all: all),
      let request = requests(spokenOfIn: range)
    {
      appendOutcome(granted, of: request, in: range, cues: cues)
      return true
    }
    guard let all, !isSlogan(all, in: range), let counted = countedCases(by: all, in: range),
      let measure = rateReached(in: all.range.lowerBound..<range.upperBound)
    else { return false }
    var fact = FactDraft(
      measure: measure, value: Number(100), unit: "%", yearsBack: settled.yearsBack, implied: .all,
      range: range, number: all.range, sentence: settled.sentence)
    fact.coordinates["of"] = [words.id(facts[counted].measure)]
    fact.coordinates["channel"] = sharedChannel(of: facts[counted].measure)
    facts.append(fact)
    return true
  }

  /// The requests of the sentence, or of the paragraph where the clause names 申请 itself.
  private func requests(spokenOfIn clause: Range<Int>) -> Int? {
    let isNamed = draft.text.has("申请", in: clause)
    return recent(from: isNamed ? settled.firstOfParagraph : settled.firstFact).first {
      words.id(facts[$0].measure) == "disclosure_requests"
    }
  }

  /// The cases that a word means all of: 件件 means those of the text, other words of the sentence.
  private func countedCases(by all: Cue, in clause: Range<Int>) -> Int? {
    lastBase(from: draft.text.isWord("件件", in: all.range) ? 0 : settled.firstFact)
      ?? countedInParagraph(clause.lowerBound..<all.range.upperBound) ?? countedWhole(clause)
  }

  /// The rate that is a hundred per cent where this is said of all.
  private func rateReached(in rest: Range<Int>) -> Int? {
    let rates = [
      ("satisfaction_rate", AllWords.satisfied), ("closure_rate", AllWords.closing),
      ("handling_rate", AllWords.handling),
    ]
    return rates.first { draft.text.has(oneOf: $0.1, in: rest) }.flatMap { words.measure($0.0) }
  }

  /// 做到件件有着落: what the office sets itself to do.
  private func isSlogan(_ all: Cue, in range: Range<Int>) -> Bool {
    draft.text.has(
      oneOf: AllWords.slogans, in: range.lowerBound..<all.range.lowerBound)
  }

  /// 全部申请均在法定期限内答复: the cases that the clause names itself.
  private func countedWhole(_ clause: Range<Int>) -> Int? {
    let isWhole = draft.text.has(
      oneOf: AllWords.wholes, at: clause.lowerBound)
    guard isWhole else { return nil }
    return recent(from: settled.firstOfParagraph).first {
      words.isBase(facts[$0].measure)
    }
  }

  /// 所有申请均…办结: what the paragraph counted.
  private func countedInParagraph(_ subject: Range<Int>) -> Int? {
    guard
      draft.text.has(oneOf: AllWords.pointing, in: subject)
    else { return nil }
    return recent(from: settled.firstOfParagraph).first {
      words.isBase(facts[$0].measure)
    }
  }

  private func outcome(in cues: [Cue]) -> Cue? {
    cues.first { words.value($0, of: "outcome")?.measures == ["disclosure_requests"] }
  }

  /// 已依法公开, 均当场答复: said to have been done.
  private func isAffirmed(_ cue: Cue, all: Cue?) -> Bool {
    all != nil || draft.text.has(oneOf: ["已", "已经", "已全部"], before: cue.range.lowerBound)
      || draft.text[cue.range.lowerBound] == "已"
  }

  private mutating func appendOutcome(
    _ cue: Cue, of request: Int, in range: Range<Int>, cues: [Cue]
  ) {
    guard case .value(let dimension, let value) = cue.meaning else { return }
    var fact = facts[request]
    fact.implied = .all
    fact.range = range
    fact.number = cue.range
    fact.members = []
    fact.coordinates["outcome"] = [words.vocabulary.dimensions[dimension].values[value].id]
    if let channel = words.dimension("channel") {
      let way = cues.first { cue in
        if case .value(channel, _) = cue.meaning { return true }
        return false
      }
      if case .value(_, let value)? = way?.meaning {
        fact.coordinates["channel"] = [words.vocabulary.dimensions[channel].values[value].id]
      }
    }
    facts.append(fact)
  }
}

/// What is done to all that was counted.
enum AllWords {
  static let satisfied = ["表示满意"]

  static let closing = ["办结", "了结", "结案", "完毕", "办完"]

  static let handling = [
    "办理", "处理", "答复", "答覆", "反馈", "回复", "回应", "通过", "回音", "解决", "着落", "办复", "面复",
  ]

  /// What an office sets itself to do.
  static let slogans = ["做到", "确保", "力求", "力争", "要求", "坚持"]

  /// The cases that a clause itself names as a whole.
  static let wholes = ["全部申请", "全部投诉", "全部信访", "全部举报", "全部诉求", "全部建议"]

  /// What points at all that the paragraph counted.
  static let pointing = ["所有", "以上", "上述", "各件", "各项", "这些", "全部"]
}
