import Diagnostics
import Facts
public import Gongkai
import Rendering

/// What the reader finds in single reports and registers: `gongkai read FILE…`.
///
/// Of a register it tells what each column was taken for, of a table of figures what it holds.
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
        guard let text = try text(at: path) else {
          status = .unreadable
          continue
        }
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

  /// What is found in a file; nil where it is a table that can't be read, which was told then.
  private func text(at path: String) throws(LoadFailure) -> String? {
    guard let table = try workspace.readingTable(path) else {
      return text(of: try workspace.read(path))
    }
    let report = LoadReport(table.summary, settings: settings)
    let isForPrograms = settings.format == "json"
    ByteStream.standardError.write(isForPrograms ? report.failures : report.text)
    return table.summary.failures.isEmpty ? text(ofTables: table.workspace) : nil
  }

  /// What the columns of registers were taken for, or which figures a table holds.
  private func text(ofTables tables: Workspace) -> String {
    var session = Session(workspace: tables, settings: settings)
    session.display = Batch.display(
      settings, environment: environment, isToFile: outputPath != nil)
    let measures = Set(tables.catalogue.registers.map(\.measure)).sorted()
    return (measures.isEmpty ? ["history"] : measures).map { topic in
      let response = session.respond(to: "show \"\(topic)\"")
      ByteStream.standardError.write(response.messages)
      return response.output
    }.joined()
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
