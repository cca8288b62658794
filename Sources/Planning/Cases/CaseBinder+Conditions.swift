import Diagnostics
import Facts
import Syntax

extension CaseBinder {
  /// A condition with its names bound; what cannot be bound is noted and counts as everything.
  mutating func bind(_ condition: Condition) -> CaseFilter {
    switch condition {
    case .and:
      return .all(
        condition.chain { if case .and(let left, let right) = $0 { (left, right) } else { nil } }
          .map { bind($0) })
    case .or:
      return .any(
        condition.chain { if case .or(let left, let right) = $0 { (left, right) } else { nil } }
          .map { bind($0) })
    case .not(let inner): return .not(bind(inner))
    case .comparison(let name, _, _), .membership(let name, _, _), .between(let name, _, _),
      .contains(let name, _), .missing(let name, _):
      return bindTest(of: name, condition)
    }
  }

  private mutating func bindTest(of name: Name, _ condition: Condition) -> CaseFilter {
    if let field = fields.field(named: name.text) {
      switch field.role {
      case .organisation: return bindOrganisations(condition, name, field)
      case .year: return bindPeriods(condition, name, .year)
      default: return bind(condition, on: field, name)
      }
    }
    switch AxisName.axis(of: name.text) {
    case .period(let unit): return bindPeriods(condition, name, unit)
    case .organisation:
      guard let field = fields.field(.organisation) else {
        binder.complain(.noOrganisations(name))
        return .always
      }
      return bindOrganisations(condition, name, field)
    case nil:
      complainOfField(name)
      return .always
    }
  }

  private mutating func bind(
    _ condition: Condition, on field: CaseFields.Field, _ name: Name
  ) -> CaseFilter {
    switch condition {
    case .comparison(_, .equal, let value): return .isAny(field.bound, values([value], of: field))
    case .comparison(_, .notEqual, let value):
      return .not(.isAny(field.bound, values([value], of: field)))
    case .comparison(_, let comparison, let value):
      guard let order = comparison.order, let bound = ordered(value, of: field, name) else {
        return .always
      }
      return .compares(field.bound, order, bound)
    case .membership(_, let names, let isNegated):
      let filter = CaseFilter.isAny(field.bound, values(names, of: field))
      return isNegated ? .not(filter) : filter
    case .between(_, let low, let high):
      guard let first = ordered(low, of: field, name), let last = ordered(high, of: field, name)
      else { return .always }
      return .all([
        .compares(field.bound, .atLeast, first), .compares(field.bound, .atMost, last),
      ])
    case .contains(_, let text): return containing(text, field, name)
    case .missing(_, let isNegated):
      return isNegated ? .not(.missing(field.bound)) : .missing(field.bound)
    case .and, .or, .not: return .always
    }
  }

  /// Words that hold a text; where the vocabulary names the values, those whose names do as well.
  private mutating func containing(
    _ text: Name, _ field: CaseFields.Field, _ name: Name
  ) -> CaseFilter {
    guard [.dimension, .text, .identifier].contains(field.role) else {
      binder.complain(.unfitTest(name))
      return .always
    }
    let holding = field.dimension.values.filter { value in
      [value.id, value.name.english, value.name.chinese].contains {
        TextSearch.occurs(text.text, in: $0)
      }
    }
    let filter = CaseFilter.contains(field.bound, text.text)
    guard !holding.isEmpty else { return filter }
    return .any([filter, .isAny(field.bound, holding.map { .word($0.id) })])
  }

  private mutating func bindOrganisations(
    _ condition: Condition, _ name: Name, _ field: CaseFields.Field
  ) -> CaseFilter {
    switch condition {
    case .comparison(_, .equal, let value): return .organisations(heldOrganisations([value]))
    case .comparison(_, .notEqual, let value): return .not(.organisations(organisations([value])))
    case .membership(_, let names, isNegated: false):
      return .organisations(heldOrganisations(names))
    case .membership(_, let names, isNegated: true):
      return .not(.organisations(organisations(names)))
    case .contains(_, let text): return .contains(field.bound, text.text)
    case .missing(_, let isNegated):
      return isNegated ? .not(.missing(field.bound)) : .missing(field.bound)
    case .comparison, .between, .and, .or, .not:
      binder.complain(.unfitTest(name))
      return .always
    }
  }

  private mutating func organisations(_ names: [Name]) -> [String] {
    names.compactMap { binder.organisation($0) }
  }

  /// Organisations whose cases are asked for, as `of` asks for them.
  private mutating func heldOrganisations(_ names: [Name]) -> [String] {
    let organisations = organisations(names)
    if let first = names.first, let last = names.last {
      requireCases(of: organisations, at: first.range.lowerBound..<last.range.upperBound)
    }
    return organisations
  }
}

extension Condition.Comparison {
  /// The order that it asks for; nil for equality.
  var order: CaseFilter.Order? {
    switch self {
    case .less: .less
    case .lessOrEqual: .atMost
    case .greater: .more
    case .greaterOrEqual: .atLeast
    case .equal, .notEqual: nil
    }
  }
}
