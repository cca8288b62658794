/// The formats that an answer can be printed in.
public enum AnswerFormats {
  /// All formats, in the order in which they are listed to people.
  public static let all: [any AnswerFormat] = [
    TableFormat(), VerticalFormat(), SentenceFormat(), CSVFormat(), TSVFormat(), JSONFormat(),
    JSONLinesFormat(), MarkdownFormat(), ChartFormat(), LineFormat(),
  ]

  /// The ids, in the same order.
  public static var ids: [String] { all.map(\.id) }

  /// The format with an id or a synonym, in upper or lower case; nil for any other word.
  public static func format(named word: String) -> (any AnswerFormat)? {
    let name = word.lowercased()
    return all.first { $0.id == name || $0.synonyms.contains(name) }
  }
}
