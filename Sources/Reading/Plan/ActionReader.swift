/// Picks the clauses of a plan item that say one thing to be done.
///
/// `及时调整健全工作领导小组` is an action; `以科学发展观为指导` is a manner and `确保…顺利开展` a result.
struct ActionReader {
  private let text: ReportText
  private let brackets: Brackets

  /// Makes a reader of actions for a text.
  init(_ text: ReportText, brackets: Brackets) {
    self.text = text
    self.brackets = brackets
  }

  /// The actions of an item.
  func actions(in range: Range<Int>) -> [Range<Int>] {
    clauses(of: range).compactMap(action)
  }

  private func clauses(of range: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    var place = start
    while place < range.upperBound {
      if let pair = brackets.pair(openingAt: place) {
        place = min(pair.upperBound, range.upperBound)
        continue
      }
      if ",。;:!?\n".unicodeScalars.contains(text[place]) {
        clauses.append(text.trimmed(start..<place))
        start = place + 1
      }
      place += 1
    }
    clauses.append(text.trimmed(start..<range.upperBound))
    return clauses.filter { !$0.isEmpty }
  }

  /// The action that a clause says, without its manner; nil where it says none.
  private func action(_ clause: Range<Int>) -> Range<Int>? {
    var start = clause.lowerBound
    if let mark = HeadingLabel.readWord(text.scalars, in: clause)
      ?? HeadingLabel.read(text.scalars, in: clause)
    {
      start = mark.range.upperBound
    }
    if ActionWords.results.match(text, at: start) != nil { return nil }
    if let verb = verbAfterManner(start..<clause.upperBound) { start = verb }
    let head = skippingAdverbs(from: start, limit: clause.upperBound)
    guard head < clause.upperBound else { return nil }
    if ActionWords.results.match(text, at: head) != nil { return nil }
    if ActionWords.prepositions.match(text, at: head) != nil {
      let isFrame = text[head] == "以" && text.has("为", in: head..<clause.upperBound)
      return !isFrame && hasMainVerb(head..<clause.upperBound) ? start..<clause.upperBound : nil
    }
    guard let length = ActionWords.verbs.match(text, at: head), head + length < clause.upperBound
    else { return nil }
    return start..<clause.upperBound
  }

  /// 采取多种措施丰富…: where the verb after the manner begins.
  private func verbAfterManner(_ clause: Range<Int>) -> Int? {
    guard let opening = ActionWords.manners.match(text, at: clause.lowerBound) else { return nil }
    let rest = (clause.lowerBound + opening)..<clause.upperBound
    guard let noun = ActionWords.mannerNouns.first(in: rest, of: text) else { return nil }
    let verb = skippingAdverbs(from: noun.upperBound, limit: clause.upperBound)
    return ActionWords.verbs.match(text, at: verb) != nil && verb < clause.upperBound
      ? noun.upperBound : nil
  }

  private func skippingAdverbs(from position: Int, limit: Int) -> Int {
    var place = position
    while place < limit, let length = ActionWords.adverbs.match(text, at: place) { place += length }
    return place
  }

  /// Whether a verb after a preposition's object governs the clause: 围绕中心工作开展公开 and not
  /// 按照关于推进公开的文件.
  private func hasMainVerb(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound + 2
    var found = false
    while place < range.upperBound {
      if text[place] == "的" {
        found = false
        place += 1
      } else if let length = ActionWords.verbs.match(text, at: place) {
        found = found || place + length < range.upperBound
        place += length
      } else {
        place += 1
      }
    }
    return found
  }
}
