/// The formats that an answer can be printed in.
public enum AnswerFormats {
  /// All formats, in the order in which they are listed to people.
  public static let all: [any AnswerFormat] = [
    TableFormat(), VerticalFormat(), SentenceFormat(), CSVFormat(), TSVFormat(), JSONFormat(),
    JSONLinesFormat(), MarkdownFormat(), HTMLFormat(), ChartFormat(), LineFormat(),
  ]

  /// The ids, in the same order.
  public static var ids: [String] { all.map(\.id) }

  /// The format with an id or a synonym, in upper or lower case; nil for any other word.
  public static func format(named word: String) -> (any AnswerFormat)? {
    let name = word.lowercased()
    return all.first { $0.id == name || $0.synonyms.contains(name) }
  }

  /// The format that a file's ending tells: a picture for `svg`, which no word asks for; nil for an
  /// ending that tells none.
  public static func format(ofFileAt path: String) -> (any AnswerFormat)? {
    ending(of: path).flatMap { $0 == "svg" ? SVGFormat() : format(named: $0) }
  }

  /// The endings of files that may hold text of any form.
  public static let plainEndings: Set<String> = ["txt", "text", "log", "out"]

  /// The endings that tell a form, for messages.
  public static let endings = ["csv", "tsv", "json", "jsonl", "md", "html", "svg", "txt"]

  /// The ending of a file's name in lower case; nil where it has none.
  public static func ending(of path: String) -> String? {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return ending.isEmpty ? nil : ending
  }
}
