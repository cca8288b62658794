import Diagnostics
import Facts
public import Gongkai
import Rendering

/// What the reader finds in single reports: `gongkai read FILE…`.
public struct ReportReading {
  private let workspace: Workspace
  private let settings: Settings
  private let environment: Environment
  private let outputPath: String?

  /// Prepares readings, as JSON or a table, with the vocabulary and the organisations of a workspace.
  public init(
    workspace: Workspace, settings: Settings, environment: Environment, outputPath: String?
  ) {
    self.workspace = workspace
    self.settings = settings
    self.environment = environment
    self.outputPath = outputPath
  }

  /// Reads all files; one that can't be read is named and the others are read all the same.
  public func run(_ paths: [String]) -> ExitStatus {
    var status = ExitStatus.answered
    var kept = ""
    for path in paths {
      do {
        let text = self.text(of: try workspace.read(path))
        if outputPath == nil {
          guard ByteStream.standardOutput.write(text) else { return complain("standard output") }
        } else {
          kept += text
        }
      } catch {
        Failure(error).tell(settings: settings)
        status = .unreadable
      }
    }
    guard let outputPath, status == .answered else { return status }
    let file = OutputFile(path: outputPath)
    if file.isAny(of: paths) {
      Failure.overwrites(outputPath).tell(settings: settings)
      return .wrong
    }
    return file.write(kept) == nil ? status : complain(outputPath)
  }

  private func text(of report: Report) -> String {
    if settings.format == "json" {
      let text = ReportJSON(report).text
      return text.hasSuffix("\n") ? text : text + "\n"
    }
    let display = Batch.display(settings, environment: environment, isToFile: outputPath != nil)
    let style = OutputStyle(
      language: settings.language, hasColor: display.hasColor, width: display.columns)
    return ReportTable(report, vocabulary: workspace.vocabulary, style: style).text
  }

  private func complain(_ path: String) -> ExitStatus {
    Failure.unwritable(path, reason: OutputFile.reason).tell(settings: settings)
    return .wrong
  }
}
