/// The words by which a file says that nothing is known, as bytes.
struct MissingWords: Sendable {
  private let words: [[UInt8]]

  init(_ words: Set<String>) { self.words = words.map { Array($0.utf8) } }

  /// Whether there are none, as for most files.
  var isEmpty: Bool { words.isEmpty }

  /// Whether a cell is one of them.
  func contains(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    words.contains { $0.count == cell.count && $0.elementsEqual(cell) }
  }
}
