/// The statements that were typed, this time and before, each whole.
struct StatementHistory {
  /// Oldest first.
  private(set) var statements: [String]
  private let file: HistoryFile?
  /// Those that failed this time: they can be called back and mended, and are not suggested.
  private var failed: Set<String> = []

  /// Begins with what a file holds; without a path nothing is kept.
  init(path: String?) {
    file = path.map(HistoryFile.init)
    statements = file?.load() ?? []
  }

  /// Adds a statement unless it is empty or was the last one; returns whether it was added.
  ///
  /// A file that can't be written to is no reason to stop: the statement is kept for this time.
  mutating func add(_ statement: String) -> Bool {
    guard !statement.allSatisfy(\.isWhitespace), statement != statements.last else { return false }
    statements.append(statement)
    file?.append(statement)
    return true
  }

  /// Notes whether a statement could be answered.
  mutating func note(_ statement: String, hasFailed: Bool) {
    if hasFailed { failed.insert(statement) } else { failed.remove(statement) }
  }

  /// What follows a beginning in the newest statement of one line that begins so and did not fail.
  func rest(of beginning: String) -> String {
    guard !beginning.contains("\n") else { return "" }
    for statement in statements.reversed()
    where statement.utf8.count > beginning.utf8.count && statement.utf8.starts(with: beginning.utf8)
      && !statement.utf8.contains(UInt8(ascii: "\n")) && !failed.contains(statement)
    {
      return String(statement.utf8.dropFirst(beginning.utf8.count)) ?? ""
    }
    return ""
  }
}
