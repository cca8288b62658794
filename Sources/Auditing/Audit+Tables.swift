public import Facts

extension Audit {
  /// A report with its checks, and with the account of each of its statutory tables.
  ///
  /// What the identities of a table say, its rows and columns, is left to them: the same claim is not
  /// made twice.
  /// - Complexity: O(facts + cells of tables), and O(n²) for n facts that state one thing.
  public func audited(_ report: Report) -> Report {
    var report = report
    let audits = report.tables.map { TableAudit($0, facts: report.facts) }
    // A second table of one number is another office's.
    let own = (2...4).compactMap { number in report.tables.first { $0.number == number } }
    let prose = ProseIdentity(tables: own, facts: report.facts).checks()
    let tabled = TabledFacts(report)
    let claims = audits.flatMap(\.checks) + prose
    let claimed = Set(claims.map { Set($0.facts) })
    let others = checks(of: report.facts)
      .filter { (claimed.isEmpty || !claimed.contains(Set($0.facts))) && !tabled.holds($0) }
      .map(tabled.named)
    report.checks = claims.isEmpty ? others : Self.inOrder(others + claims)
    report.accounts = audits.map(\.account)
    return report
  }
}

/// Which facts of a report stand in the cells of its tables.
private struct TabledFacts {
  private let spots: [Int: StatutoryTable.Spot]
  /// What a fact states, wherever it does.
  private struct Statement: Hashable {
    let subject: Ledger.Subject
    let value: Number

    init(_ fact: Fact) {
      subject = Ledger.Subject(fact)
      value = fact.value
    }
  }

  /// The facts of each table, and all facts that state the same.
  private let tables: [(cells: Set<Int>, stated: Set<Int>)]

  init(_ report: Report) {
    let facts = report.facts
    var spots: [Int: StatutoryTable.Spot] = [:]
    tables = report.tables.map { table in
      var cells: Set<Int> = []
      for row in table.rows.indices {
        for column in table.columns.indices {
          guard let fact = table.cells[row][column].fact else { continue }
          cells.insert(fact)
          spots[fact] = table.spot(row: row, column: column)
        }
      }
      let claims = Set(cells.map { Statement(facts[$0]) })
      return (cells, Set(facts.indices.filter { claims.contains(Statement(facts[$0])) }))
    }
    self.spots = spots
  }

  /// Whether a sum is of the cells of one table, which has its own identities.
  func holds(_ check: Check) -> Bool {
    guard check.kind == .sum || check.kind == .statutory else { return false }
    return tables.contains { table in
      check.facts.contains(where: table.cells.contains)
        && check.facts.allSatisfy(table.stated.contains)
    }
  }

  /// A repeat of what a cell states, under the cell's name.
  func named(_ check: Check) -> Check {
    guard check.kind == .repeat, let spot = check.facts.lazy.compactMap({ spots[$0] }).first
    else { return check }
    var check = check
    check.spot = spot
    return check
  }
}
