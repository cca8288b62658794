import Diagnostics
public import Facts

/// Comma-separated values by RFC 4180, UTF-8, lines ended by CR LF, under a header of ids.
public struct CSVFormat: AnswerFormat {
  /// Its name: `csv`.
  public let id = "csv"
  /// None: the name is the same everywhere.
  public let synonyms: [String] = []
  /// A table of cells has no room for notes.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// The header and a line for each part, remainder and figure stated apart; never the total.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    let table = DelimitedText(answer)
    let lines = ([table.header] + table.rows).map { cells in
      cells.map(Self.field).joined(separator: ",") + "\r\n"
    }
    return (style.hasByteOrderMark ? "\u{FEFF}" : "") + lines.joined()
  }

  /// The cell, in quotes where it holds a comma, a quote or a line break.
  private static func field(_ cell: String) -> String {
    let safe = cell.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Printable.text($0) }.joined(separator: "\n")
    guard safe.utf8.contains(where: { special.contains($0) }) else { return safe }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted += "\"" }
    }
    return quoted + "\""
  }

  private static let special: [UInt8] = Array(",\"\n".utf8)
}
