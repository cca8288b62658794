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
    guard let document = workspace.document(of: first) else {
      return refuse([.goneDocument(first.document, at: range)], in: source)
    }
    var response = Response()
    response.output = DocumentListing(document, marking: first.place).text(style: screenStyle)
    response.effect = .opens(line: first.place.line)
    if !settings.isQuiet { response.messages = opened(first, of: places.count) }
    return response
  }

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
