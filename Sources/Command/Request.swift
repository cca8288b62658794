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
    let texts: Statements
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
    session.pendingSnapshots = opening.pendingSnapshots
    session.progress = look.progress(settings)
    if case .typed = texts {
      var console = ConsoleLoop(session: session, environment: environment)
      console.run(greeting: opening.report(settings: settings))
      return
    }
    ByteStream.standardError.write(opening.failures(settings: settings))
    var batch = Batch(
      session: session, environment: environment, outputPath: look.output,
      failsOnFindings: failsOnFindings)
    let status =
      switch texts {
      case .known(let texts): batch.run(texts)
      case .streamed, .typed: batch.run(StatementStream(name: "stdin"))
      }
    if status != .answered { throw ExitCode(status.rawValue) }
  }

  /// Where the statements come from.
  private enum Statements {
    /// From the flags or a script.
    case known([SourceText])
    /// From a program at the other end of standard input.
    case streamed
    /// From a person.
    case typed
  }

  private func statements() throws(Failure) -> Statements {
    if !queries.isEmpty { return .known(queries.map { SourceText(name: "query", text: $0) }) }
    guard let script, script != "-" else {
      return script == nil && isatty(0) == 1 ? .typed : .streamed
    }
    switch InputFile(path: script).read() {
    case .text(let text): return .known([SourceText(name: script, text: text)])
    case .unreadable(let reason): throw .unreadable(script, reason: reason)
    }
  }
}
