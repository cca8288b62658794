public import Facts

extension FactIndex {
  /// A figure as a fact whose links are those of the index.
  public struct LinkedFact: Sendable {
    /// The fact; `partOf` is the row of the figure that it is part of, in any document.
    public let fact: Fact
    /// Where it was read.
    public let origin: Origin
  }

  /// Every row as a fact, then every other figure that is stated for the same thing as a row.
  ///
  /// The first `rowCount` of them are the rows, so that links are places in this list.
  /// - Complexity: O(facts).
  public var linkedFacts: [LinkedFact] {
    let rows = (0..<rowCount).map { row in
      var fact = self.fact(at: self.origins(row)[0])
      (fact.value, fact.precision) = (value(row), precision(row))
      let parent = self.parent(row)
      fact.partOf = parent
      fact.splits = self.split(row).map { table.columns[$0].name }
      fact.role = parent != nil ? .part : isApart(row) ? .apart : .total
      return LinkedFact(fact: fact, origin: self.origins(row)[0])
    }
    let others = (0..<rowCount).flatMap { row in
      self.rivals(row).map { origin in
        var fact = self.fact(at: origin)
        (fact.role, fact.partOf, fact.splits) = (.total, nil, nil)
        return LinkedFact(fact: fact, origin: origin)
      }
    }
    return rows + others
  }
}
