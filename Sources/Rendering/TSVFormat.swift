import Diagnostics
public import Facts

/// Tab-separated values: one line a row, tabs and line breaks inside cells written `\t` and `\n`.
public struct TSVFormat: AnswerFormat {
  /// Its name: `tsv`.
  public let id = "tsv"
  /// None: the name is the same everywhere.
  public let synonyms: [String] = []
  /// A table of cells has no room for notes.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// The header and a line for each part, remainder and figure stated apart; never the total.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    let table = DelimitedText(answer)
    return ([table.header] + table.rows)
      .map { $0.map(Self.field).joined(separator: "\t") + "\n" }.joined()
  }

  private static func field(_ cell: String) -> String {
    var text = ""
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\\": text += "\\\\"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return Printable.text(text)
  }
}
