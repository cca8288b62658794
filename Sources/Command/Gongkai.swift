import ArgumentParser
import Console
import Diagnostics
import Glibc

/// The program: flags in, exit status out; everything else is the console's.
@main
struct GongkaiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongkai",
    abstract: "Ask government-openness reports for their figures.",
    usage: """
      gongkai [PATH ...]
      gongkai -c 'QUERY' [-c ...] [PATH ...]
      gongkai -f FILE.gq [PATH ...]
      gongkai read FILE ...
      """,
    discussion: """
      Without -c or -f, statements are read from the terminal or from standard input. Without paths, \
      the workspace in this folder is opened. "gongkai read --help" tells of read; ./read is a \
      folder of that name.

      Exit status: 0 answered; 1 a question is wrong or a script stopped; 2 usage; 3 a path could \
      not be read; 130 interrupted.
      """,
    version: "0.2.0")

  @Argument(
    help: ArgumentHelp("Reports, or folders of them.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    name: .customShort("c"),
    help: ArgumentHelp("Answer this question and leave; may be given again.", valueName: "query"))
  var queries: [String] = []

  @Option(
    name: .customShort("f"),
    help: ArgumentHelp("Run this script and leave; - is standard input.", valueName: "file"),
    completion: .file(extensions: ["gq"]))
  var script: String?

  @OptionGroup var formatting: FormatOptions

  @OptionGroup var look: LookOptions

  @Flag(help: "Leave out notes and summaries.")
  var quiet = false

  @Flag(help: "Exit 1 where an audit finds that something does not hold.")
  var failOnFindings = false

  @Flag(help: "Begin CSV with a byte order mark, for spreadsheets.")
  var bom = false

  mutating func validate() throws {
    if script != nil, !queries.isEmpty {
      throw ValidationError("-c and -f can't be given together.")
    }
  }

  mutating func run() throws {
    var settings = look.settings
    settings.format = formatting.id ?? settings.format
    settings.hasByteOrderMark = bom
    settings.isQuiet = quiet
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
      failsOnFindings: failOnFindings)
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

extension GongkaiCommand {
  /// Runs the program.
  ///
  /// Only the first word can be `read`: a subcommand of ArgumentParser's would never be found behind
  /// paths that may be any word.
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.first == "read" {
      run(ReadCommand.self, Array(words.dropFirst()))
    } else {
      run(GongkaiCommand.self, words)
    }
  }

  /// Runs a command; where the flags are wrong the program ends with 2, as shells expect.
  private static func run<Command: ParsableCommand>(_ type: Command.Type, _ words: [String]) {
    do {
      var command = try type.parseAsRoot(words)
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let text = type.fullMessage(for: error)
      let isHelp = type.exitCode(for: error) == .success
      let stream = isHelp ? ByteStream.standardOutput : ByteStream.standardError
      stream.write(text.isEmpty ? "" : text + "\n")
      Glibc.exit(isHelp ? ExitStatus.answered.rawValue : ExitStatus.usage.rawValue)
    }
  }
}
