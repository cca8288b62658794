import Auditing
import Facts
import Indexing

extension FactSeries {
  /// The facts of an index, with the offices that others continue.
  /// - Complexity: O(facts).
  init(_ index: FactIndex) {
    let linked = index.linkedFacts
    let documents = index.reports.count..<index.reports.count + index.histories.count
    self.init(
      facts: linked.map(\.fact), documents: linked.map(\.origin.document),
      histories: Set(documents),
      predecessors: Dictionary(
        index.organisations.compactMap { office in office.succeeds.map { (office.name, $0) } },
        uniquingKeysWith: { first, _ in first }))
  }
}
