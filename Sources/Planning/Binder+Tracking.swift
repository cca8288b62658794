import Diagnostics
import Facts
import Syntax

/// `plan`, `track`, `mark`, `missing` and `export`: what was promised, and what became of it.
extension Binder {
  /// `2012.5.3`: the years, items and actions named.
  mutating func planTargets(allowsActions: Bool) -> [Plan.PlanTarget] {
    let named = query.items.compactMap { name -> Plan.PlanTarget? in
      if let target = Self.planTarget(name.text), allowsActions || target.action == nil {
        return target
      }
      complain(.unknownPlanItem(name))
      return nil
    }
    return named + plannedYears()
  }

  /// `plan in 2012` means the same as `plan 2012`.
  private mutating func plannedYears() -> [Plan.PlanTarget] {
    clauses.periods.compactMap { range in
      guard range.first == range.last, let name = range.first,
        let year = period(of: name)?.wholeYear
      else {
        if let name = range.first ?? range.last { complain(.unknownPlanItem(name)) }
        return nil
      }
      return Plan.PlanTarget(year: year, item: nil, action: nil)
    }
  }

  /// Whose plans are meant; the years are those that are planned, not those of the reports.
  mutating func planScope() -> Scope {
    bindOrdering(columns: [])
    let scope = scope()
    return scope.narrowed(to: scope.organisations, in: [])
  }

  private static func planTarget(_ text: String) -> Plan.PlanTarget? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Period($0)?.wholeYear }), parts.count <= 3 else {
      return nil
    }
    let numbers = parts.dropFirst().map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ $0 > 0 }) else { return nil }
    return Plan.PlanTarget(
      year: year, item: numbers.first, action: numbers.count > 1 ? numbers[1] : nil)
  }

  mutating func markWork() -> Plan.Work? {
    guard let name = query.items.first, let marking = query.marking else {
      complain(.missingPlanItem(at: query.verbRange))
      return nil
    }
    guard let target = Self.planTarget(name.text), target.item != nil else {
      complain(.unknownPlanItem(name))
      return nil
    }
    let level = marking.level.flatMap { boundLevel($0) }
    let date = marking.date.flatMap { boundDate($0) }
    let entry = marking.withdrawnEntry.flatMap { number in
      Int(number.text).flatMap { $0 > 0 ? $0 : nil }
    }
    if let number = marking.withdrawnEntry, entry == nil { complain(.notANumber(number)) }
    guard level != nil || entry != nil else { return nil }
    return .mark(
      MarkPlan(
        target: target, range: name.range, level: level, note: marking.note?.text ?? "",
        date: date, dateRange: marking.date?.range, evidence: marking.evidence,
        withdrawnEntry: entry), scope())
  }

  private mutating func boundLevel(_ name: Name) -> CompletionLevel? {
    if let level = CompletionLevel(named: name.text) { return level }
    complain(.unknownLevel(name))
    return nil
  }

  /// `2012-06-30` or `2012年6月30日` as the former; a day that the calendar does not have is wrong.
  private mutating func boundDate(_ name: Name) -> String? {
    let parts = name.text.split { !$0.isNumber }.map { Int($0) ?? 0 }
    guard parts.count == 3, Self.exists(year: parts[0], month: parts[1], day: parts[2]) else {
      complain(.unknownDate(name))
      return nil
    }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(parts[0])-\(padded(parts[1]))-\(padded(parts[2]))"
  }

  private static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1000...9999).contains(year), (1...12).contains(month) else { return false }
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  mutating func missingWork() -> Plan.Work? {
    let what = query.subject.map { NameTable.folded($0.text) } ?? ""
    if ["measures", "measure", "指标"].contains(what) {
      bindOrdering(columns: [])
      return .missingMeasures(scope())
    }
    bindOrdering(columns: [])
    // Who is asked after need not be in focus: every known organisation is, unless `of` narrows it.
    var scope = scope()
    if !scope.isAsked { scope = scope.widened }
    return .missingReports(scope)
  }
}

extension Scope {
  /// The same for every organisation.
  fileprivate var widened: Scope {
    Scope(organisations: nil, isAsked: false, periods: periods, origin: origin)
  }
}
