import Diagnostics
import Facts
import Syntax

extension Binder {
  /// How deep brackets may nest: more is no question, and the stack is finite.
  private static let deepestNesting = 200

  /// A condition with its names bound; what cannot be bound is noted and counts as everything.
  mutating func bind(_ condition: Condition, allowsFields: Bool, depth: Int = 0) -> Filter {
    guard depth < Self.deepestNesting else {
      complain(.deepCondition(at: query.verbRange))
      return .always
    }
    switch condition {
    case .and:
      return .all(
        condition.chain { if case .and(let left, let right) = $0 { (left, right) } else { nil } }
          .map { bind($0, allowsFields: allowsFields, depth: depth + 1) })
    case .or:
      return .any(
        condition.chain { if case .or(let left, let right) = $0 { (left, right) } else { nil } }
          .map { bind($0, allowsFields: allowsFields, depth: depth + 1) })
    case .not(let inner):
      return .not(bind(inner, allowsFields: allowsFields, depth: depth + 1))
    case .comparison(let name, _, _), .membership(let name, _, _), .between(let name, _, _),
      .contains(let name, _), .missing(let name, _):
      return bindTest(of: name, condition, allowsFields: allowsFields)
    }
  }

  private mutating func bindTest(
    of name: Name, _ condition: Condition, allowsFields: Bool
  ) -> Filter {
    if let place = planner.dimensionNames.place(of: name.text),
      planner.dimensions[place].id != "period"
    {
      return bind(condition, onDimension: place)
    }
    switch AxisName.axis(of: name.text) {
    case .period(.year): return bindYears(condition, name)
    case .period:
      complain(.unfitTest(name))
      return .always
    case .organisation: return bindOrganisations(condition, name)
    case nil: break
    }
    guard let field = FactFieldName.field(of: name.text) else {
      complain(unknownDimension(name))
      return .always
    }
    guard allowsFields else {
      complain(.fieldOutsideList(name))
      return .always
    }
    return bind(condition, on: field, name)
  }

  private mutating func bind(_ condition: Condition, onDimension place: Int) -> Filter {
    let dimension = planner.dimensions[place].id
    if dimension == "includes" { return bindIncluded(condition) }
    switch condition {
    case .comparison(_, .equal, let value):
      return .values(dimension: dimension, self.value(value, of: place).map { [$0] } ?? [])
    case .comparison(_, .notEqual, let value):
      return .not(.values(dimension: dimension, self.value(value, of: place).map { [$0] } ?? []))
    case .comparison(_, let comparison, let value):
      return .values(dimension: dimension, values(of: place, comparison, value))
    case .membership(_, let values, let isNegated):
      let bound = values.compactMap { value($0, of: place) }
      let filter = Filter.values(dimension: dimension, bound)
      return isNegated ? .not(filter) : filter
    case .between(_, let low, let high):
      return .all([
        .values(dimension: dimension, values(of: place, .greaterOrEqual, low)),
        .values(dimension: dimension, values(of: place, .lessOrEqual, high)),
      ])
    case .contains(_, let text):
      return .values(dimension: dimension, values(of: place, containing: text))
    case .missing(_, let isNegated):
      let filter = Filter.missing(dimension: dimension)
      return isNegated ? .not(filter) : filter
    case .and, .or, .not: return .always
    }
  }

  /// `includes=fax` asks for what holds fax in the dimension that lists it, alone or with others.
  private mutating func bindIncluded(_ condition: Condition) -> Filter {
    let names: [Name]
    let isNegated: Bool
    switch condition {
    case .comparison(_, .equal, let value): (names, isNegated) = ([value], false)
    case .comparison(_, .notEqual, let value): (names, isNegated) = ([value], true)
    case .membership(_, let values, let negated): (names, isNegated) = (values, negated)
    default:
      if let name = condition.firstName { complain(.unfitTest(name)) }
      return .always
    }
    let filter = Filter.any(
      names.flatMap { name in
        planner.dimensions.indices.compactMap { place in
          planner.valueNames[place].id(of: name.text).map { value in
            Filter.values(
              dimension: planner.dimensions[place].id, [value])
          }
        }
      })
    return isNegated ? .not(filter) : filter
  }

  private mutating func bindYears(_ condition: Condition, _ name: Name) -> Filter {
    switch condition {
    case .comparison(_, let comparison, let value):
      guard let year = year(value) else { return .always }
      switch comparison {
      case .equal: return .years([year...year])
      case .notEqual: return .not(.years([year...year]))
      case .less: return .years([0...max(0, year - 1)])
      case .lessOrEqual: return .years([0...year])
      case .greater: return .years([year + 1...Self.lastYear + 1])
      case .greaterOrEqual: return .years([year...Self.lastYear + 1])
      }
    case .membership(_, let values, let isNegated):
      let filter = Filter.years(values.compactMap { year($0) }.map { $0...$0 })
      return isNegated ? .not(filter) : filter
    case .between(_, let low, let high):
      guard let first = year(low), let last = year(high) else { return .always }
      return .years(first <= last ? [first...last] : [])
    case .contains, .missing, .and, .or, .not:
      complain(.unfitTest(name))
      return .always
    }
  }

  private mutating func bindOrganisations(_ condition: Condition, _ name: Name) -> Filter {
    switch condition {
    case .comparison(_, .equal, let value):
      return .organisations(organisation(value).map { [$0] } ?? [])
    case .comparison(_, .notEqual, let value):
      return .not(.organisations(organisation(value).map { [$0] } ?? []))
    case .membership(_, let values, let isNegated):
      let filter = Filter.organisations(values.compactMap { organisation($0) })
      return isNegated ? .not(filter) : filter
    case .contains(_, let text):
      return .organisations(
        planner.organisationNames.ids.filter { TextSearch.occurs(text.text, in: $0) })
    case .comparison, .between, .missing, .and, .or, .not:
      complain(.unfitTest(name))
      return .always
    }
  }

  private mutating func bind(
    _ condition: Condition, on field: FactField, _ name: Name
  ) -> Filter {
    switch condition {
    case .comparison(_, .equal, let value): return .field(field, equality(field, [value]))
    case .comparison(_, .notEqual, let value):
      return .not(.field(field, equality(field, [value])))
    case .comparison(_, let comparison, let value):
      guard field.isNumber, let limit = number(value) else {
        if !field.isNumber { complain(.unfitTest(name)) }
        return .always
      }
      return Self.order(field, comparison, limit)
    case .membership(_, let values, let isNegated):
      let filter = Filter.field(field, equality(field, values))
      return isNegated ? .not(filter) : filter
    case .between(_, let low, let high):
      guard field.isNumber, let first = number(low), let last = number(high) else {
        if !field.isNumber { complain(.unfitTest(name)) }
        return .always
      }
      return .all([
        Self.order(field, .greaterOrEqual, first), Self.order(field, .lessOrEqual, last),
      ])
    case .contains(_, let text):
      if field.isNumber { complain(.unfitTest(name)) }
      return .field(field, .contains(text.text))
    case .missing(_, let isNegated):
      return isNegated ? .not(.field(field, .isEmpty)) : .field(field, .isEmpty)
    case .and, .or, .not: return .always
    }
  }

  private static func order(
    _ field: FactField, _ comparison: Condition.Comparison, _ limit: Number
  ) -> Filter {
    switch comparison {
    case .less: .field(field, .isLess(than: limit, orEqual: false))
    case .lessOrEqual: .field(field, .isLess(than: limit, orEqual: true))
    case .greater: .not(.field(field, .isLess(than: limit, orEqual: true)))
    case .greaterOrEqual: .not(.field(field, .isLess(than: limit, orEqual: false)))
    case .equal: .field(field, .isNumber(of: [limit]))
    case .notEqual: .not(.field(field, .isNumber(of: [limit])))
    }
  }

  private mutating func equality(_ field: FactField, _ values: [Name]) -> FieldTest {
    if field.isNumber { return .isNumber(of: values.compactMap { number($0) }) }
    guard field == .measure else { return .isOne(of: values.map(\.text)) }
    return .isOne(
      of: values.compactMap { value in
        if let place = planner.measureNames.place(of: value.text) {
          return planner.measures[place].id
        }
        let nearest = planner.measureNames.nearest(to: value.text)
        complain(.unknownMeasure(value, nearest: nearest))
        return nil
      })
  }
}

extension Condition {
  /// The members of a chain such as `a and b and c`, however the tree leans.
  ///
  /// Iterative, since a long chain is as deep as it is long.
  func chain(_ parts: (Condition) -> (Condition, Condition)?) -> [Condition] {
    var members: [Condition] = []
    var open = [self]
    while let next = open.popLast() {
      if let (left, right) = parts(next) {
        open.append(right)
        open.append(left)
      } else {
        members.append(next)
      }
    }
    return members
  }
}
