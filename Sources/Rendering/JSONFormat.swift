public import Facts

/// One object a statement, on one line, with the same keys always.
public struct JSONFormat: AnswerFormat {
  /// Its name: `json`.
  public let id = "json"
  /// None: the name is the same everywhere.
  public let synonyms: [String] = []
  /// Notes are a key of the object.
  public let carriesNotes = true

  /// Makes the format.
  public init() {}

  /// The object and a line break.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    answer.json(style).text + "\n"
  }
}
