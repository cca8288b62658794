import Facts

extension CaseValue: CustomStringConvertible {
  /// The value as it is written in a query.
  public var description: String {
    switch self {
    case .word(let word): word
    case .number(let number): number.description
    case .day(let day): day.description
    case .period(let period): period.description
    }
  }
}

extension CaseFilter: CustomStringConvertible {
  /// The condition in the words of the query language.
  public var description: String {
    switch self {
    case .always: "everything"
    case .isAny(let field, let values):
      values.count == 1
        ? "\(field.id)=\(values[0])"
        : "\(field.id) in (\(values.map(\.description).joined(separator: ", ")))"
    case .compares(let field, let order, let value): "\(field.id) \(order.rawValue) \(value)"
    case .contains(let field, let text): "\(field.id) contains \"\(text)\""
    case .missing(let field): "\(field.id) is missing"
    case .organisations(let names): "organisation in (\(names.joined(separator: ", ")))"
    case .within(let periods):
      "within \(periods.map(\.description).joined(separator: ", "))"
    case .all(let filters): filters.map { "(\($0))" }.joined(separator: " and ")
    case .any(let filters): filters.map { "(\($0))" }.joined(separator: " or ")
    case .not(let filter): "not (\(filter))"
    }
  }
}

extension CaseFigure: CustomStringConvertible {
  /// The figure in the words of the query language.
  public var description: String {
    switch self {
    case .sum(let field): "sum \(field.id)"
    case .average(let field): "average \(field.id)"
    case .minimum(let field): "min \(field.id)"
    case .maximum(let field): "max \(field.id)"
    case .percentile(let field, 50): "median \(field.id)"
    case .percentile(let field, let percent): "p\(percent) \(field.id)"
    case .distinct(let group): "distinct \(group.id)"
    }
  }
}

extension CasePlan {
  /// What will be done, a line for each thing.
  var lines: [String] {
    var lines: [String] = []
    switch task {
    case .count: lines.append("count cases of \(measure.id)")
    case .figure(let figure): lines.append("\(figure) of cases of \(measure.id)")
    case .share: lines.append("count cases of \(measure.id), each row as a part of the whole")
    case .rate(let base):
      lines.append("count cases of \(measure.id) as a part of what fits \(base)")
    case .compare: lines.append("count cases of \(measure.id), a column for each side")
    case .list(let field, _):
      lines.append("list cases of \(measure.id)" + (field.map { " sorted by \($0)" } ?? ""))
    }
    if filter != .always { lines.append("where \(filter)") }
    if !groups.isEmpty { lines.append("by \(groups.map(\.id).joined(separator: ", "))") }
    return lines
  }
}
