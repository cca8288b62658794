/// Finds what a report plans for the next year, item by item.
///
/// A plan is the section whose heading says so; in a section of problems and improvements the part
/// after the sentence that turns to the future; and else the closing sentences that open with 下一步
/// or 明年. Lists of problems are no plan.
struct PlanReader {
  /// The parts of the text that are plans, in text order.
  private(set) var ranges: [Range<Int>] = []
  /// The items in text order.
  private(set) var items: [DraftPlanItem] = []

  private let text: ReportText
  private let brackets: Brackets
  private let outline: Outline
  private let sentences: [Sentence]
  private let clauses: [Clause]

  /// Finds the plan of a text.
  /// - Complexity: O(scalars).
  init(
    _ text: ReportText, brackets: Brackets, outline: Outline, sentences: [Sentence],
    clauses: [Clause]
  ) {
    self.text = text
    self.brackets = brackets
    self.outline = outline
    self.sentences = sentences
    self.clauses = clauses
    for index in outline.headings.indices where !contains(outline.headings[index].range.lowerBound)
    {
      readSection(index)
    }
    if ranges.isEmpty { readRunOn() }
  }

  /// Whether a position lies in the plan.
  /// - Complexity: O(log sections).
  func contains(_ position: Int) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > position }
    return next < ranges.count && ranges[next].lowerBound <= position
  }

  private mutating func readSection(_ index: Int) {
    let heading = outline.headings[index]
    guard isPlan(heading.title) else { return }
    let body = heading.range.upperBound..<max(heading.range.upperBound, heading.extent.upperBound)
    guard PlanWords.problem.occurs(in: heading.title, of: text) else {
      append(body, heading: index)
      return
    }
    // Problems and plans share the section: a heading inside may part them.
    let inside = headings(in: body)
    if inside.contains(where: { isPlan(outline.headings[$0].title) }) { return }
    guard let turn = turn(in: body) ?? listBehindProblems(in: body) else { return }
    append(turn..<body.upperBound, heading: index)
  }

  /// 不足和2013年打算: where nothing else turns to the future, the list behind what is told of the
  /// problems.
  private func listBehindProblems(in body: Range<Int>) -> Int? {
    let first = outline.paragraphs.partitioningIndex { $0.lowerBound >= body.lowerBound }
    let lines = outline.paragraphs[first...].prefix { $0.lowerBound < body.upperBound }
    guard let opening = lines.first, lines.count > 2, text[opening.upperBound - 1] == "。",
      HeadingLabel.readWord(text.scalars, in: opening) == nil
    else { return nil }
    return lines.dropFirst().first {
      HeadingLabel.readWord(text.scalars, in: $0)?.number == 1
    }?.lowerBound
  }

  private func isPlan(_ title: Range<Int>) -> Bool {
    guard !title.isEmpty, !PlanWords.noPlan.occurs(in: title, of: text) else { return false }
    if asksHow(title) || namesYear(title) { return true }
    return PlanWords.heading.occurs(in: title, of: text)
      || text.has(oneOf: PlanWords.headingEnds, before: title.upperBound)
  }

  /// 往后怎么做, 明年怎么干.
  private func asksHow(_ title: Range<Int>) -> Bool {
    text.has(oneOf: PlanWords.later, at: title.lowerBound)
      && text.has(oneOf: PlanWords.asking, in: title)
  }

  /// 2018年要求, 2015年怎么改: a short heading that a year opens, in the later half of the text, and that
  /// looks back on nothing.
  private func namesYear(_ title: Range<Int>) -> Bool {
    guard title.count <= 12, title.lowerBound > text.count / 2,
      let year = NumberToken.read(text, at: title.lowerBound), year.length == 4,
      text[year.range.upperBound] == "年"
    else { return false }
    return PlanWords.ahead.occurs(in: title, of: text)
      && !PlanWords.back.occurs(in: title, of: text)
  }

  /// Where the first sentence of a range begins that turns to the future.
  private func turn(in range: Range<Int>) -> Int? {
    let first = firstSentence(from: range.lowerBound)
    for sentence in sentences[first...].prefix(while: { $0.range.lowerBound < range.upperBound })
    where looksAhead(sentence) {
      return sentence.range.lowerBound
    }
    return nil
  }

  private func firstSentence(from position: Int) -> Int {
    sentences.partitioningIndex { $0.range.lowerBound >= position }
  }

  /// Whether one of a sentence's first clauses opens with 下一步, 明年 or a year and a word of intent.
  private func looksAhead(_ sentence: Sentence) -> Bool {
    guard !sentence.isRow else { return false }
    let near = clauses[sentence.clauses].prefix(3).prefix {
      $0.range.lowerBound - sentence.range.lowerBound < 40
    }
    return near.contains { looksAhead(from: $0.range.lowerBound, in: sentence) }
  }

  private func looksAhead(from start: Int, in sentence: Sentence) -> Bool {
    if PlanWords.leadIn.match(text, at: start) != nil { return true }
    if PlanWords.laterThisYear.match(text, at: start) != nil,
      PlanWords.urging.occurs(in: start..<min(start + 16, sentence.range.upperBound), of: text)
    {
      return true
    }
    guard let year = NumberToken.read(text, at: start), year.length == 4,
      text[year.range.upperBound] == "年"
    else { return false }
    let end = year.range.upperBound + 1
    return intends(from: text[end] == "," ? end + 1 : end, yearAt: start, in: sentence)
  }

  /// 2010年,重点抓好…: whether what stands behind a year is to be done in it.
  private func intends(from next: Int, yearAt start: Int, in sentence: Sentence) -> Bool {
    let limit = sentence.range.upperBound
    // 2010年重视: what the year did well; a task is opened by 重点 alone.
    if PlanWords.intent.match(text, at: next) != nil,
      text[next] != "重" || next > start + 5 || text.has(oneOf: PlanWords.tasks, at: next)
    {
      return true
    }
    return opensImprovements(sentence, from: next)
      || text[next] == "从" && setsOut(from: next, limit: limit)
      || text[next - 1] == "," && resolves(from: next, limit: limit)
  }

  /// 2009年,我们将从三个方面改进: whether a clause says within a few characters what somebody will do.
  private func resolves(from position: Int, limit: Int) -> Bool {
    for place in position..<min(position + 10, limit) {
      guard text[place].isHan else { return false }
      if place > position, PlanWords.resolve.match(text, at: place) != nil { return true }
    }
    return false
  }

  /// 2024年从以下方面改进: whether it says from where to begin.
  private func setsOut(from position: Int, limit: Int) -> Bool {
    let reach = position..<min(position + 14, limit)
    return text.has(oneOf: PlanWords.starts, in: reach)
  }

  /// 2023年改进如下:, 2024年改进措施: a lead-in that ends with a colon.
  private func opensImprovements(_ sentence: Sentence, from position: Int) -> Bool {
    text.has("改进", at: position) && text[sentence.range.upperBound - 1] == ":"
  }

  /// The closing sentences that look ahead, where no heading announces a plan.
  private mutating func readRunOn() {
    for sentence in sentences[firstSentence(from: text.count / 4)...] where looksAhead(sentence) {
      let paragraph = outline.paragraphs[sentence.paragraph]
      var end = paragraph.upperBound
      let opensList = text[sentence.range.upperBound - 1] == ":"
      if opensList, sentence.range.upperBound == end,
        sentence.heading != nil || !outline.headings.isEmpty,
        let list = list(after: end)
      {
        end = list
      }
      append(sentence.range.lowerBound..<end, heading: sentence.heading)
      return
    }
  }

  /// Where the list ends that follows an opening line.
  private func list(after position: Int) -> Int? {
    guard let first = outline.headings.first(where: { $0.range.lowerBound >= position })
    else { return nil }
    guard text.trimmed(position..<first.range.lowerBound).isEmpty else { return nil }
    var end = first.extent.upperBound
    for heading in outline.headings
    where heading.range.lowerBound == end && heading.level == first.level {
      end = heading.extent.upperBound
    }
    return end
  }

  private func headings(in range: Range<Int>) -> Range<Int> {
    let all = outline.headings
    let first = all.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let last = all.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return first..<max(first, last)
  }

  private mutating func append(_ range: Range<Int>, heading: Int?) {
    guard !text.trimmed(range).isEmpty else { return }
    ranges.append(range)
    items += PlanItems(text, brackets: brackets, outline: outline).items(
      in: range, headings: headings(in: range), under: heading)
  }
}
