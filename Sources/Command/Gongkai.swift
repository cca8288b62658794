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
    version: "0.3.0")

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

  func run() throws { try request.run() }

  /// What the flags ask for.
  var request: Request {
    var request = Request()
    request.paths = paths
    request.queries = queries
    request.script = script
    request.format = formatting.id
    request.hasByteOrderMark = bom
    request.isQuiet = quiet
    request.failsOnFindings = failOnFindings
    request.look = look.look
    return request
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
    } else if let request = Request(plain: words) {
      run(GongkaiCommand.self) { try request.run() }
    } else {
      run(GongkaiCommand.self, words)
    }
  }

  private static func run<Command: ParsableCommand>(_ type: Command.Type, _ words: [String]) {
    run(type) {
      var command = try type.parseAsRoot(words)
      try command.run()
    }
  }

  /// Runs a command; where the flags are wrong the program ends with 2, as shells expect.
  private static func run(_ type: (some ParsableCommand).Type, _ work: () throws -> Void) {
    do {
      try work()
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
