/// Cuts a plan into its items: numbered ones, those of 一是…二是…, or paragraphs.
struct PlanItems {
  private let text: ReportText
  private let brackets: Brackets
  private let outline: Outline

  /// Makes a cutter for a text.
  init(_ text: ReportText, brackets: Brackets, outline: Outline) {
    self.text = text
    self.brackets = brackets
    self.outline = outline
  }

  /// The items of a plan.
  func items(in range: Range<Int>, headings: Range<Int>, under parent: Int?) -> [DraftPlanItem] {
    if let level = outline.headings[headings].map(\.level).min() {
      return headings.filter { outline.headings[$0].level == level }.compactMap {
        let heading = outline.headings[$0]
        let end = min(heading.extent.upperBound, range.upperBound)
        return item(
          heading.numbering.upperBound..<max(heading.numbering.upperBound, end),
          title: heading.title,
          heading: $0)
      }
    }
    let listed = listedItems(in: range, under: parent)
    return listed.count > 1 ? listed : paragraphs(in: range, under: parent)
  }

  /// 一是…;二是…: from one mark to the next.
  private func listedItems(in range: Range<Int>, under parent: Int?) -> [DraftPlanItem] {
    var marks: [HeadingLabel] = []
    var place = range.lowerBound
    var opens = true
    while place < range.upperBound {
      if opens, let mark = HeadingLabel.readWord(text.scalars, in: place..<range.upperBound),
        mark.number == 1 || mark.number == (marks.last?.number ?? 0) + 1
      {
        marks.append(mark)
        place = mark.range.upperBound
      } else {
        opens =
          "。,;:\n ".unicodeScalars.contains(text[place]) || opens && text[place].isBlankOrBreak
        place += 1
      }
    }
    return marks.enumerated().compactMap { index, mark in
      let end = index + 1 < marks.count ? marks[index + 1].range.lowerBound : range.upperBound
      let body = mark.range.upperBound..<end
      let paragraphEnd = index + 1 < marks.count ? end : lineEnd(from: body.lowerBound, limit: end)
      return item(
        body.lowerBound..<paragraphEnd, title: openingSentence(of: body.lowerBound..<paragraphEnd),
        heading: parent)
    }
  }

  private func lineEnd(from position: Int, limit: Int) -> Int {
    var place = position
    while place < limit, text[place] != "\n" { place += 1 }
    return place
  }

  private func paragraphs(in range: Range<Int>, under parent: Int?) -> [DraftPlanItem] {
    let first = outline.paragraphs.partitioningIndex { $0.upperBound > range.lowerBound }
    return outline.paragraphs[first...].prefix { $0.lowerBound < range.upperBound }.compactMap {
      let line = max($0.lowerBound, range.lowerBound)..<min($0.upperBound, range.upperBound)
      // A lead-in and a signature are no items.
      guard let last = text.trimmed(line).last, "。;!".unicodeScalars.contains(text[last])
      else { return nil }
      return item(line, title: openingSentence(of: line), heading: parent)
    }
  }

  private func openingSentence(of range: Range<Int>) -> Range<Int> {
    let words = text.trimmed(range)
    guard let stop = HeadingTitle.sentenceEnd(in: words, of: text, brackets: brackets),
      stop + 1 < words.upperBound,
      HeadingTitle.isShortSentence(words.lowerBound..<stop, of: text)
    else { return words.lowerBound..<words.lowerBound }
    return words.lowerBound..<stop
  }

  private func item(_ range: Range<Int>, title: Range<Int>, heading: Int?) -> DraftPlanItem? {
    let body = withoutSignature(text.trimmed(range))
    guard !body.isEmpty else { return nil }
    let start = title.isEmpty ? body.lowerBound : min(title.upperBound, body.upperBound)
    return DraftPlanItem(
      heading: heading, title: title.isEmpty ? nil : title, range: body,
      actions: ActionReader(text, brackets: brackets).actions(in: start..<body.upperBound))
  }

  /// Leaves out closing lines that are no sentences, such as the office and the date, and notes.
  private func withoutSignature(_ range: Range<Int>) -> Range<Int> {
    let first = outline.paragraphs.partitioningIndex { $0.upperBound > range.lowerBound }
    let lines = outline.paragraphs[first...].prefix { $0.lowerBound < range.upperBound }
    guard let opening = lines.first else { return range }
    var end = range.upperBound
    for line in lines.dropFirst() {
      let isNote = text.has(oneOf: ["附件", "注:", "附:", "备注", "(此件", "附表"], at: line.lowerBound)
      if isNote {
        end = min(end, line.lowerBound)
        break
      }
    }
    for line in lines.reversed() where line.lowerBound < end && line != opening {
      guard line.count < 40, let last = line.last, !"。;!”)".unicodeScalars.contains(text[last])
      else { break }
      end = line.lowerBound
    }
    return text.trimmed(range.lowerBound..<max(range.lowerBound, end))
  }
}
