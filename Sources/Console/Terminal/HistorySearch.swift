/// A search through earlier statements that goes on with each character typed.
struct HistorySearch {
  enum Direction {
    case older
    case newer
  }

  private let statements: [String]
  /// The text looked for.
  private(set) var wanted = ""
  /// The index of the statement that has it.
  private(set) var found: Int?
  /// Whether nothing (more) has it.
  private(set) var isFailing = false

  init(statements: [String]) {
    self.statements = statements
  }

  /// Looks for a longer text, from the statement found so far on.
  mutating func append(_ text: String) {
    wanted += text
    look(from: found ?? statements.count - 1, .older)
  }

  /// Looks for a text that is one character shorter, from the newest statement on.
  mutating func removeLast() {
    guard !wanted.isEmpty else { return }
    wanted.removeLast()
    found = nil
    isFailing = false
    look(from: statements.count - 1, .older)
  }

  /// Goes on to the next statement that has the text.
  mutating func goOn(_ direction: Direction) {
    guard let found else { return }
    look(from: direction == .older ? found - 1 : found + 1, direction)
  }

  /// Keeps what was found before where nothing else is.
  private mutating func look(from start: Int, _ direction: Direction) {
    guard !wanted.isEmpty else { return }
    var index = start
    while statements.indices.contains(index) {
      // A statement typed twice is one to a person who goes through them.
      let isNew = found.map { index == $0 || statements[index] != statements[$0] } ?? true
      if isNew, !statements[index].range(ofFirst: wanted).isEmpty {
        found = index
        isFailing = false
        return
      }
      index += direction == .older ? -1 : 1
    }
    isFailing = true
  }
}

extension String {
  /// The range of the first occurrence of a text, empty at the start where there is none.
  func range(ofFirst wanted: String) -> Range<String.Index> {
    let needle = Array(wanted.utf8)
    let bytes = utf8
    guard !needle.isEmpty else { return startIndex..<startIndex }
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let rest = bytes[start...]
      if rest.starts(with: needle),
        let end = bytes.index(start, offsetBy: needle.count, limitedBy: bytes.endIndex)
      {
        return start..<end
      }
      start = bytes.index(after: start)
    }
    return startIndex..<startIndex
  }
}
