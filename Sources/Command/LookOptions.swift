public import ArgumentParser
public import Console
public import Diagnostics

/// The flags that all commands share: where answers go and what is opened.
struct LookOptions: ParsableArguments {
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

  /// The flags' values.
  var look: Look {
    Look(output: output, language: language, workspace: workspace, color: color)
  }
}

extension Language: ExpressibleByArgument {}
extension Settings.ColorChoice: ExpressibleByArgument {}
