import ArgumentParser
import Console
import Gongkai

/// `gongkai read FILE…`: what the reader finds in reports, without asking anything.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gongkai read",
    abstract: "Show what the reader finds in reports: outline, facts, plan, unread numbers.",
    usage: "gongkai read FILE ... [--json] [-o FILE]")

  @Argument(help: ArgumentHelp("Reports.", valueName: "file"), completion: .file())
  var files: [String]

  @OptionGroup var look: LookOptions

  func validate() throws {
    guard !ReportReading.formats.contains(look.settings.format) else { return }
    let known = ReportReading.formats.joined(separator: ", ")
    throw ValidationError("read prints \(known) only.")
  }

  func run() throws {
    let settings = look.settings
    let workspace =
      look.workspace == nil ? Workspace() : try look.open([], settings: settings).workspace
    let reading = ReportReading(
      workspace: workspace, settings: settings, environment: .process, outputPath: look.output)
    let status = reading.run(files)
    if status != .answered { throw ExitCode(status.rawValue) }
  }
}
