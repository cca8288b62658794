import Diagnostics
import Facts
import Glibc
import Gongkai
import Syntax

extension Session {
  /// Carries out a console word.
  mutating func carryOut(_ command: ConsoleCommand, in source: SourceText) -> Response {
    var response = Response()
    switch command.word {
    case .help: return help(command.arguments, in: source)
    case .load: return load(command.arguments, in: source)
    case .reload: return reload()
    case .open: return open(command, in: source)
    case .use: return use(command.arguments, in: source)
    case .set: return change(command.arguments, in: source)
    case .history: response.output = listTyped()
    case .clear: response.effect = .clearsScreen
    case .quit: response.effect = .leaves
    }
    return response
  }

  private func help(_ topics: [Name], in source: SourceText) -> Response {
    let help = Help(language: settings.language)
    var response = Response()
    guard !topics.isEmpty else {
      response.output = help.overview
      return response
    }
    let wanted = topics.map(\.text).joined(separator: " ")
    if let text = help.text(about: wanted) {
      response.output = text
      return response
    }
    for topic in topics {
      guard let text = help.text(about: topic.text) else {
        let isShown = workspace.lexicon.entries.contains { entry in
          [.measure, .dimension].contains(entry.kind) && entry.text == topic.text
        }
        let nearest = help.nearest(to: topic.text)
        return refuse([.unknownTopic(topic, nearest: nearest, isShown: isShown)], in: source)
      }
      response.output += text
    }
    return response
  }

  private mutating func load(_ arguments: [Name], in source: SourceText) -> Response {
    let split = arguments.dropFirst().firstIndex { $0.text == "as" && !$0.isQuoted }
    let paths = arguments[..<(split ?? arguments.endIndex)].map { Self.expandingHome($0.text) }
    let words = split.map { arguments[($0 + 1)...] } ?? []
    let told = words.first.map { organisation in
      Told(
        organisation: fullName(of: organisation.text) ?? organisation.text,
        period: words.dropFirst().first.flatMap { Period($0.text) })
    }
    let progress = stoppableProgress
    let opening = Interruption.carried(by: nil) {
      workspace.loading(paths, as: told, progress: progress)
    }
    return taken(opening)
  }

  private mutating func reload() -> Response {
    let progress = stoppableProgress
    do {
      let opening = Interruption.carried(by: nil) {
        Result { () throws(LoadFailure) in try workspace.reloading(progress: progress) }
      }
      return taken(try opening.get())
    } catch {
      return fail(id: error.id, error.message)
    }
  }

  /// The progress of a load that the person may stop, where nobody watches it too.
  ///
  /// Only through it: what is made of the rows is kept, and a wish that comes behind the last of them
  /// comes too late.
  private var stoppableProgress: LoadProgress? {
    guard let interruption = Interruption.current else { return progress }
    var progress = progress ?? LoadProgress()
    progress.isStopped = { interruption.hasCome }
    return progress
  }

  private mutating func taken(_ opening: Opening) -> Response {
    goOn(in: opening.workspace)
    pendingSnapshots += opening.pendingSnapshots
    var response = Response()
    response.hasFailed = opening.summary.isEmpty
    response.messages = LoadReport(opening.summary, settings: settings).text
    return response
  }

  private mutating func use(_ arguments: [Name], in source: SourceText) -> Response {
    guard let name = arguments.first else { return Response() }
    if name.text == Keyword.all.rawValue, !name.isQuoted {
      focus = .all
    } else {
      let candidates = organisations(called: name.text)
      guard let only = candidates.first else {
        let nearest = NearestName.nearest(
          to: name.text, among: workspace.lexicon.organisationNames.map(\.text))
        return refuse([.unknownOrganisation(name, nearest: nearest)], in: source)
      }
      guard candidates.count == 1 else {
        return refuse([.ambiguousOrganisation(name, candidates: candidates)], in: source)
      }
      focus = .organisation(only)
    }
    var response = Response()
    if !settings.isQuiet { response.messages = focusLine }
    return response
  }

  private mutating func change(_ arguments: [Name], in source: SourceText) -> Response {
    guard let name = arguments.first else { return Response() }
    guard let setting = Setting.named(name.text) else {
      return refuse([.unknownSetting(name)], in: source)
    }
    guard let value = arguments.dropFirst().first else {
      // `\timing` alone switches, as in psql.
      settings.showsTiming.toggle()
      return Response()
    }
    guard setting.change(&settings, to: value.text) else {
      return refuse([.unknownSettingValue(value, of: setting)], in: source)
    }
    return Response()
  }

  private func listTyped() -> String {
    let width = String(typed.count).count
    return typed.enumerated().map { index, text in
      let number = String(index + 1)
      let indent = String(repeating: " ", count: width + 2)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Printable.text($0) }
      return String(repeating: " ", count: width - number.count) + number + "  "
        + lines.joined(separator: "\n" + indent) + "\n"
    }.joined()
  }

  /// A path with the home folder in the place of a leading `~/`, as shells write it.
  private static func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }
}
