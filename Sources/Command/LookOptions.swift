public import ArgumentParser
public import Console
public import Diagnostics
import Gongkai

/// The flags that all commands share: how answers look and what is opened.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How answers look: \(Settings.formats.joined(separator: ", ")).", valueName: "format"),
    completion: .list(Settings.formats))
  var format: String?

  @Flag
  var shortFormat: ShortFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write the answers to this file.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "The language of headings, notes and errors: zh or en.")
  var language: Language?

  @Option(
    help: ArgumentHelp("The folder to open as the workspace.", valueName: "dir"),
    completion: .directory)
  var workspace: String?

  @Option(help: "When colour is used: auto, always or never.")
  var color: Settings.ColorChoice = .auto

  @Flag(help: "Leave out notes and summaries.")
  var quiet = false

  func validate() throws {
    guard let format else { return }
    if Settings.format(named: format) == nil {
      let known = Settings.formats.joined(separator: ", ")
      throw ValidationError("No format is called '\(format)'; known: \(known).")
    }
    if shortFormat != nil { throw ValidationError("The format is given twice.") }
  }

  /// What the flags and the environment say about how answers look.
  var settings: Settings {
    var settings = Settings(language: language ?? Settings.language(for: .process))
    let named = format.flatMap { Settings.format(named: $0) }
    settings.format = named ?? shortFormat?.rawValue ?? settings.format
    settings.color = color
    settings.isQuiet = quiet
    return settings
  }

  /// Opens what is asked for; ends the program where it can't be read.
  func open(_ paths: [String], settings: Settings) throws -> WorkspaceOpening {
    let opening: WorkspaceOpening
    do throws(LoadFailure) {
      opening = try WorkspaceOpening(folder: workspace, paths: paths)
    } catch {
      Failure(id: error.id, message: error.message).tell(settings: settings)
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
    if opening.isUnreadable {
      ByteStream.standardError.write(opening.failures(settings: settings))
      throw ExitCode(ExitStatus.unreadable.rawValue)
    }
    return opening
  }
}

/// `--json` for `--format json`, and so on.
enum ShortFormat: String, EnumerableFlag {
  case table, vertical, csv, tsv, json, jsonl, markdown

  static func help(for value: ShortFormat) -> ArgumentHelp? {
    "Short for --format \(value.rawValue)."
  }
}

extension Language: ExpressibleByArgument {}
extension Settings.ColorChoice: ExpressibleByArgument {}
