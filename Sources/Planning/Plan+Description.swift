import Facts

/// A plan in words, a line for each thing it does.
extension Plan: CustomStringConvertible {
  /// What will be done, in the order in which it is done.
  public var description: String {
    var lines = work.lines
    if let key = ordering.key {
      lines.append("sort by \(key)\(ordering.isDescending ? " desc" : "")")
    }
    if let limit = ordering.limit { lines.append("keep \(limit) rows") }
    return lines.joined(separator: "\n")
  }
}

extension Plan.Work {
  fileprivate var lines: [String] {
    switch self {
    case .count(let count): count.lines
    case .cases(let cases): cases.lines + cases.scope.lines
    case .share(let count): count.lines + ["each row as a part of the whole"]
    case .rate(let rate):
      rate.count.lines + ["as a part of what fits \(rate.base)"]
    case .compare(let compare): compare.lines
    case .list(let list):
      ["list \(list.measure?.id ?? "facts") from the postings of the measure"]
        + list.filter.lines + list.scope.lines
    case .find(let text, let scope):
      ["find \"\(text)\" through the postings of its characters"] + scope.lines
    case .source: ["take the sources of the last answer"]
    case .audit(let scope): ["list the claims that the reports make"] + scope.lines
    case .coverage(let scope): ["count the numbers of the reports"] + scope.lines
    case .plan(let targets, let scope):
      ["list plan items \(targets.map(\.description).joined(separator: ", "))"] + scope.lines
    case .track(let targets, let scope):
      [
        "hold plan items \(targets.map(\.description).joined(separator: ", ")) against the year after"
      ]
        + scope.lines
    case .mark(let mark, _): ["record progress on \(mark.target)"]
    case .similarity(let periods, let scope):
      ["hold the sentences of reports against those of the ones before"]
        + (periods.isEmpty ? [] : ["of \(periods.map(\.description).joined(separator: ", "))"])
        + scope.lines
    case .exportJournal: ["list the journal's entries"]
    case .missingReports(let scope):
      ["list known organisations without a report"] + scope.lines
    case .missingMeasures(let scope): ["list measures that others state"] + scope.lines
    case .show(let topic): [topic.line]
    }
  }
}

extension Plan.Topic {
  fileprivate var line: String {
    switch self {
    case .registers: "list the registers of cases"
    case .rejected: "list the rows of registers that were not loaded"
    case .memory: "count the bytes of the registers' columns"
    case .converters: "list the programs that read documents"
    case .reports, .measures, .dimensions, .organisations, .history, .dimension, .measure:
      "list what is loaded"
    }
  }
}

extension Plan.PlanTarget: CustomStringConvertible {
  /// The year, or the id of the item or action: 2012.5, 2012.5.3.
  public var description: String {
    ([year] + [item, action].compactMap { $0 }).map { String($0) }.joined(separator: ".")
  }
}

extension ComparePlan {
  fileprivate var lines: [String] {
    var lines = ["compare \(measure.id) (\(measure.nature.rawValue))"]
    lines += filter.lines
    let keys = (hasOrganisationRows ? ["organisation"] : []) + groups.map(\.id)
    if !keys.isEmpty { lines.append("by \(keys.joined(separator: ", "))") }
    lines += scope.lines
    switch columns {
    case .organisations: lines.append("one column for each organisation")
    case .periods(let periods) where periods.isEmpty:
      lines.append("one column for every whole year that states it")
    case .periods(let periods):
      lines.append("columns \(periods.map(\.description).joined(separator: ", "))")
    }
    lines.append("each column a count of its own, over predecessors where an office was renamed")
    return lines
  }
}

extension CountPlan {
  fileprivate var lines: [String] {
    let what = distinct.map { "distinct \($0.id) of " } ?? ""
    var lines = ["count \(what)\(measure.id) (\(measure.nature.rawValue))"]
    lines += filter.lines
    if !groups.isEmpty { lines.append("by \(groups.map(\.id).joined(separator: ", "))") }
    lines += scope.lines
    if scope.periods.isEmpty {
      let unit = unit.map { "for every whole \($0.rawValue)" }
      lines.append(unit ?? "for the newest whole year that states it")
    }
    lines.append("from the frame of each organisation and period: total first, then its parts")
    if includesApart { lines.append("add figures stated apart") }
    return lines
  }
}

extension Scope {
  fileprivate var lines: [String] {
    var lines = ["of \(organisations?.joined(separator: ", ") ?? "all organisations")"]
    if !periods.isEmpty { lines.append("in \(periodText)") }
    if let origin { lines.append("from \(origin.rawValue)") }
    return lines
  }
}

extension Filter: CustomStringConvertible {
  fileprivate var lines: [String] { self == .always ? [] : ["where \(self)"] }

  /// The condition in the words of the query language.
  public var description: String {
    switch self {
    case .always: "everything"
    case .values(let dimension, let values):
      values.count == 1
        ? "\(dimension)=\(values[0])" : "\(dimension) in (\(values.joined(separator: ", ")))"
    case .missing(let dimension): "\(dimension) is missing"
    case .organisations(let names): "organisation in (\(names.joined(separator: ", ")))"
    case .years(let ranges):
      "year in ("
        + ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)..\($0.upperBound)" }
        .joined(separator: ", ") + ")"
    case .field(let field, let test): "\(field.rawValue) \(test)"
    case .all(let filters): filters.map { "(\($0))" }.joined(separator: " and ")
    case .any(let filters): filters.map { "(\($0))" }.joined(separator: " or ")
    case .not(let filter): "not (\(filter))"
    }
  }
}

extension FieldTest: CustomStringConvertible {
  /// The test in the words of the query language.
  public var description: String {
    switch self {
    case .isOne(let texts): "in (\(texts.joined(separator: ", ")))"
    case .isNumber(let numbers): "in (\(numbers.map(\.description).joined(separator: ", ")))"
    case .contains(let text): "contains \"\(text)\""
    case .isLess(let limit, let orEqual): orEqual ? "<= \(limit)" : "< \(limit)"
    case .isEmpty: "is missing"
    }
  }
}
