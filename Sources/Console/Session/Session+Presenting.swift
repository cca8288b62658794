import Diagnostics
import Facts
import Gongkai
import Rendering
import Syntax

extension Session {
  /// Prints an answer, or writes it to the file that the question names; nil where it is no longer
  /// wanted, and then nothing is written.
  func present(_ answer: Answer, for query: Query, in source: SourceText) -> Response? {
    var response = Response()
    response.findings = answer.findings
    if let wrong = wrongEnding(of: query) { return refuse([wrong], in: source) }
    let format = format(for: query)
    if let lack = format.lack(of: answer) {
      let place = query.clauses.format ?? query.clauses.destination
      return refuse([.undrawable(lack, at: place?.range ?? query.verbRange)], in: source)
    }
    let style = query.clauses.destination == nil ? screenStyle : fileStyle
    let text = format.text(of: answer, style: style)
    if Interruption.hasCome { return nil }
    if let destination = query.clauses.destination {
      if isKept(destination.text) { return refuse([.overwrites(destination)], in: source) }
      if let failure = OutputFile(path: destination.text).write(text) {
        return refuse([.unwritable(destination, failure)], in: source)
      }
      response.messages = written(answer, to: destination.text)
    } else {
      response.output = text
    }
    if !format.carriesNotes, !settings.isQuiet {
      response.messages += NoteLines(answer, style: noteStyle).text
    }
    if settings.showsTiming { response.messages += timing(of: answer) }
    return response
  }

  /// Whether a path leads to what an answer must not be written over: a document, or the store.
  ///
  /// Before its first entry the journal is not there to be known by its file, so its folder is.
  func isKept(_ path: String) -> Bool {
    path.split(separator: "/").contains(".gongkai")
      || OutputFile(path: path).isAny(of: workspace.keptFiles)
  }

  /// The format that a question names, that its file's name tells, or that is set.
  func format(for query: Query) -> any AnswerFormat {
    let named = query.clauses.format.flatMap { AnswerFormats.format(named: $0.text) }
    let told = query.clauses.destination.flatMap {
      AnswerFormats.format(ofFileAt: $0.text)
    }
    return named ?? told ?? AnswerFormats.format(named: settings.format) ?? TableFormat()
  }

  /// A file whose ending tells of a form that no answer can be written in.
  private func wrongEnding(of query: Query) -> Diagnostic? {
    guard let destination = query.clauses.destination, query.clauses.format == nil,
      let ending = AnswerFormats.ending(of: destination.text)
    else { return nil }
    return AnswerFormats.format(ofFileAt: destination.text) == nil
      && !AnswerFormats.plainEndings.contains(ending) ? .unknownEnding(destination) : nil
  }

  /// How what goes to the screen looks.
  var screenStyle: OutputStyle {
    OutputStyle(
      language: settings.language, hasColor: display.hasColor, width: display.columns,
      hasByteOrderMark: settings.hasByteOrderMark)
  }

  private var fileStyle: OutputStyle {
    OutputStyle(language: settings.language, hasByteOrderMark: settings.hasByteOrderMark)
  }

  private var noteStyle: OutputStyle {
    OutputStyle(language: settings.language, hasColor: display.hasColor && display.columns != nil)
  }

  private func written(_ answer: Answer, to path: String) -> String {
    guard !settings.isQuiet else { return "" }
    let path = Printable.text(path)
    let rows = answer.rows.count
    let line = Wording(
      english: "written: \(path) (\(Wording.counted(rows, "row")))",
      chinese: "已写入:\(path)(\(rows) 行)")
    return line.text(in: settings.language) + "\n"
  }

  private func timing(of answer: Answer) -> String {
    let hundredths = Int((answer.elapsedMilliseconds * 100).rounded())
    let rest = hundredths % 100
    let time = "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) ms"
    let line = Wording(english: "time: \(time)", chinese: "用时:\(time)")
    return line.text(in: settings.language) + "\n"
  }
}

extension Answer {
  /// How many rows say that a claim does not hold.
  fileprivate var findings: Int {
    guard verb == Query.Verb.audit.rawValue,
      let column = columns.firstIndex(where: { $0.name == "holds" })
    else { return 0 }
    return rows.count { $0.cells[column] == .flag(false) }
  }
}
