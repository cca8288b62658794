import Diagnostics
import Facts

/// The rows of an answer as a table whose figures carry the numbers of their footnotes.
struct HTMLTable {
  private let answer: Answer
  private let sheet: Sheet
  private let hasMarks: Bool
  private let style: OutputStyle

  init(_ answer: Answer, style: OutputStyle) {
    self.answer = answer
    self.style = style
    sheet = Sheet(answer, isCompact: true, style: style)
    hasMarks = !sheet.lines.allSatisfy(\.marks.isEmpty) || sheet.total != nil
  }

  /// The lines of the element; the words for nothing where there are no rows.
  var lines: [String] {
    guard !sheet.headings.isEmpty else { return [] }
    guard !sheet.lines.isEmpty else {
      return ["<p>\(Phrase.nothing.text(in: style.language))</p>"]
    }
    let titles = sheet.headings.map { heading in
      "<th scope=\"col\"\(Self.class(of: heading))>\(Markup.text(heading.title))</th>"
    }
    let head = "<tr>" + titles.joined() + (hasMarks ? "<td></td>" : "") + "</tr>"
    let foot = sheet.total.map { ["<tfoot>", row($0, isTotal: true), "</tfoot>"] } ?? []
    return ["<table>", "<thead>", head, "</thead>", "<tbody>"]
      + sheet.lines.map { row($0, isTotal: false) } + ["</tbody>"] + foot + ["</table>"]
  }

  private func row(_ line: Sheet.Line, isTotal: Bool) -> String {
    let told = Set(line.entries.flatMap(\.sources))
    let untold = line.sources.filter { !told.contains($0) }
    let cells = zip(sheet.headings, line.entries).enumerated().map { index, pair in
      let (heading, entry) = pair
      let notes = entry.sources + (index == 0 ? untold : [])
      return "<td\(Self.class(of: heading))>" + content(of: entry)
        + Self.footnotes(notes, of: answer) + "</td>"
    }
    let marks = hasMarks ? "<td>\(Markup.text(line.marks.joined(separator: ", ")))</td>" : ""
    return "<tr\(isTotal ? " class=\"total\"" : "")>" + cells.joined() + marks + "</tr>"
  }

  private func content(of entry: Sheet.Entry) -> String {
    guard entry.items.count > 1 else {
      return Self.marked(entry.text) + Markup.text(entry.unit)
    }
    return "<ul>" + entry.items.map { "<li>\(Markup.text($0))</li>" }.joined() + "</ul>"
  }

  private static func `class`(of heading: Sheet.Heading) -> String {
    heading.isNumber ? " class=\"number\"" : ""
  }

  /// The text with its number marked.
  static func marked(_ text: MarkedText) -> String {
    let mark = text.marked.isEmpty ? "" : "<mark>\(Markup.text(text.marked))</mark>"
    return Markup.text(text.before) + mark + Markup.text(text.after)
  }

  /// The raised numbers of the footnotes that stand behind something, in brackets, since 40² would
  /// be another figure.
  static func footnotes(_ sources: [Int], of answer: Answer) -> String {
    let links = sources.filter(answer.sources.indices.contains).map { index in
      "<a href=\"#s\(index + 1)\">[\(index + 1)]</a>"
    }
    return links.isEmpty ? "" : "<sup>" + links.joined() + "</sup>"
  }
}
