import Diagnostics
public import Facts

/// What the reader found in one report, as one object: what `gongkai read --format json` prints.
///
/// Offsets are bytes of the decoded text; `start` and `end` hold the clause that `text` shows.
public struct ReportJSON: Sendable {
  private let report: Report

  /// Prepares a report for writing.
  public init(_ report: Report) {
    self.report = report
  }

  /// The object on one line, without a line break.
  /// - Complexity: O(facts).
  public var text: String {
    JSON.object([
      .init("organisation", .string(report.organisation)),
      .init("year", .period(report.period)),
      .init("outline", .array(report.outline.map(heading))),
      .init("facts", .array(report.facts.map(fact))),
      .init("plan", .array(report.plan.map(planItem))),
      .init("checks", .array(report.checks.map(check))),
      .init("tables", .array(report.accounts.map { $0.json })),
      .init("unread", .array(report.unread.map { .object(number(at: $0.place)) })),
      .init("skipped", .array(report.skipped.map(skipped))),
    ]).text
  }

  private func heading(_ heading: Heading) -> JSON {
    .object([
      .init("level", .number(heading.level)), .init("label", .string(heading.label)),
      .init("title", .string(heading.title)), .init("start", .number(heading.range.lowerBound)),
      .init("end", .number(heading.range.upperBound)),
    ])
  }

  private func fact(_ fact: Fact) -> JSON {
    var members: [JSON.Member] = [
      .init("measure", .string(fact.measure)), .init("value", .number(fact.value)),
    ]
    if let high = fact.valueMax { members.append(.init("value_max", .number(high))) }
    members += [
      .init("unit", .string(fact.unit)), .init("precision", .string(fact.precision.rawValue)),
      .init("dims", dimensions(of: fact)), .init("organisation", .string(fact.organisation)),
      .init("year", .period(fact.period)), .init("role", .string(fact.role.rawValue)),
    ]
    if let whole = fact.partOf { members.append(.init("part_of", .number(whole))) }
    if let splits = fact.splits { members.append(.init("splits", .string(splits))) }
    if let implied = fact.implied { members.append(.init("implied", .string(implied.rawValue))) }
    return .object(members + place(fact.place))
  }

  /// The dimensions, and the period where it is not the report's own.
  private func dimensions(of fact: Fact) -> JSON {
    var members = fact.coordinates.entries.map { entry in
      JSON.Member(
        entry.dimension,
        entry.values.count == 1 ? .string(entry.values[0]) : .strings(entry.values))
    }
    if fact.period != report.period, fact.coordinates["period"].isEmpty {
      members.append(.init("period", .string(fact.period.description)))
    }
    return .object(members)
  }

  private func planItem(_ item: PlanItem) -> JSON {
    .object([
      .init("number", .number(item.number)), .init("heading", .optional(item.heading)),
      .init("text", .string(item.text)), .init("actions", .strings(item.actions)),
      .init("start", .number(item.place.range.lowerBound)),
      .init("end", .number(item.place.range.upperBound)),
    ])
  }

  private func check(_ check: Check) -> JSON {
    .object(
      [
        .init("kind", .string(check.kind.rawValue)), .init("stated", .number(check.stated)),
        .init("computed", .number(check.computed)), .init("holds", .boolean(check.holds)),
        .init("facts", .numbers(check.facts)),
      ] + (check.spot?.members ?? []))
  }

  private func skipped(_ number: SkippedNumber) -> JSON {
    .object([.init("as", .string(number.kind.rawValue))] + self.number(at: number.place))
  }

  /// A number that is no fact, as the text writes it, with its clause.
  private func number(at place: Place) -> [JSON.Member] {
    [.init("number", .string(report.source[place.number]))] + self.place(place)
  }

  private func place(_ place: Place) -> [JSON.Member] {
    [
      .init("section", .string(place.section)), .init("line", .number(place.line)),
      .init("start", .number(place.range.lowerBound)),
      .init("end", .number(place.range.upperBound)), .init("text", .string(place.text)),
    ]
  }
}
