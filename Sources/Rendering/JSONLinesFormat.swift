public import Facts

/// One object a row and line, the row's sources written out in it; the total is left to `json`.
public struct JSONLinesFormat: AnswerFormat {
  /// Its name: `jsonl`.
  public let id = "jsonl"
  /// Its other names: `ndjson`.
  public let synonyms = ["ndjson"]
  /// Notes belong to no row.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// A line for each row; nothing for an answer without rows.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    answer.jsonRows().map { $0.text + "\n" }.joined()
  }
}
