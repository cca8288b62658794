import Diagnostics
import Facts
import Syntax

/// Values and periods as conditions name them.
extension CaseBinder {
  /// The values that a field is asked to say.
  mutating func values(_ names: [Name], of field: CaseFields.Field) -> [CaseValue] {
    names.compactMap { name in
      switch field.role {
      case .number, .day, .received: ordered(name, of: field, name)
      case .text, .identifier, .organisation, .year: .word(name.text)
      case .dimension: word(name, of: field).map { .word($0) }
      }
    }
  }

  /// The id or word that a name means; what no case has and the vocabulary lists nowhere is wrong
  /// for a closed dimension, and else merely no case's.
  private mutating func word(_ name: Name, of field: CaseFields.Field) -> String? {
    if let id = field.exact[name.text] ?? field.valueNames.id(of: name.text) { return id }
    let unknown = binder.unknownValue(name, of: field.dimension, field.valueNames) {
      field.values.map(\.id)
    }
    guard let unknown else { return nil }
    unstated.append(unknown)
    return name.text
  }

  /// A number, or a day or period, that a field is compared with.
  mutating func ordered(
    _ value: Name, of field: CaseFields.Field, _ name: Name
  ) -> CaseValue? {
    switch field.role {
    case .number: return number(value, of: field).map { .number($0) }
    case .day, .received:
      if let day = binder.day(value) { return .day(day) }
      if let period = binder.period(of: value) { return .period(period) }
      binder.complain(.unknownDate(value))
      return nil
    case .identifier where field.holdsNumbers: return number(value, of: field).map { .number($0) }
    default:
      binder.complain(.unfitTest(name))
      return nil
    }
  }

  /// A number, which may carry a unit as the cells of registers do: 3天, 1.5万元.
  private mutating func number(_ value: Name, of field: CaseFields.Field) -> Number? {
    let end = value.text.lastIndex { $0.isASCII && $0.isNumber }.map(value.text.index(after:))
    let digits = value.text[..<(end ?? value.text.startIndex)]
    var rest = value.text[digits.endIndex...]
    let scale = QuantityUnit.scales.first { rest.hasPrefix($0.word) }
    if let scale { rest = rest.dropFirst(scale.word.count) }
    rest = rest.drop { $0 == " " }
    let unit = QuantityUnit.name(of: rest)
    guard let number = Number(digits), rest.isEmpty || unit != nil else {
      return binder.number(value)
    }
    quantities.append(Quantity(field: field, value: value, unit: unit))
    return number.scaled(byPowerOfTen: scale?.places ?? 0)
  }

  /// `year`, `quarter` or `month` held against periods.
  mutating func bindPeriods(
    _ condition: Condition, _ name: Name, _ unit: PeriodUnit
  ) -> CaseFilter {
    usesDates = true
    if unit != .year { requireDays(name) }
    switch condition {
    case .comparison(_, .equal, let value): return .within(periods([value], unit))
    case .comparison(_, .notEqual, let value): return .not(.within(periods([value], unit)))
    case .comparison(_, let comparison, let value):
      return periods([value], unit).first.map { Self.open(comparison, $0) } ?? .always
    case .membership(_, let values, let isNegated):
      let filter = CaseFilter.within(periods(values, unit))
      return isNegated ? .not(filter) : filter
    case .between(_, let low, let high):
      guard let first = periods([low], unit).first, let last = periods([high], unit).first else {
        return .always
      }
      guard first.firstMonth <= last.lastMonth else { return .within([]) }
      return .within([Period(firstMonth: first.firstMonth, lastMonth: last.lastMonth)])
    case .missing(_, let isNegated):
      guard let field = fields.field(.received) ?? fields.field(.year) else { return .always }
      return isNegated ? .not(.missing(field.bound)) : .missing(field.bound)
    case .contains, .and, .or, .not:
      binder.complain(.unfitTest(name))
      return .always
    }
  }

  private mutating func periods(_ names: [Name], _ unit: PeriodUnit) -> [Period] {
    names.compactMap { name in
      if let period = binder.period(of: name), period.isWhole(unit) { return period }
      binder.complain(.unknownPeriod(name))
      return nil
    }
  }

  /// All that lies before or behind a period.
  private static func open(_ comparison: Condition.Comparison, _ period: Period) -> CaseFilter {
    let last = Binder.lastYear * 12 + 11
    let months: ClosedRange<Int>? =
      switch comparison {
      case .less: period.firstMonth > 0 ? 0...period.firstMonth - 1 : nil
      case .lessOrEqual: 0...period.lastMonth
      case .greater: period.lastMonth < last ? period.lastMonth + 1...last : nil
      case .greaterOrEqual, .equal, .notEqual: period.firstMonth...last
      }
    return .within(
      months.map { [Period(firstMonth: $0.lowerBound, lastMonth: $0.upperBound)] } ?? [])
  }
}
