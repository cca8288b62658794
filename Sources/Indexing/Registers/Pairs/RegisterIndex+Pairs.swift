import Facts
import Synchronization

extension RegisterIndex {
  /// Fewer texts are read through before an eye could follow.
  private static let fewestRows = 1 << 16

  /// Whether some column of texts could be searched by pairs of characters and can't yet: its texts
  /// are in memory, and there are many.
  public var awaitsPairs: Bool {
    rowCount >= Self.fewestRows && register.columns.indices.contains(where: awaitsPairs)
  }

  private func awaitsPairs(ofColumn column: Int) -> Bool {
    register.columns[column].meaning == .text && register.columns[column].isHeld
      && pairs.withLock { $0[column] == nil }
  }

  /// Makes for each column that awaits it the lists of the rows that hold each pair of characters;
  /// until then, and where an `Interruption` comes meanwhile, searches read the texts.
  /// - Parameter byteLimit: How many bytes of memory they may take; those of a column that could
  ///   take more are not made.
  /// - Complexity: O(bytes of the texts).
  public func preparePairs(byteLimit: Int) {
    var left = byteLimit
    for column in register.columns.indices where awaitsPairs(ofColumn: column) {
      guard case .text(let text) = register.columns[column].content,
        PairPostings.mostBytes(of: text) <= left,
        // One thread: questions are answered meanwhile.
        let postings = PairPostings(of: text, threads: 1)
      else { continue }
      left -= postings.byteCount
      pairs.withLock { $0[column] = postings }
    }
  }

  /// The rows of a condition on a text by its pairs; nil where these are not there or don't help.
  func rowsByPairs(of leaf: RegisterFilter.Leaf) -> PairPostings.Finding? {
    guard case .contains(let column, let needle) = leaf else { return nil }
    let postings = pairs.withLock { $0[column] }
    return postings?.rows(holding: needle, threads: threads)
  }
}
