import Diagnostics

/// One line of a printed page.
struct PDFLine {
  /// The line as it is read: words, or a row `| a | b |`.
  let text: String
  /// Whether it is a row.
  let isRow: Bool
  /// How many columns of the page are blank before it.
  let start: Int
  /// The column of the page where it ends.
  let end: Int
  /// Whether a blank line stands before it.
  var followsBlank = false

  /// So many blanks in a row are a gap between cells; two may stand between words.
  private static let gap = "   "

  init(_ line: Substring) {
    let words = Blanks.trimmed(line)
    start = DisplayWidth.columns(of: line.prefix { " \t\u{3000}\u{A0}".contains($0) })
    end = start + DisplayWidth.columns(of: words)
    let cells = words.split(separator: Self.gap).map(Blanks.trimmed).filter { !$0.isEmpty }
    isRow = cells.count > 1
    text = isRow ? "| " + cells.joined(separator: " | ") + " |" : words
  }

  /// Whether nothing stands on the line.
  var isEmpty: Bool { text.isEmpty }

  /// Whether the line is the number of a page: - 3 - or —3—, and a bare 3 on the third page.
  func isNumber(ofPage page: Int) -> Bool {
    let dashes = "-—–"
    let number = text.filter { !dashes.contains($0) && $0 != " " }
    guard !number.isEmpty, number.count <= 4, number.allSatisfy({ "0"..."9" ~= $0 }) else {
      return false
    }
    let isBetweenDashes =
      text.first.map(dashes.contains) == true
      && text.last.map(dashes.contains) == true
    return isBetweenDashes || number == "\(page)"
  }

  /// Whether a sentence goes on from this line to the next, in a document whose longest line ends
  /// at a column.
  func goesOn(in next: PDFLine, width: Int) -> Bool {
    guard !isRow, !next.isRow, !next.followsBlank else { return false }
    // A first line is indented by two characters; two columns remain where a sign did not fit.
    return end >= width - 8 && next.start < start + 2 && next.start <= 4
  }

  /// Whether a blank stands between two lines that are one sentence.
  func needsBlank(before next: PDFLine) -> Bool {
    guard let last = text.last, let first = next.text.first else { return false }
    return last.isASCII && first.isASCII && !(last.isNumber && first.isNumber)
  }
}
