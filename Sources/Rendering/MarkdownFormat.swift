import Diagnostics
public import Facts

/// A pipe table for a document, with the sentences and notes as lists below it.
public struct MarkdownFormat: AnswerFormat {
  /// Its name: `markdown`.
  public let id = "markdown"
  /// Its other names: `md`.
  public let synonyms = ["md"]
  /// A page that is handed on needs its notes.
  public let carriesNotes = true
  /// A table begins a paragraph.
  public let needsBlankLineBetween = true

  /// Makes the format.
  public init() {}

  /// The table, its sources and notes.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    let page = OutputStyle(language: style.language)
    let sheet = Sheet(answer, isCompact: true, style: page)
    let sources = sources(of: answer, sheet: sheet, page)
    let notes = NoteLines(answer, style: page).lines.map { "- " + Self.escaped($0) }
    let detail = answer.detailAnswer.map { table(Sheet($0, isCompact: true, style: page)) } ?? []
    return [table(sheet), detail, sources, notes].filter { !$0.isEmpty }
      .map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// Each sentence with its document, or the documents alone where the rows show their sentences.
  private func sources(of answer: Answer, sheet: Sheet, _ page: OutputStyle) -> [String] {
    var seen: Set<String> = []
    var lines: [String] = []
    for source in answer.sources {
      var line = answer.document(of: source)
      if !sheet.showsItsSources {
        line += ", " + SourceLines.sentence(source, after: "", style: page)
      }
      let item = "- " + Self.escaped(line)
      if seen.insert(item).inserted { lines.append(item) }
    }
    return lines
  }

  private func table(_ sheet: Sheet) -> [String] {
    guard !sheet.headings.isEmpty else { return [] }
    let hasMarks = !sheet.lines.allSatisfy(\.marks.isEmpty) || sheet.total != nil
    let titles = sheet.headings.map { Self.escaped($0.title) } + (hasMarks ? [""] : [])
    let rules = sheet.headings.map { $0.isNumber ? "---:" : "---" } + (hasMarks ? ["---"] : [])
    func cells(_ line: Sheet.Line) -> [String] {
      line.entries.map { Self.escaped($0.line) }
        + (hasMarks ? [line.marks.joined(separator: ", ")] : [])
    }
    let total = sheet.total.map { line in
      [Self.row(cells(line).map { $0.isEmpty ? "" : "**\($0)**" })]
    }
    return [Self.row(titles), Self.row(rules)] + sheet.lines.map { Self.row(cells($0)) }
      + (total ?? [])
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// The text with every character escaped that Markdown would read as a mark.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in Printable.text(text).unicodeScalars {
      if marks.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private static let marks: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|"]
}
