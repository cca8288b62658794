/// Makes paragraphs and rows of the lines that pdftotext copies from pages.
///
/// A line that fills the width of the page goes on in the next one, as in a printed paragraph; a
/// line with wide gaps is a row of a table, and its pieces are the cells. A blank cell can't be
/// told from a gap: such a row has fewer cells than the others. Numbers of pages are left out.
enum PDFLines {
  /// The text of all pages, each line ended by a line feed; empty where there is none.
  /// - Complexity: O(characters).
  static func text(of output: String) -> [UInt8] {
    var text: [UInt8] = []
    let pages = output.split(separator: "\u{C}", omittingEmptySubsequences: false)
    let lines = pages.enumerated().flatMap { Self.lines(ofPage: $0.offset + 1, $0.element) }
    let width = lines.filter { !$0.isRow }.map(\.end).max() ?? 0
    var before: PDFLine?
    for line in lines {
      if let last = before, last.goesOn(in: line, width: width) {
        text.removeLast()
        if last.needsBlank(before: line) { text.append(UInt8(ascii: " ")) }
      }
      text += line.text.utf8
      text.append(UInt8(ascii: "\n"))
      before = line
    }
    return text
  }

  private static func lines(ofPage number: Int, _ page: Substring) -> [PDFLine] {
    var lines = page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { PDFLine($0) }
    for place in lines.indices.dropFirst() where lines[place - 1].isEmpty {
      lines[place].followsBlank = true
    }
    lines.removeAll(where: \.isEmpty)
    if let last = lines.last, last.isNumber(ofPage: number) { lines.removeLast() }
    // A paragraph may go on over the end of a page.
    if !lines.isEmpty { lines[0].followsBlank = false }
    return lines
  }
}
