import ArgumentParser
import Console

/// The flags that choose how answers look.
struct FormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How answers look: \(Settings.formats.joined(separator: ", ")).", valueName: "format"),
    completion: .list(Settings.formats))
  var format: String?

  @Flag
  var shortFormat: ShortFormat?

  func validate() throws {
    guard let format else { return }
    if Settings.format(named: format) == nil {
      let known = Settings.formats.joined(separator: ", ")
      throw ValidationError("No format is called '\(format)'; known: \(known).")
    }
    if shortFormat != nil { throw ValidationError("The format is given twice.") }
  }

  /// The id of the format; nil where none is asked for.
  var id: String? { format.flatMap { Settings.format(named: $0) } ?? shortFormat?.rawValue }
}

/// `--json` for `--format json`, and so on.
enum ShortFormat: String, EnumerableFlag {
  case table, vertical, sentence, csv, tsv, json, jsonl, markdown, html, chart, line

  static func help(for value: ShortFormat) -> ArgumentHelp? {
    "Short for --format \(value.rawValue)."
  }
}
