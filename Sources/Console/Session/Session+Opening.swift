import Diagnostics
import Facts
import Gongkai
import Rendering
import Syntax

extension Session {
  /// `open`: the document behind a row of the last answer, from the first place that it rests on.
  func open(_ command: ConsoleCommand, in source: SourceText) -> Response {
    // The question for a row's sentence knows its rows and refuses the others.
    var query = Query(verb: .source, verbRange: command.range, range: command.range)
    query.items = command.arguments
    switch workspace.answer(query, in: source, asking: asking) {
    case .refused(let diagnostics): return refuse(diagnostics, in: source)
    case .failed(let id, let message): return fail(id: id, message)
    case .answer(let answer): return open(answer.sources, at: command.range, in: source)
    }
  }

  private func open(_ places: [Source], at range: ByteRange, in source: SourceText) -> Response {
    guard let first = places.first else { return refuse([.noPlace(at: range)], in: source) }
    let document: SourceText?
    do throws(LoadFailure) {
      document = try text(behind: first)
    } catch {
      return fail(id: error.id, error.message)
    }
    guard !Interruption.hasCome else {
      return fail(id: Reply.cancelledID, Reply.cancelledMessage)
    }
    guard let document else {
      return refuse([.goneDocument(first.document, at: range)], in: source)
    }
    var response = Response()
    response.output = DocumentListing(document, marking: first.place).text(style: screenStyle)
    response.effect = .opens(line: first.place.line - document.firstLine + 1)
    if !settings.isQuiet { response.messages = opened(first, of: places.count) }
    return response
  }

  /// The document of a place, or of a register the lines around it; nil where it is not loaded.
  private func text(behind place: Source) throws(LoadFailure) -> SourceText? {
    if let document = workspace.document(of: place) { return document }
    return try workspace.lines(around: place, margin: Self.margin)
  }

  /// So many lines of a register are shown before and behind that of a case: its file may be larger
  /// than memory.
  private static let margin = 500

  private func opened(_ place: Source, of count: Int) -> String {
    let name = Printable.text(place.document)
    let others = count - 1
    let more = Wording(
      english: others == 0 ? "" : "; \(Wording.counted(others, "more place")): see source",
      chinese: others == 0 ? "" : ";另有 \(others) 处,见“来源”")
    let line = Wording(
      english: "opened: \(name), line \(place.place.line)\(more.english)",
      chinese: "已打开:\(name),第 \(place.place.line) 行\(more.chinese)")
    return line.text(in: settings.language) + "\n"
  }
}
