import Diagnostics
import Facts
import Syntax

/// Clauses that shape the answer; which clauses go with which verb is the grammar's to say.
extension Binder {
  mutating func refuseTopWithLimit() {
    if clauses.top != nil, clauses.limit != nil { complain(.topAndLimit(at: query.verbRange)) }
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
    let isMeasure =
      query.subject?.text == name
      || planner.measureNames.place(of: name).map { planner.measures[$0].id }
        == query.subject.flatMap { planner.measureNames.place(of: $0.text) }.map {
          planner.measures[$0].id
        }
    if isMeasure || ["count", "figure", "数量", "数值", "值"].contains(name),
      columns.contains("value")
    {
      return "value"
    }
    if let column = columns.first(where: { $0 == name }) { return column }
    if let field = caseFields?.field(named: name), columns.contains(field.id) { return field.id }
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
