import Facts
import Indexing
import Planning
import Synchronization

/// The engines behind `from report` and `from history`, each over an index of those documents alone.
///
/// A figure that report and history both state is one row of the whole index, which keeps the
/// report's; asking for the history's own needs rows of its own. Made when first asked for.
final class OriginEngines: Sendable {
  private let index: FactIndex
  private let vocabulary: Vocabulary
  private let engines = Mutex<[Scope.Origin: Executor]>([:])

  init(index: FactIndex, vocabulary: Vocabulary) {
    self.index = index
    self.vocabulary = vocabulary
  }

  /// The engine over the documents of an origin.
  /// - Complexity: O(facts) the first time, then O(1).
  func engine(for origin: Scope.Origin) -> Executor {
    engines.withLock { engines in
      if let known = engines[origin] { return known }
      let documents = FactIndex(
        reports: origin == .report ? index.reports : [],
        histories: origin == .history ? index.histories : [],
        organisations: index.organisations, vocabulary: vocabulary)
      let made = Executor(index: documents, vocabulary: vocabulary)
      engines[origin] = made
      return made
    }
  }
}

extension FactIndex {
  /// Whether the index has a document of an origin.
  func holds(_ origin: Scope.Origin) -> Bool {
    switch origin {
    case .report: !reports.isEmpty
    case .history: !histories.isEmpty
    case .register: false
    }
  }
}
