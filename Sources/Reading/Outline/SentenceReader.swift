/// Cuts the paragraphs of a report into sentences and clauses.
struct SentenceReader {
  /// The sentences in text order.
  private(set) var sentences: [Sentence] = []
  /// The clauses in text order.
  private(set) var clauses: [Clause] = []

  private let text: ReportText
  private let brackets: Brackets
  private let headings: [DraftHeading]
  /// Where the section of each heading ends.
  private let sectionEnds: [Int]
  private let quantities: [Quantity]
  private var nextQuantity = 0
  private var nextHeading = 0
  /// Where the clause begins that is being cut.
  private var clauseStart = 0
  /// The headings whose sections hold the current position, the innermost last.
  private var path: [Int] = []

  /// Cuts a text.
  /// - Complexity: O(scalars).
  init(_ text: ReportText, brackets: Brackets, outline: Outline, quantities: [Quantity]) {
    self.text = text
    self.brackets = brackets
    self.quantities = quantities
    headings = outline.headings
    sectionEnds = headings.map(\.extent.upperBound)
    for (index, paragraph) in outline.paragraphs.enumerated() {
      var start = paragraph.lowerBound
      if let title = outline.title, title.upperBound > start, title.lowerBound <= start {
        start = min(title.upperBound, paragraph.upperBound)
      }
      read(start..<paragraph.upperBound, paragraph: index)
    }
  }

  /// The parts of a paragraph between the headings in it.
  private mutating func read(_ range: Range<Int>, paragraph: Int) {
    var start = range.lowerBound
    while nextHeading < headings.count, headings[nextHeading].range.lowerBound < range.upperBound {
      let heading = headings[nextHeading]
      if heading.range.lowerBound > start {
        cut(start..<heading.range.lowerBound, paragraph: paragraph)
      }
      leaveSections(endedBy: heading.range.lowerBound)
      path.append(nextHeading)
      nextHeading += 1
      start = max(start, heading.range.upperBound)
    }
    if start < range.upperBound { cut(start..<range.upperBound, paragraph: paragraph) }
  }

  private mutating func leaveSections(endedBy position: Int) {
    while let last = path.last, sectionEnds[last] <= position { path.removeLast() }
  }

  private mutating func cut(_ range: Range<Int>, paragraph: Int) {
    if TableRows.isRow(range, of: text) {
      append(cells(of: range), range: range, paragraph: paragraph, isRow: true)
      return
    }
    var start = range.lowerBound
    var place = start
    var cuts: [Range<Int>] = []
    clauseStart = start
    while place < range.upperBound {
      if let pair = brackets.pair(openingAt: place) {
        place = min(pair.upperBound, range.upperBound)
        continue
      }
      let scalar = text[place]
      place += 1
      if scalar == "。" || scalar == "!" || scalar == "?" {
        cuts.append(clauseStart..<(place - 1))
        append(cuts, range: start..<place, paragraph: paragraph, isRow: false)
        cuts = []
        start = place
        clauseStart = place
      } else if endsClause(scalar, at: place - 1) {
        cuts.append(clauseStart..<(place - 1))
        clauseStart = place
      }
    }
    if clauseStart < range.upperBound { cuts.append(clauseStart..<range.upperBound) }
    append(cuts, range: start..<range.upperBound, paragraph: paragraph, isRow: false)
  }

  private mutating func endsClause(_ scalar: Unicode.Scalar, at position: Int) -> Bool {
    switch scalar {
    case ";": return true
    case ",": return !isInsideQuantity(position)
    case ":": return !(text[position - 1].isDigit && text[position + 1].isDigit)
    case "、": return partsQuantities(at: position)
    default: return false
    }
  }

  private mutating func isInsideQuantity(_ position: Int) -> Bool {
    advance(to: position)
    return nextQuantity < quantities.count
      && quantities[nextQuantity].range.lowerBound < position
      && position < quantities[nextQuantity].number.upperBound
  }

  /// Whether a quantity ends at a 、 and another follows before the next comma.
  private mutating func partsQuantities(at position: Int) -> Bool {
    advance(to: position)
    guard let last = quantities[..<nextQuantity].last, nextQuantity < quantities.count
    else { return false }
    var end = last.range.upperBound
    if let aside = brackets.pair(openingAt: end) { end = aside.upperBound }
    let next = quantities[nextQuantity].range.lowerBound
    // 1件维持、1件尚在审理: the next quantity opens its clause, as the last one does.
    if next == position + 1, last.range.lowerBound >= clauseStart { return true }
    guard end == position else { return quantityInBracket(endingAt: position) }
    return !text.scalars[position..<max(position, next)].contains {
      $0 == "," || $0 == "。" || $0 == ";" || $0 == "\n"
    }
  }

  /// Whether a bracket with a quantity in it, after another quantity, ends at a position:
  /// 工业废气461件(79.1%)、噪声58件.
  private func quantityInBracket(endingAt position: Int) -> Bool {
    guard text[position - 1] == ")", nextQuantity > 1, nextQuantity < quantities.count
    else { return false }
    let outer = quantities[nextQuantity - 2].range.upperBound
    return brackets.pair(openingAt: outer)?.upperBound == position
  }

  private mutating func advance(to position: Int) {
    while nextQuantity < quantities.count, quantities[nextQuantity].range.upperBound <= position {
      nextQuantity += 1
    }
  }

  private func cells(of range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where text[place] == "|" || text[place] == "\t" {
      if place > range.lowerBound { cells.append(start..<place) }
      start = place + 1
    }
    if start < range.upperBound { cells.append(start..<range.upperBound) }
    return cells
  }

  private mutating func append(
    _ cuts: [Range<Int>], range: Range<Int>, paragraph: Int, isRow: Bool
  ) {
    let range = text.trimmed(range)
    guard !range.isEmpty else { return }
    leaveSections(endedBy: range.lowerBound)
    let first = clauses.count
    for cut in cuts {
      let clause = text.trimmed(cut)
      if !clause.isEmpty || isRow {
        clauses.append(Clause(range: clause, sentence: sentences.count))
      }
    }
    sentences.append(
      Sentence(
        range: range, heading: path.last, paragraph: paragraph, clauses: first..<clauses.count,
        isPlan: false, isRow: isRow))
  }
}
