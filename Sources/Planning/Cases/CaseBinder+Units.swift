import Diagnostics
import Facts
import Syntax

/// The units of what a question adds up or compares.
extension CaseBinder {
  /// A number that a field is held against, with the unit that stands behind it.
  struct Quantity {
    let field: CaseFields.Field
    let value: Name
    let unit: String?
  }

  /// The unit of a count; empty where registers count in several, and nothing counts their cases.
  func unit(of entries: [Catalogue.RegisterEntry]) -> String {
    let first = entries[0].unit
    let areAlike = entries.allSatisfy { planner.vocabulary.areOfOneClass($0.unit, first) }
    return areAlike ? first : ""
  }

  /// The unit of the numbers that a task computes with; nil where a register that has the field names
  /// none.
  static func figureUnit(of task: CasePlan.Task, _ entries: [Catalogue.RegisterEntry]) -> String? {
    guard case .figure(let figure) = task, let id = figure.field?.id else { return nil }
    let units = Set(entries.compactMap { $0.field(id) }.map(\.unit))
    return units.count == 1 ? units.first.flatMap(\.self) : nil
  }

  /// Complains where registers count their cases, or give the numbers of a field, in units that
  /// can't be added or compared.
  mutating func requireOneUnit(
    for task: CasePlan.Task, by groups: [Group], _ entries: [Catalogue.RegisterEntry]
  ) {
    switch task {
    case .count, .share, .rate, .compare: requireOneUnit(ofCasesIn: entries)
    case .figure(let figure):
      if let field = figure.field { requireOneUnit(of: field, entries, at: query.verbRange) }
    case .list(let key, let range):
      if let field = key.flatMap({ id in fields.fields.first { $0.id == id } }) {
        requireOneUnit(of: field.bound, entries, at: range ?? query.verbRange)
      }
    }
    for case .dimension(let dimension) in groups {
      guard let field = fields.fields.first(where: { $0.id == dimension.id }) else { continue }
      requireOneUnit(of: field.bound, entries, at: query.verbRange)
    }
    for quantity in quantities { requireUnit(of: quantity, entries) }
  }

  /// The fields that a question computes with, compares or tells cases apart by, and that only some
  /// registers give in a unit.
  func halfUnits(
    of task: CasePlan.Task, by groups: [Group], _ entries: [Catalogue.RegisterEntry]
  ) -> [HalfUnit] {
    var ids = quantities.map(\.field.id)
    if case .figure(let figure) = task, let id = figure.field?.id { ids.append(id) }
    for case .dimension(let dimension) in groups { ids.append(dimension.id) }
    return fields.fields.filter { ids.contains($0.id) }.compactMap { field in
      let own = entries.filter { $0.field(field.id)?.holdsNumbers ?? false }
      let bare = own.filter { $0.field(field.id)?.unit == nil }.map(\.name)
      guard !bare.isEmpty, let unit = Self.units(of: field.id, own).first?.unit else { return nil }
      return HalfUnit(field: field.name, unit: unit, registers: bare)
    }
  }

  private mutating func requireOneUnit(ofCasesIn entries: [Catalogue.RegisterEntry]) {
    guard let first = entries.first,
      let other = entries.first(where: {
        !planner.vocabulary.areOfOneClass($0.unit, first.unit)
      })
    else { return }
    complain(
      .unitsOfCases(
        (first.name, first.unit), (other.name, other.unit), at: query.verbRange), for: .unit)
  }

  private mutating func requireOneUnit(
    of field: CaseField, _ entries: [Catalogue.RegisterEntry], at range: ByteRange
  ) {
    let said = Self.units(of: field.id, entries)
    guard let first = said.first, let other = said.first(where: { $0.unit != first.unit })
    else { return }
    complain(.unitsOfField(field.name, first, other, at: range), for: .unit)
  }

  /// Complains where a number is held against those of a field in another unit.
  private mutating func requireUnit(of quantity: Quantity, _ entries: [Catalogue.RegisterEntry]) {
    requireOneUnit(of: quantity.field.bound, entries, at: quantity.value.range)
    guard let unit = quantity.unit else { return }
    let said = Set(Self.units(of: quantity.field.id, entries).map(\.unit))
    // Several are told above.
    if said.count < 2, said.first != unit {
      complain(.otherUnit(quantity.value, of: quantity.field.name, said.first), for: .unit)
    }
  }

  /// The units that registers name for the numbers of a field.
  private static func units(
    of field: String, _ entries: [Catalogue.RegisterEntry]
  ) -> [(register: String, unit: String)] {
    entries.compactMap { entry in
      entry.field(field)?.unit.map { (register: entry.name, unit: $0) }
    }
  }

  /// Whether a register may have cases that fit a condition and a scope, as far as its months, its
  /// organisations and its fields tell.
  func mayHaveCases(
    _ entry: Catalogue.RegisterEntry, _ reach: CaseReach, _ filter: CaseFilter, in scope: Scope
  ) -> Bool {
    if !scope.periods.isEmpty, let own = entry.period,
      !scope.periods.contains(where: { $0.overlaps(own) })
    {
      return false
    }
    return mayFit(entry, reach, filter)
  }

  private func mayFit(
    _ entry: Catalogue.RegisterEntry, _ reach: CaseReach, _ filter: CaseFilter
  ) -> Bool {
    switch filter {
    case .always, .missing, .not: true
    case .within(let periods):
      entry.period.map { own in periods.contains { $0.overlaps(own) } } ?? false
    case .organisations(let names):
      !entry.organisations.isEmpty && reach.covers(anyOf: names)
    case .isAny(let field, _), .compares(let field, _, _), .contains(let field, _):
      entry.field(field.id) != nil
    case .all(let parts): parts.allSatisfy { mayFit(entry, reach, $0) }
    case .any(let parts): parts.contains { mayFit(entry, reach, $0) }
    }
  }
}

extension PeriodTarget {
  /// Whether some month lies in both.
  fileprivate func overlaps(_ period: Period) -> Bool {
    switch self {
    case .whole(let whole): whole.overlaps(period)
    case .years(let years):
      years.overlaps(period.firstMonth / 12...period.lastMonth / 12)
    }
  }
}
