import ArgumentParser
import Console
import Gongkai

/// `gongkai read FILE…`: what the reader finds in reports, without asking anything.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongkai read",
    abstract: """
      Show what the reader finds in reports (outline, facts, plan, unread numbers) and what the \
      columns of registers are taken for.
      """,
    usage: "gongkai read FILE ... [--json] [-o FILE]")

  @Argument(help: ArgumentHelp("Reports and registers.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(help: "How it is printed.")
  var format = ReadFormat.table

  @Flag(help: "Short for --format json.")
  var json = false

  @OptionGroup var look: LookOptions

  func run() throws {
    let look = look.look
    var settings = look.settings
    settings.format = json ? ReadFormat.json.rawValue : format.rawValue
    let workspace =
      look.workspace == nil ? Workspace() : try look.open([], settings: settings).workspace
    let reading = ReportReading(
      workspace: workspace, settings: settings, environment: .process, outputPath: look.output)
    let status = reading.run(files)
    if status != .answered { throw ExitCode(status.rawValue) }
  }
}

/// What a report's reading can be printed as.
enum ReadFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json
}
