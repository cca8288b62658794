import Diagnostics
import Facts

/// Figures of running text that a table of the same report gives in parts.
///
/// 法人和组织14件 is 9 + 0 + 1 + 4 + 0 of table three, 行政诉讼3件 both kinds of table four. Where a
/// cell states the very same thing the figures are repeats, which `RepeatRule` holds together.
struct ProseIdentity {
  /// The cells that make up what a fact states, and their common names.
  private typealias Parts = (row: Term, column: Term, cells: [StatutoryTable.Cell])
  /// Rows or columns with their common name.
  private typealias Lines = (term: Term, indexes: [Int])

  let tables: [StatutoryTable]
  let facts: [Fact]

  /// The claims, in the order of the prose.
  /// - Complexity: O(facts × cells).
  func checks() -> [Check] {
    guard !tables.isEmpty else { return [] }
    let tabled = Set(tables.flatMap { $0.cells.joined() }.compactMap(\.fact))
    let prose = facts.indices.filter { !tabled.contains($0) && isClaim(facts[$0]) }
    let headline = prose.first { isHeadline(facts[$0]) }
    return prose.filter { index in
      isHeadline(facts[index]) ? index == headline : isWhole(facts[index], among: prose)
    }.flatMap { index in tables.compactMap { check(index, table: $0) } }
  }

  /// Whether a figure is of requests without saying which; the first one is of those received.
  private func isHeadline(_ fact: Fact) -> Bool {
    fact.measure == "disclosure_requests" && fact.coordinates.isEmpty
  }

  /// Whether 法人 stands beside the 自然人 of the same stage: alone it may be of any stage.
  private func isWhole(_ fact: Fact, among prose: [Int]) -> Bool {
    guard fact.coordinates["applicant"] == ["legal_person"] else { return true }
    var person = Ledger.Subject(fact)
    person.coordinates["applicant"] = ["natural_person"]
    return prose.contains { Ledger.Subject(facts[$0]) == person }
  }

  private func isClaim(_ fact: Fact) -> Bool {
    fact.precision == .exact && fact.valueMax == nil && fact.role != .repeat
      && fact.implied != .all && fact.coordinates["period"].isEmpty
  }

  private func check(_ index: Int, table: StatutoryTable) -> Check? {
    guard let (row, column, cells) = parts(of: facts[index], in: table) else { return nil }
    guard !cells.isEmpty, let computed = sum(cells) else { return nil }
    let parts = cells.compactMap(\.fact)
    let stated = facts[index].value
    let operands = parts.map { facts[$0].value.description }
    return Check(
      kind: .statutory, stated: stated, computed: computed, operands: operands,
      formula: Formula.sum(operands) + " = " + stated.description, holds: stated == computed,
      facts: [index] + parts, place: facts[index].place,
      spot: StatutoryTable.Spot(table: table.number, row: row, column: column))
  }

  /// The cells that make up what a fact states, and where they stand.
  private func parts(of fact: Fact, in table: StatutoryTable) -> Parts? {
    switch (table.number, fact.measure) {
    case (3, "disclosure_requests"):
      isHeadline(fact) ? received(fact.value, in: table) : requests(fact.coordinates, in: table)
    case (4, "lawsuits"): lawsuits(fact.coordinates, in: table)
    case (2, "approvals"): decisions("行政许可", "licences", fact, in: table)
    case (2, "penalties"): decisions("行政处罚", "penalties", fact, in: table)
    default: nil
    }
  }

  /// The requests received: new ones, unless those carried in are counted too or all that were
  /// settled are meant, and the figure is theirs.
  private func received(_ value: Number, in table: StatutoryTable) -> Parts? {
    guard let total = column("total", of: table) else { return nil }
    let readings = ["new", "received_or_carried", "closed"].compactMap { rows($0, in: table) }
      .map { Parts($0.term, table.columns[total], $0.indexes.map { table.cells[$0][total] }) }
    return readings.first { value == sum($0.cells) } ?? readings.first
  }

  /// The figures of some cells added up; nil where one has none.
  private func sum(_ cells: [StatutoryTable.Cell]) -> Number? {
    let parts = cells.compactMap(\.fact)
    return parts.count == cells.count ? parts.reduce(.zero) { $0 + facts[$1].value } : nil
  }

  /// 作出行政许可决定186件: the decisions of table two; 环评审批74件 are only some of them.
  private func decisions(
    _ name: String, _ row: String, _ fact: Fact, in table: StatutoryTable
  ) -> Parts? {
    let category = fact.coordinates["category"].first ?? name
    guard fact.place.text.contains(name + "决定"), category.contains(name),
      fact.coordinates.dimensions.allSatisfy({ ["category", "status"].contains($0) }),
      let row = self.row(row, of: table), let column = column("decisions", of: table)
    else { return nil }
    return (table.rows[row], table.columns[column], [table.cells[row][column]])
  }

  /// All lawsuits, or those of one result, whether brought directly or not.
  private func lawsuits(_ coordinates: Coordinates, in table: StatutoryTable) -> Parts? {
    let result = coordinates["result"]
    guard coordinates.dimensions.allSatisfy({ $0 == "result" }), result.count < 2,
      let column = column(result.first ?? "total", of: table),
      let direct = row("direct", of: table), let later = row("after_reconsideration", of: table)
    else { return nil }
    return (
      Term(id: "lawsuits", name: .init(english: "lawsuits", chinese: "行政诉讼")),
      table.columns[column], [table.cells[direct][column], table.cells[later][column]]
    )
  }

  /// Requests of legal persons, of an outcome with its grounds, or received and carried in.
  private func requests(_ coordinates: Coordinates, in table: StatutoryTable) -> Parts? {
    let stage = ["status", "outcome"].flatMap { coordinates[$0] }
    guard stage.count == 1, coordinates["applicant"].count < 2,
      coordinates.dimensions.allSatisfy({ ["status", "outcome", "applicant"].contains($0) })
    else { return nil }
    let applicant = coordinates["applicant"].first ?? "total"
    // One row and one column are a single cell, which says the same thing.
    guard let rows = rows(stage[0], in: table), let columns = columns(applicant, in: table),
      rows.indexes.count * columns.indexes.count > 1
    else { return nil }
    return (
      rows.term, columns.term,
      rows.indexes.flatMap { row in columns.indexes.map { table.cells[row][$0] } }
    )
  }

  private func rows(_ id: String, in table: StatutoryTable) -> Lines? {
    if id == "received_or_carried" {
      let both = table.rows.indices.filter { ["new", "carried_in"].contains(table.rows[$0].id) }
      return (Term(id: id, name: .init(english: "1 + 2 received", chinese: "一加二 收到")), both)
    }
    guard let row = row(id, of: table) else { return nil }
    let grounds = table.rows.indices.filter { table.rows[$0].id.hasPrefix(id + "/") }
    let hasOwn = table.cells[row].contains { $0.fact != nil }
    return (table.rows[row], hasOwn || grounds.isEmpty ? [row] : grounds)
  }

  private func columns(_ id: String, in table: StatutoryTable) -> Lines? {
    guard id == "legal_person" else {
      guard let column = column(id, of: table) else { return nil }
      return (table.columns[column], [column])
    }
    let kinds = table.columns.indices.filter {
      !["natural_person", "total"].contains(table.columns[$0].id)
    }
    return (Term(id: id, name: .init(english: "legal persons", chinese: "法人或其他组织")), kinds)
  }

  private func row(_ id: String, of table: StatutoryTable) -> Int? {
    table.rows.firstIndex { $0.id == id }
  }

  private func column(_ id: String, of table: StatutoryTable) -> Int? {
    table.columns.firstIndex { $0.id == id }
  }
}
