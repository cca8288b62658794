import Facts

extension FrameReader {
  /// Reads what a clause says without printing a number: 未发生事故, 均已办结, 参加了发布会.
  mutating func readImplied(in clause: Int, figures: Range<Int>, hasQuantities: Bool) {
    let range = draft.clauses[clause].range
    guard figures.isEmpty else { return readRest(of: range, after: figures) }
    if readAbsence(in: range, hasQuantities: hasQuantities) || hasQuantities { return }
    // 均通过网络提出 tells the way, 均已通过 what was done.
    let tellsWay = draft.text.has(oneOf: ["提出", "提交", "申请", "均为"], in: range)
    if tellsWay, readFate(in: range) { return }
    if readAll(in: range) || readFate(in: range) { return }
    readOne(in: range)
  }

  /// 23件申请均已按期答复: what the words behind a clause's last figure say of all of them.
  private mutating func readRest(of range: Range<Int>, after figures: Range<Int>) {
    let start = facts[figures].map(\.number.upperBound).max() ?? range.upperBound
    guard start < range.upperBound else { return }
    // 交办的47件无一超期, 承办的130件工单无一逾期.
    let none =
      draft.text.first("无一", in: start..<range.upperBound)
      ?? [start, start + 1].first { draft.text.has("无", at: $0) }
    if let none, readAbsence(in: none..<range.upperBound, hasQuantities: false) {
      return
    }
    guard
      visible(start..<range.upperBound).contains(where: { $0.meaning == .grammar(.all) })
    else { return }
    _ = readAll(in: start..<range.upperBound)
  }

  /// 参加了…新闻发布会, 获二等奖: one, though no number is printed.
  private mutating func readOne(in range: Range<Int>) {
    let cues = visible(range)
    if let attended = cues.first(where: { $0.meaning == .grammar(.attended) }) {
      for cue in cues where cue.range.lowerBound >= attended.range.upperBound {
        guard case .measure(let measure) = cue.meaning, let kind = kind(of: measure, in: cues),
          kind == "attended"
        else { continue }
        var fact = oneFact(measure, range: range, number: cue.range)
        fact.coordinates["kind"] = [kind]
        facts.append(fact)
        return
      }
    }
    if readTitle(in: range, cues: cues) { return }
    guard let won = cues.first(where: { $0.meaning == .grammar(.won) }),
      let honours = words.measure("honours"),
      draft.text[range.upperBound - 1] == "奖", !draft.text.has("、", in: range),
      range.upperBound - won.range.upperBound <= 16,
      draft.text.first("等奖", in: range) == range.upperBound - 2
    else { return }
    var fact = oneFact(honours, range: range, number: won.range.upperBound..<range.upperBound)
    if let text = phraseText(won.range.upperBound..<range.upperBound) {
      fact.coordinates["category"] = [text]
    }
    facts.append(fact)
  }

  /// 被评为“政务公开先进单位”: a title in quotes.
  private mutating func readTitle(in range: Range<Int>, cues: [Cue]) -> Bool {
    let tail = ["荣誉称号", "称号"].first { draft.text.has($0, before: range.upperBound) }?.count ?? 0
    guard
      let named = cues.first(where: {
        $0.meaning == .grammar(.named) || tail > 0 && $0.meaning == .grammar(.won)
      }),
      let honours = words.measure("honours"), named.range.upperBound < range.upperBound,
      let quote = (named.range.upperBound..<min(named.range.upperBound + 7, range.upperBound))
        .first(
          where: { draft.text[$0] == "“" }),
      draft.text[range.upperBound - 1 - tail] == "”",
      !draft.text.has(oneOf: ["连续", "力争", "争取", "争创", "有望", "确保"], in: range)
    else { return false }
    var fact = oneFact(honours, range: range, number: quote..<range.upperBound)
    if let text = phraseText(quote..<range.upperBound - tail) {
      fact.coordinates["category"] = [text]
    }
    facts.append(fact)
    return true
  }

  private func oneFact(_ measure: Int, range: Range<Int>, number: Range<Int>) -> FactDraft {
    FactDraft(
      measure: measure, value: Number(1), unit: words[measure].units.first ?? "",
      yearsBack: settled.yearsBack, implied: .one, range: range, number: number,
      sentence: settled.sentence)
  }
}
