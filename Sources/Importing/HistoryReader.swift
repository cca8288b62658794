public import Facts

/// Reads history: figures of many years and offices from data packages and plain tables.
///
/// ```
/// organisation,period,measure,channel,value,unit,precision,source
/// 青河市,2019,complaints,phone,1204,件,exact,S01
/// ```
/// Every row is a fact that knows its line. A wrong row is reported and left out, a file that can't
/// be read is named, and the rest loads.
public struct HistoryReader: Sendable {
  private let vocabulary: Vocabulary

  /// Makes a reader that stores words of the vocabulary as its ids.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Reads several histories, whose organisations are one tree.
  /// - Parameters:
  ///   - files: The histories, of which earlier ones win where two contradict each other.
  ///   - known: Organisations that are known already.
  /// - Returns: What the files hold and what of them can't be used.
  /// - Complexity: O(bytes).
  public func read(_ files: [HistoryFiles], known: [Organisation] = []) -> HistoryReading {
    var draft = HistoryDraft(vocabulary: vocabulary, organisations: known)
    for history in files { draft.open(history) }
    return draft.reading()
  }

  /// Reads one history.
  /// - Complexity: O(bytes).
  public func read(_ files: HistoryFiles, known: [Organisation] = []) -> HistoryReading {
    read([files], known: known)
  }
}
