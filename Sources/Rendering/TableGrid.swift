import Diagnostics
import Facts

/// The lines of a table whose columns fit the room there is.
///
/// Words give way before figures do: first sentences, then the widest column of words, and none
/// below eight columns. A plan item's actions stand under its row, an action a line.
struct TableGrid {
  private static let gap = "  "
  private static let leastWidth = 8
  private static let leastSentence = 24
  private static let longestList = 32

  private let sheet: Sheet
  private let style: OutputStyle
  private let itemColumn: Int?
  private let wrapsSentences: Bool
  private let underlaid: Set<Int>
  private let columns: [Int]
  private var widths: [Int]
  private let unitWidths: [Int]
  /// The columns of each unit: millions of figures share one.
  private let unitColumns: [String: Int]

  /// Verbs that are asked for the sake of the sentences: these are wrapped and not cut.
  private static let readingVerbs: Set<String> = ["explain", "plan", "source"]

  /// The lines of an answer's table, wider than the style allows where they can't be narrower.
  static func lines(of answer: Answer, style: OutputStyle) -> [String] {
    let sheet = Sheet(answer, isCompact: true, style: style)
    var wide = style
    wide.width = nil
    let grid =
      TableGrid(sheet, answer: answer, style: style)
      ?? TableGrid(sheet, answer: answer, style: wide)
    return grid?.lines ?? []
  }

  /// Nil where not even cut words make the table fit the style's width.
  init?(_ sheet: Sheet, answer: Answer, style: OutputStyle) {
    self.sheet = sheet
    self.style = style
    let itemColumn = sheet.headings.firstIndex { $0.isItem }
    self.itemColumn = itemColumn
    wrapsSentences = Self.readingVerbs.contains(answer.verb)
    let all = sheet.lines + (sheet.total.map { [$0] } ?? [])
    let underlaid = Set(
      sheet.headings.indices.filter { column in
        itemColumn != nil
          && sheet.lines.contains {
            !$0.entries[column].items.isEmpty
              && $0.entries[column].text.columns(style) > Self.longestList
          }
      })
    self.underlaid = underlaid
    columns = sheet.headings.indices.filter { !underlaid.contains($0) }
    let units = sheet.headings.indices.map { column in Set(all.map { $0.entries[column].unit }) }
    let unitColumns = Dictionary(
      units.joined().map { ($0, DisplayWidth.columns(of: $0)) }, uniquingKeysWith: { one, _ in one }
    )
    self.unitColumns = unitColumns
    unitWidths = units.map { $0.compactMap { unitColumns[$0] }.max() ?? 0 }
    widths = sheet.headings.indices.map { column in
      all.map { $0.entries[column].text.columns(style) }.max() ?? 0
    }
    for column in widths.indices {
      let heading = DisplayWidth.columns(of: sheet.headings[column].title)
      widths[column] = max(widths[column] + unitWidths[column], heading)
    }
    if let width = style.width, !shrink(to: width, lines: all) { return nil }
  }

  /// Cuts columns of words until the table fits; false where it can't.
  private mutating func shrink(to width: Int, lines: [Sheet.Line]) -> Bool {
    let marks = lines.map { DisplayWidth.columns(of: markText($0)) }.max() ?? 0
    var excess =
      columns.map { widths[$0] }.reduce(0, +) + Self.gap.count * (columns.count - 1) + marks
      - width
    while excess > 0 {
      guard let column = nextToCut else { return false }
      let others = columns.filter { $0 != column && isWords($0) }.map { widths[$0] }
      let floor =
        isLongSentence(column)
        ? Self.leastSentence : max(others.max() ?? 0, Self.leastWidth)
      let cut = min(excess, max(1, widths[column] - floor))
      widths[column] -= cut
      excess -= cut
    }
    return true
  }

  /// A sentence while it is long, then the widest words that are left to cut.
  private var nextToCut: Int? {
    columns.first(where: isLongSentence)
      ?? columns.filter { isWords($0) && widths[$0] > Self.leastWidth }
      .max { widths[$0] < widths[$1] }
  }

  private func isWords(_ column: Int) -> Bool { !sheet.headings[column].isNumber }

  private func isLongSentence(_ column: Int) -> Bool {
    sheet.headings[column].isSentence && widths[column] > Self.leastSentence
  }

  /// Headings, a rule, the rows, and the total under a rule of its own.
  var lines: [String] {
    let rule = style.dim(
      columns.map { String(repeating: "─", count: widths[$0]) }.joined(separator: Self.gap))
    var lines = [heading, rule]
    for line in sheet.lines {
      if Interruption.hasCome { break }
      lines += row(line) + items(of: line)
    }
    if let total = sheet.total { lines += [rule] + row(total) }
    return lines
  }

  private var heading: String {
    let cells = columns.map { column in
      let heading = sheet.headings[column]
      let title = Clip.end(of: heading.title, to: widths[column])
      return padded(
        style.bold(title), columns: DisplayWidth.columns(of: title), to: widths[column],
        toRight: heading.isNumber)
    }
    return Self.trimmed(cells.joined(separator: Self.gap))
  }

  /// The lines of a row: one, or as many as its longest sentence is wrapped to.
  private func row(_ line: Sheet.Line) -> [String] {
    let cells = columns.map { cell(line.entries[$0], in: $0) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { place in
      let parts = zip(columns, cells).map { column, lines in
        place < lines.count ? lines[place] : String(repeating: " ", count: widths[column])
      }
      return Self.trimmed(
        parts.joined(separator: Self.gap) + (place == 0 ? markText(line) : ""))
    }
  }

  private func markText(_ line: Sheet.Line) -> String {
    line.marks.map { Self.gap + $0 }.joined()
  }

  private func cell(_ entry: Sheet.Entry, in column: Int) -> [String] {
    guard isWords(column) else { return [figure(entry, in: column)] }
    let width = widths[column]
    let lines =
      wrapsSentences && sheet.headings[column].isSentence
      ? entry.text.wrapped(to: width, style) : [entry.text.clipped(to: width, style)]
    return lines.map {
      padded($0.painted(style), columns: $0.columns(style), to: width, toRight: false)
    }
  }

  private func figure(_ entry: Sheet.Entry, in column: Int) -> String {
    let unitGap = unitWidths[column] - (unitColumns[entry.unit] ?? 0)
    let unit = entry.unit + String(repeating: " ", count: unitGap)
    return padded(
      entry.text.painted(style), columns: entry.text.columns(style),
      to: widths[column] - unitWidths[column], toRight: true) + unit
  }

  /// The items that stand under a row: `2012.5.3  丰富“三屏”显示内容`.
  private func items(of line: Sheet.Line) -> [String] {
    underlaid.sorted().flatMap { column in
      line.entries[column].items.enumerated().flatMap { index, item in
        let number = itemColumn.map { line.entries[$0].line + ".\(index + 1)" } ?? "·"
        let indent = DisplayWidth.columns(of: number) + 4
        let text = MarkedText(item)
        let room = max((style.width ?? .max) - indent, Self.leastWidth)
        return text.wrapped(to: room, style).enumerated().map { place, text in
          let head = "  " + style.dim(number) + Self.gap
          return (place == 0 ? head : String(repeating: " ", count: indent)) + text.painted(style)
        }
      }
    }
  }

  private func padded(_ text: String, columns: Int, to width: Int, toRight: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - columns))
    return toRight ? blanks + text : text + blanks
  }

  private static func trimmed(_ line: String) -> String {
    var end = line.endIndex
    while end > line.startIndex, line[line.index(before: end)] == " " {
      end = line.index(before: end)
    }
    return String(line[..<end])
  }
}
