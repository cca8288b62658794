/// Every place where a heading might open.
struct LabelCandidates {
  /// A label, and whether it is the first thing on its line.
  struct Candidate {
    let label: HeadingLabel
    let opensLine: Bool
  }

  /// The candidates in text order.
  private(set) var labels: [Candidate] = []
  /// The numbering of table rows, which opens no headings.
  private(set) var rowLabels: [Range<Int>] = []
  /// For each candidate, whether the next of its kind carries the next number.
  private var isContinued: [Bool] = []

  /// Collects the labels of all paragraphs that are no rows of tables.
  init(_ text: ReportText, paragraphs: [Range<Int>], brackets: Brackets) {
    for paragraph in paragraphs {
      if TableRows.isRow(paragraph, of: text) {
        collectRowLabels(text, row: paragraph)
      } else {
        collect(text, paragraph: paragraph, brackets: brackets)
      }
    }
    var next: [HeadingLabel.Style: Int] = [:]
    isContinued = Array(repeating: false, count: labels.count)
    for index in labels.indices.reversed() {
      let label = labels[index].label
      isContinued[index] = next[label.style] == label.number + 1
      next[label.style] = label.number
    }
  }

  /// Whether a list goes on after the candidate.
  func continues(_ index: Int) -> Bool { isContinued[index] }

  /// Where the words after a label end: at the next label in the line, or with the paragraph.
  func end(ofTextAfter index: Int, paragraph: Range<Int>) -> Int {
    guard index + 1 < labels.count else { return paragraph.upperBound }
    return min(paragraph.upperBound, labels[index + 1].label.range.lowerBound)
  }

  private mutating func collectRowLabels(_ text: ReportText, row: Range<Int>) {
    var opensCell = true
    for place in row {
      if opensCell, let label = HeadingLabel.read(text.scalars, in: place..<row.upperBound),
        text[text.skippingBlanks(from: label.range.upperBound)].isHan
      {
        rowLabels.append(label.range)
      }
      let scalar = text[place]
      opensCell = scalar == "|" || scalar == "\t" || opensCell && scalar.isBlank
    }
  }

  /// 八、2021年打算: a year opens the title.
  private func opensYear(_ text: ReportText, at place: Int) -> Bool {
    guard let year = NumberToken.read(text, at: place) else { return false }
    return year.length == 4 && text[year.range.upperBound] == "年"
  }

  private mutating func collect(_ text: ReportText, paragraph: Range<Int>, brackets: Brackets) {
    var place = paragraph.lowerBound
    while place < paragraph.upperBound, text[place] == "#" || text[place].isBlank { place += 1 }
    if let label = HeadingLabel.read(text.scalars, in: place..<paragraph.upperBound) {
      let words = label.range.upperBound..<paragraph.upperBound
      if TableRows.isStatutoryRow(words, after: label, of: text) {
        rowLabels.append(label.range)
      } else {
        labels.append(Candidate(label: label, opensLine: true))
      }
      place = label.range.upperBound
    }
    while place < paragraph.upperBound {
      let scalar = text[place]
      if let pair = brackets.pair(openingAt: place) {
        place = min(pair.upperBound, paragraph.upperBound)
        // A sentence may end inside quotes, before the next label.
        guard text[place - 2] == "。" else { continue }
      } else if scalar == "。" || scalar == ";" || scalar == ":" || scalar == "!" || scalar.isBlank {
        place += 1
      } else {
        place += 1
        continue
      }
      place = min(text.skippingBlanks(from: place), paragraph.upperBound)
      if let label = HeadingLabel.read(text.scalars, in: place..<paragraph.upperBound),
        text[label.range.upperBound].isHan || text[label.range.upperBound] == "“"
          || opensYear(text, at: label.range.upperBound)
      {
        labels.append(Candidate(label: label, opensLine: false))
        place = label.range.upperBound
      }
    }
  }
}
