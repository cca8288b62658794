/// A line of a text as a table would have it: cells, or running text that ends every table.
struct TableLine {
  /// How the cells are told apart.
  enum Layout {
    /// By bars or tabs, which keep blank cells.
    case grid
    /// By blanks, which lose them; a line with a single cell too.
    case spaced
    /// Running text.
    case prose
  }

  let range: Range<Int>
  let layout: Layout
  let cells: [TableCell]

  /// Whether any cell holds digits by themselves.
  var hasDigits: Bool { cells.contains(where: \.hasDigits) }

  /// The last cell of words.
  var lastText: Int? { cells.lastIndex { !$0.isValue } }

  /// How long a line without bars and tabs may be that is no prose, blanks apart and with them.
  private static let longest = (words: 120, line: 1000)

  /// Reads a line; nil where nothing stands on it, or only the rules that frame a table.
  init?(_ line: Range<Int>, of text: ReportText) {
    range = text.trimmed(line)
    guard !range.isEmpty else { return nil }
    if TableRows.isRow(range, of: text) {
      guard !Self.isRule(range, of: text) else { return nil }
      layout = .grid
      cells = Self.gridCells(line, of: text)
      return
    }
    guard Self.isShort(range, of: text) else {
      layout = .prose
      cells = []
      return
    }
    guard !Self.isRule(range, of: text) else { return nil }
    layout = .spaced
    cells = Self.spacedCells(range, of: text)
  }

  /// Whether a line is no running text: short, and without the end of a sentence.
  private static func isShort(_ range: Range<Int>, of text: ReportText) -> Bool {
    guard range.count <= longest.line else { return false }
    var words = 0
    for scalar in text.scalars[range] where !scalar.isBlank {
      words += 1
      if words > longest.words || scalar == "。" || scalar == ";" || scalar == "!" { return false }
    }
    return true
  }

  /// Whether a line is `|---|---|`, `+----+` or `=====`.
  private static func isRule(_ range: Range<Int>, of text: ReportText) -> Bool {
    let scalars = text.scalars[range]
    return scalars.allSatisfy { "|+-:= \t".unicodeScalars.contains($0) }
      && zip(scalars, scalars.dropFirst()).contains { $0 == $1 && ($0 == "-" || $0 == "=") }
  }

  /// The cells between bars, which close no cell at a row's ends, or tabs, which do.
  private static func gridCells(_ line: Range<Int>, of text: ReportText) -> [TableCell] {
    let isBarred = text.scalars[line].contains("|")
    let mark: Unicode.Scalar = isBarred ? "|" : "\t"
    var row = isBarred ? text.trimmed(line) : line
    while let last = row.last, text[last].isBreak { row.removeLast() }
    if isBarred, text[row.upperBound - 1] == "|" { row.removeLast() }
    var cells: [TableCell] = []
    var start = row.lowerBound
    for place in row where text[place] == mark {
      if place > row.lowerBound || !isBarred {
        cells.append(TableCell(text.trimmed(start..<place), of: text))
      }
      start = place + 1
    }
    cells.append(TableCell(text.trimmed(start..<row.upperBound), of: text))
    return cells
  }

  /// The words of a line and the figures after them: 一、本年新收 55 9 0.
  private static func spacedCells(_ range: Range<Int>, of text: ReportText) -> [TableCell] {
    var words = range
    var values: [TableCell] = []
    while !words.isEmpty {
      var start = words.upperBound
      while start > words.lowerBound, !text[start - 1].isBlank { start -= 1 }
      let cell = TableCell(start..<words.upperBound, of: text)
      guard cell.isValue else { break }
      values.append(cell)
      words = text.trimmed(words.lowerBound..<start)
    }
    let label = words.isEmpty ? [] : [TableCell(words, of: text)].filter { !$0.isValue }
    return label + values.reversed()
  }
}

extension ReportText {
  /// The lines of the text that may belong to tables, in order.
  /// - Complexity: O(scalars).
  func tableLines(_ use: (TableLine) -> Void) {
    var start = 0
    for place in 0...count where place == count || scalars[place] == "\n" {
      if let line = TableLine(start..<place, of: self) { use(line) }
      start = place + 1
    }
  }
}
