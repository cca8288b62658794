import Diagnostics
import Facts
import Syntax

/// Clauses that a verb has no use for are refused, never passed over.
extension Binder {
  private enum Clause: String {
    case `where`, among, by, `in`, of, across, from
    case includeApart = "include apart"
    case sortBy = "sort by"
    case top, limit, distinct
  }

  mutating func refuseUnfitClauses() {
    let fitting = Self.clauses(of: query.verb)
    for (clause, range) in writtenClauses() where !fitting.contains(clause) {
      complain(.unfitClause(clause.rawValue, of: query.verb, at: range))
    }
    if clauses.top != nil, clauses.limit != nil {
      complain(.topAndLimit(at: query.verbRange))
    }
  }

  private static func clauses(of verb: Query.Verb) -> Set<Clause> {
    switch verb {
    case .count:
      [.where, .by, .in, .of, .from, .includeApart, .sortBy, .top, .limit, .distinct]
    case .list: [.where, .in, .of, .from, .sortBy, .top, .limit]
    case .find: [.in, .of, .limit]
    case .source: []
    case .audit: [.in, .of, .sortBy, .limit]
    case .coverage: [.in, .of]
    case .plan, .track: [.in, .of, .limit]
    case .show: [.sortBy, .limit]
    case .share: [.where, .by, .in, .of, .from, .sortBy, .top, .limit]
    case .rate: [.where, .among, .by, .in, .of, .from, .sortBy, .top, .limit]
    case .compare: [.where, .by, .in, .of, .across, .from, .sortBy, .top, .limit]
    case .mark: [.of]
    case .missing: [.in, .of, .limit]
    case .similarity: [.of, .across, .limit]
    case .export: []
    }
  }

  /// The clauses that the question has, each with a place to point at.
  private func writtenClauses() -> [(Clause, ByteRange)] {
    var written: [(Clause, ByteRange)] = []
    func add(_ clause: Clause, _ range: ByteRange?, when isWritten: Bool = true) {
      if isWritten { written.append((clause, range ?? query.verbRange)) }
    }
    add(.where, clauses.condition?.firstName?.range, when: clauses.condition != nil)
    add(.among, clauses.base?.firstName?.range, when: clauses.base != nil)
    add(.by, clauses.groups.first?.range, when: !clauses.groups.isEmpty)
    let period = clauses.periods.first
    add(.in, (period?.first ?? period?.last)?.range, when: period != nil)
    add(.of, clauses.organisations.first?.range, when: !clauses.organisations.isEmpty)
    let compared = clauses.across?.first
    add(.across, (compared?.first ?? compared?.last)?.range, when: clauses.across != nil)
    add(.from, nil, when: clauses.origin != nil)
    add(.includeApart, nil, when: clauses.includesApart)
    add(.sortBy, clauses.sorting?.key.range, when: clauses.sorting != nil)
    add(.top, nil, when: clauses.top != nil)
    add(.limit, nil, when: clauses.limit != nil)
    add(.distinct, query.distinct?.range, when: query.distinct != nil)
    return written
  }

  /// Binds `sort by`, `top` and `limit` to the columns that the answer will have.
  mutating func bindOrdering(columns: [String]) {
    var key: String?
    if let sorting = clauses.sorting {
      key = column(named: sorting.key.text, among: columns)
      if key == nil { complain(.unknownColumn(sorting.key, columns: columns)) }
    }
    for (word, count) in [("top", clauses.top), ("limit", clauses.limit)] {
      if let count, count < 1 { complain(.emptyLimit(word, at: query.verbRange)) }
    }
    ordering = Ordering(
      key: key ?? (clauses.top == nil ? nil : "value"),
      isDescending: clauses.sorting?.isDescending ?? (clauses.top != nil),
      limit: clauses.top ?? clauses.limit, isTop: clauses.top != nil)
  }

  private func column(named name: String, among columns: [String]) -> String? {
    if columns.contains(NameTable.folded(name)) { return NameTable.folded(name) }
    if ["count", "figure", "数量", "数值", "值"].contains(name), columns.contains("value") {
      return "value"
    }
    if let column = columns.first(where: { $0 == name }) { return column }
    if let axis = AxisName.axis(of: name) {
      let id =
        switch axis {
        case .period(let unit): unit.rawValue
        case .organisation: "organisation"
        }
      return columns.contains(id) ? id : nil
    }
    if let field = FactFieldName.field(of: name), columns.contains(field.rawValue) {
      return field.rawValue
    }
    guard let place = planner.dimensionNames.place(of: name) else { return nil }
    let id = planner.dimensions[place].id
    return columns.contains(id) ? id : nil
  }
}

extension Condition {
  /// The name that the condition begins with.
  var firstName: Name? {
    var next = self
    while true {
      switch next {
      case .comparison(let name, _, _), .membership(let name, _, _), .between(let name, _, _),
        .contains(let name, _), .missing(let name, _):
        return name
      case .and(let left, _), .or(let left, _): next = left
      case .not(let inner): next = inner
      }
    }
  }
}
