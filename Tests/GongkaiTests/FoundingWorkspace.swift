import Diagnostics
import Facts
import Gongkai
import Syntax

/// The repository's own workspace, opened once, and its answers in a short form for tables of tests.
enum FoundingWorkspace {
  /// The repository's folder.
  static let root = String(#filePath.dropLast("/Tests/GongkaiTests/FoundingWorkspace.swift".count))

  /// The workspace and what became of its files, without what anyone has recorded in it: a person's
  /// own marks must not change what the tests see.
  static let opening: Result<Opening, LoadFailure> = Result { () throws(LoadFailure) in
    let opening = try Workspace.open(root)
    let own = opening.workspace
    return Opening(
      workspace: Workspace(
        vocabulary: own.vocabulary, organisations: own.organisations, reports: own.reports,
        histories: own.histories),
      summary: opening.summary)
  }

  /// The reply to the only statement of a text.
  static func reply(to text: String, previous: Answer? = nil) throws -> Reply {
    let workspace = try opening.get().workspace
    let source = SourceText(name: "query", text: text)
    let parsed = workspace.parse(source)
    guard parsed.statements.count == 1, case .query(let query) = parsed.statements[0].statement
    else { return .refused(parsed.diagnostics) }
    return workspace.answer(query, in: source, asking: Asking(previous: previous))
  }

  /// The answer to the only statement of a text; nil where it is refused.
  static func answer(to text: String, previous: Answer? = nil) throws -> Answer? {
    guard case .answer(let answer) = try reply(to: text, previous: previous) else { return nil }
    return answer
  }
}

extension Answer {
  /// The figures: `phone 56件; visit 36批; total 176 stated`, with precision sign and flags.
  var figures: String {
    var parts = rows.map { row in
      let keys = zip(columns, row.cells).filter { $0.0.name != "value" }.map { $0.1.short }
      let place = columns.firstIndex { $0.name == "value" }
      let value = place.map { row.cells[$0].short } ?? ""
      let sign = row.precision?.sign ?? ""
      let role = row.role.flatMap { $0 == .part ? nil : " \($0.rawValue)" } ?? ""
      let figure = value == "–" ? value : sign + value + (row.unit ?? unit ?? "")
      return (keys + [figure]).joined(separator: " ") + role + (row.isDisputed ? " disputed" : "")
    }
    if let total {
      let kind = total.isStated ? "stated" : "computed"
      parts.append("total \(total.precision.sign)\(total.value) \(kind)")
    }
    return parts.joined(separator: "; ")
  }

  /// The codes of the notes, sorted, each once.
  var noteCodes: [String] { Set(notes.map(\.code)).sorted() }
}

extension Cell {
  /// The cell as one word.
  var short: String {
    switch self {
    case .missing: "–"
    case .text(let text): text
    case .term(let term): term.id
    case .number(let number): number.description
    case .figure(let figure): figure.precision.sign + figure.value.description
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let cells): cells.map(\.short).joined(separator: "+")
    case .record(let fields): fields.map { "\($0.name)=\($0.value.short)" }.joined(separator: ",")
    }
  }
}
