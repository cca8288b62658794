import Facts

/// A cell of a table: words, a number or nothing.
struct TableCell {
  let range: Range<Int>
  let sentence: Int
  /// The number, where the cell holds nothing else.
  let number: Number?
  /// Whether the cell tells its own unit, which is then multiplied in: 59.2万元.
  let hasOwnUnit: Bool

  /// Whether the cell is blank, which is not zero.
  var isBlank: Bool { range.isEmpty }
}

extension Draft {
  /// The cells of all tables in text order: those of rows, and lines short enough for a cell.
  /// - Complexity: O(scalars).
  func tableCells() -> [TableCell] {
    sentences.indices.flatMap { index -> [TableCell] in
      let sentence = sentences[index]
      if sentence.isRow {
        return rowCells(sentence.range).map { cell($0, sentence: index) }
      }
      let range = text.trimmed(sentence.range)
      guard !range.isEmpty, range.count <= 48, isWholeLine(range) else { return [] }
      return [cell(range, sentence: index)]
    }
  }

  private func cell(_ range: Range<Int>, sentence: Int) -> TableCell {
    let units: [(word: String, power: Int)] = [("万元", 4), ("元", 0), ("件", 0), ("项", 0)]
    for unit in units where draft(range, endsWith: unit.word) {
      let digits = range.lowerBound..<(range.upperBound - unit.word.count)
      guard let number = number(in: digits) else { continue }
      return TableCell(
        range: range, sentence: sentence, number: number.scaled(byPowerOfTen: unit.power),
        hasOwnUnit: true)
    }
    return TableCell(
      range: range, sentence: sentence, number: number(in: range), hasOwnUnit: false)
  }

  private func draft(_ range: Range<Int>, endsWith word: String) -> Bool {
    range.count > word.count && text.has(word, before: range.upperBound)
  }

  /// Whether nothing else stands on the line.
  private func isWholeLine(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound - 1
    while text[start].isBlank { start -= 1 }
    var end = range.upperBound
    while text[end].isBlank { end += 1 }
    return (start < 0 || text[start].isBreak) && (end >= text.count || text[end].isBreak)
  }

  /// The cells between bars or tabs; the bars at a row's ends close no cell.
  private func rowCells(_ range: Range<Int>) -> [Range<Int>] {
    let row = text.trimmed(range)
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    for place in row where text[place] == "|" || text[place] == "\t" {
      if place > row.lowerBound { cells.append(text.trimmed(start..<place)) }
      start = place + 1
    }
    if start < row.upperBound { cells.append(text.trimmed(start..<row.upperBound)) }
    return cells
  }

  private func number(in range: Range<Int>) -> Number? {
    guard !range.isEmpty, range.count <= 20 else { return nil }
    // 本年增/减 is written +1.
    let signed = text[range.lowerBound] == "+" ? range.dropFirst() : range
    let digits = text.scalars[signed].filter { $0 != "," }
    guard digits.allSatisfy({ $0.isDigit || $0 == "." || $0 == "-" }) else { return nil }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: digits)
    return Number(String(word))
  }
}
