import Facts

/// Recomputes one statutory table: its checks, and the account of what was checked.
struct TableAudit {
  /// The identities whose cells all have figures, held or not.
  private(set) var checks: [Check] = []
  /// What was checked and what could not be.
  var account: TableAccount {
    TableAccount(
      table: table, cells: cells, held: checks.count { $0.holds },
      failed: checks.count { !$0.holds }, undecided: undecided, misprints: misprints)
  }

  private let table: StatutoryTable
  private let facts: [Fact]
  private var undecided: [TableAccount.Undecided] = []
  /// What must be added to a cell so that each decided identity through it holds.
  private var shortfalls: [TableIdentity.Address: [Number]] = [:]

  /// - Complexity: O(cells × identities through a cell).
  init(_ table: StatutoryTable, facts: [Fact]) {
    self.table = table
    self.facts = facts
    for identity in TableIdentity.all(of: table) { decide(identity) }
  }

  private mutating func decide(_ identity: TableIdentity) {
    let lacking = identity.cells.filter { index(at: $0) == nil }
    let left = identity.left.compactMap(index)
    let right = identity.right.compactMap(index)
    guard lacking.isEmpty, let first = left.first, !right.isEmpty else {
      undecided.append(
        TableAccount.Undecided(
          spot: identity.spot,
          lacking: lacking.map { table.spot(row: $0.row, column: $0.column) }))
      return
    }
    let stated = sum(left)
    let computed = sum(right)
    for cell in identity.left {
      shortfalls[cell, default: []].append(computed - stated)
    }
    for cell in identity.right {
      shortfalls[cell, default: []].append(stated - computed)
    }
    checks.append(
      Check(
        kind: .statutory, stated: stated, computed: computed,
        operands: (left.count > 1 ? left + right : right).map { facts[$0].value.description },
        formula: formula(left, right, stated: stated), holds: stated == computed,
        facts: left + right, place: facts[first].place, spot: identity.spot))
  }

  /// `12 + 3 = 16`: the terms that are not zero, and the stated side.
  private func formula(_ left: [Int], _ right: [Int], stated: Number) -> String {
    let terms = right.map { facts[$0].value }.filter { $0 != .zero }.map(\.description)
    let sum = terms.isEmpty ? "0" : Formula.sum(terms)
    let side = Formula.sum(left.map { facts[$0].value.description })
    return left.count > 1 ? side + " = " + sum : sum + " = " + side
  }

  /// The figures that every identity through their cell, two at least, would put right by the same
  /// other value.
  private var misprints: [TableAccount.Misprint] {
    let wrong = shortfalls.filter { _, missing in
      missing.count > 1 && missing[0] != .zero && missing.allSatisfy { $0 == missing[0] }
    }
    return wrong.sorted { ($0.key.row, $0.key.column) < ($1.key.row, $1.key.column) }
      .compactMap { cell, missing in
        guard let index = index(at: cell) else { return nil }
        let likely = facts[index].value + missing[0]
        guard likely >= .zero else { return nil }
        return TableAccount.Misprint(
          spot: table.spot(row: cell.row, column: cell.column), printed: facts[index].value,
          likely: likely, place: facts[index].place)
      }
  }

  private var cells: TableAccount.Cells {
    table.rows.indices.reduce(into: TableAccount.Cells()) { cells, row in
      for cell in table.cells[row] {
        switch cell {
        case .fact: cells.read += 1
        case .blank: cells.blank += 1
        case .refused: cells.refused += 1
        case .absent: cells.absent += isMissed(row) ? 1 : 0
        case .outside: break
        }
      }
    }
  }

  /// Whether a row without figures should have some: an outcome needs none where it has grounds, and
  /// its grounds none where the outcome alone has them.
  private func isMissed(_ row: Int) -> Bool {
    let outcome = Self.outcome(table.rows[row].id)
    let family = table.rows.indices.filter { Self.outcome(table.rows[$0].id) == outcome }
    guard table.rows[row].id != outcome else { return family.count == 1 }
    let printed = family.filter { table.cells[$0].contains { $0 != .absent } }
    return printed.map { table.rows[$0].id } != [outcome]
  }

  private static func outcome(_ id: String) -> String {
    String(id.prefix { $0 != "/" })
  }

  private func sum(_ indexes: [Int]) -> Number {
    indexes.reduce(.zero) { $0 + facts[$1].value }
  }

  private func index(at cell: TableIdentity.Address) -> Int? {
    table.cells[cell.row][cell.column].fact
  }
}
