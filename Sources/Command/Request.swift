import ArgumentParser
import Console
import Diagnostics
import Glibc

/// What the flags ask for.
struct Request: Equatable {
  /// Reports, or folders of them.
  var paths: [String] = []
  /// The questions of `-c`.
  var queries: [String] = []
  /// The script of `-f`.
  var script: String?
  /// The id of the format; nil where none is asked for.
  var format: String?
  var hasByteOrderMark = false
  var isQuiet = false
  var failsOnFindings = false
  var look = Look()

  /// Answers what is asked, or talks to the person.
  func run() throws {
    var settings = look.settings
    settings.format = format ?? settings.format
    settings.hasByteOrderMark = hasByteOrderMark
    settings.isQuiet = isQuiet
    let texts: [SourceText]?
    do {
      texts = try statements()
    } catch {
      error.tell(settings: settings)
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
    let opening = try look.open(paths, settings: settings)
    let environment = Environment.process
    var session = Session(
      workspace: opening.workspace, settings: settings, folder: opening.folder)
    session.progress = look.progress(settings)
    guard let texts else {
      var console = ConsoleLoop(session: session, environment: environment)
      console.run(greeting: opening.report(settings: settings))
      return
    }
    ByteStream.standardError.write(opening.failures(settings: settings))
    var batch = Batch(
      session: session, environment: environment, outputPath: look.output,
      failsOnFindings: failsOnFindings)
    let status = batch.run(texts)
    if status != .answered { throw ExitCode(status.rawValue) }
  }

  /// The texts to answer; nil where there is a person to talk to.
  private func statements() throws(Failure) -> [SourceText]? {
    if !queries.isEmpty { return queries.map { SourceText(name: "query", text: $0) } }
    guard let path = script ?? (isatty(0) == 1 ? nil : "-") else { return nil }
    switch InputFile(path: path).read() {
    case .text(let text): return [SourceText(name: path == "-" ? "stdin" : path, text: text)]
    case .unreadable(let reason): throw .unreadable(path, reason: reason)
    }
  }
}
