/// The headings of a report, found paragraph by paragraph.
///
/// A label opens a heading at the start of a line, or inside one where a document came without
/// line breaks: there only if it continues a list or if a list that continues begins with it.
struct Outline {
  /// The document's title; nil where it has none.
  private(set) var title: Range<Int>?
  /// The headings in text order.
  private(set) var headings: [DraftHeading] = []
  /// The numbering of headings and of table rows, in text order.
  private(set) var numbering: [Range<Int>] = []
  /// The lines that are not blank, trimmed.
  let paragraphs: [Range<Int>]

  private let text: ReportText
  private let brackets: Brackets
  private var open: [OpenSection] = []

  /// A section that later labels may continue.
  private struct OpenSection {
    let style: HeadingLabel.Style
    let number: Int
    let heading: Int
    /// Where the section ends at the latest: the paragraph of a list inside a line.
    let limit: Int?
    /// How many `#` open its line.
    let marks: Int
  }

  /// Reads the outline of a text.
  /// - Complexity: O(scalars).
  init(_ text: ReportText, brackets: Brackets) {
    self.text = text
    self.brackets = brackets
    paragraphs = TextLines(text.scalars).ranges.filter { !$0.isEmpty }
    let candidates = LabelCandidates(text, paragraphs: paragraphs, brackets: brackets)
    var next = 0
    title = DocumentTitle.find(text, paragraphs: paragraphs, labels: candidates.labels)
    for (index, paragraph) in paragraphs.enumerated() {
      if let unnumbered = unnumberedHeading(paragraph, at: index) { append(unnumbered) }
      while next < candidates.labels.count,
        candidates.labels[next].label.range.lowerBound < paragraph.upperBound
      {
        consider(candidates, at: next, paragraph: index)
        next += 1
      }
      close(linesEndingBy: paragraph.upperBound)
    }
    close(upTo: 0, at: text.count)
    numbering = (headings.map(\.numbering).filter { !$0.isEmpty } + candidates.rowLabels)
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  private mutating func consider(_ candidates: LabelCandidates, at index: Int, paragraph: Int) {
    let candidate = candidates.labels[index]
    let label = candidate.label
    let sibling = open.lastIndex { $0.style == label.style && $0.number + 1 == label.number }
    if let sibling {
      close(upTo: sibling, at: label.range.lowerBound)
    } else if candidate.opensLine || candidates.continues(index) && label.number == 1 {
      if let depth = depth(below: label) { close(upTo: depth, at: label.range.lowerBound) }
    } else {
      return
    }
    let end = candidates.end(ofTextAfter: index, paragraph: paragraphs[paragraph])
    let title = HeadingTitle.find(
      text, label: label, rest: label.range.upperBound..<end, brackets: brackets,
      nextLine: paragraph + 1 < paragraphs.count ? paragraphs[paragraph + 1] : nil)
    // The marks of `## 一、` are part of the heading.
    let start = candidate.opensLine ? paragraphs[paragraph].lowerBound : label.range.lowerBound
    let isInline =
      !candidate.opensLine && label.style.rawValue > HeadingLabel.Style.numeral.rawValue
    push(
      label.text, style: label.style, number: label.number, numbering: label.range,
      range: start..<max(label.range.upperBound, title.end), title: title.range,
      limit: isInline ? paragraphs[paragraph].upperBound : nil)
  }

  /// How many sections stay open where a label neither continues nor is continued by another.
  private func depth(below label: HeadingLabel) -> Int? {
    let hasKind = open.contains { $0.style == label.style }
    if label.number == 1, !hasKind, open.last?.style == .title { return nil }
    return open.firstIndex {
      label.number == 1 && hasKind
        ? $0.style.rawValue > label.style.rawValue : $0.style.rawValue >= label.style.rawValue
    }
  }

  private mutating func append(_ heading: (range: Range<Int>, title: Range<Int>)) {
    let marks = marks(openingAt: heading.range.lowerBound)
    let depth =
      open.firstIndex { marks > 0 && $0.marks >= marks }
      ?? open.firstIndex { $0.style == .title && $0.marks <= marks }
      ?? open.firstIndex { $0.style.rawValue > HeadingLabel.Style.title.rawValue }
    if let depth { close(upTo: depth, at: heading.range.lowerBound) }
    let start = heading.range.lowerBound
    push(
      "", style: .title, number: -1, numbering: start..<start, range: heading.range,
      title: heading.title, limit: nil)
  }

  private mutating func push(
    _ label: String, style: HeadingLabel.Style, number: Int, numbering: Range<Int>,
    range: Range<Int>, title: Range<Int>, limit: Int?
  ) {
    let parent = open.last.map { headings[$0.heading] }
    open.append(
      OpenSection(
        style: style, number: number, heading: headings.count, limit: limit,
        marks: marks(openingAt: range.lowerBound)))
    headings.append(
      DraftHeading(
        level: open.count, label: label, path: (parent?.path ?? "") + label,
        numbering: numbering, range: range, title: title, extent: range.lowerBound..<text.count))
  }

  private mutating func close(upTo depth: Int, at end: Int) {
    while open.count > depth {
      let section = open.removeLast()
      let start = headings[section.heading].extent.lowerBound
      headings[section.heading].extent = start..<min(end, section.limit ?? end)
    }
  }

  private mutating func close(linesEndingBy end: Int) {
    if let depth = open.firstIndex(where: { $0.limit != nil }) { close(upTo: depth, at: end) }
  }

  private func marks(openingAt position: Int) -> Int {
    var place = position
    while text[place] == "#" { place += 1 }
    return place - position
  }

  /// 【下一步】 at the start of a line, what it heads behind it.
  private func framedTitle(_ line: Range<Int>) -> Range<Int>? {
    guard text[line.lowerBound] == "【",
      let close = line.prefix(16).first(where: { text[$0] == "】" }), close > line.lowerBound + 2
    else { return nil }
    return (line.lowerBound + 1)..<close
  }

  /// A line that is a heading without a number: after `#`, or a short one about plans or problems.
  private func unnumberedHeading(
    _ paragraph: Range<Int>, at index: Int
  ) -> (range: Range<Int>, title: Range<Int>)? {
    let isTitle = title.map { paragraph.contains($0.lowerBound) } ?? false
    guard !isTitle, index + 1 < paragraphs.count else { return nil }
    let marks = marks(openingAt: paragraph.lowerBound)
    let rest = text.trimmed((paragraph.lowerBound + marks)..<paragraph.upperBound)
    guard HeadingLabel.read(text.scalars, in: rest) == nil, !rest.isEmpty else { return nil }
    if marks > 0 { return (paragraph, rest) }
    if let framed = framedTitle(rest) {
      return (paragraph.lowerBound..<(framed.upperBound + 1), framed)
    }
    let hasMark = text.scalars[rest].contains { "。,;!?|\t".unicodeScalars.contains($0) }
    guard rest.count <= 20, !hasMark,
      PlanWords.heading.occurs(in: rest, of: text) || PlanWords.problem.occurs(in: rest, of: text)
    else { return nil }
    let hasColon = text[rest.upperBound - 1] == ":"
    return (paragraph, rest.lowerBound..<(rest.upperBound - (hasColon ? 1 : 0)))
  }
}
