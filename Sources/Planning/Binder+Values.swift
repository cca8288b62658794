import Diagnostics
import Facts
import Syntax

extension Binder {
  /// The last year that an open range reaches.
  static let lastYear = 9999

  /// The id of a value.
  ///
  /// A word that a closed dimension does not list is wrong; one that no document states for a
  /// free-text dimension is merely not stated.
  mutating func value(_ name: Name, of place: Int) -> String? {
    if let value = planner.valueNames[place].id(of: name.text) {
      return value
    }
    let dimension = planner.dimensions[place]
    let unknown = unknownValue(name, of: dimension, planner.valueNames[place]) { [planner] in
      planner.catalogue.dimension(dimension.id)?.values.map(\.name) ?? []
    }
    guard let unknown else { return nil }
    unstated.append(unknown)
    return name.text
  }

  /// What to say of a value that a dimension does not know; nil where that is wrong, and told so.
  mutating func unknownValue(
    _ name: Name, of dimension: Dimension, _ names: NameTable, stated: () -> [String]
  ) -> UnstatedValue? {
    // The nearest name is dear to find, and a list may hold any number of wrong ones.
    guard !hasEnoughProblems else { return nil }
    let nearest = names.nearest(to: name.text)
    if dimension.isClosed {
      complain(.unknownValue(name, of: dimension.id, nearest: nearest))
      return nil
    }
    let holding = stated().filter { TextSearch.occurs(name.text, in: $0) }
    let others = [nearest].compactMap { $0 }.filter { !holding.contains($0) }
    return UnstatedValue(
      dimension: dimension.id, value: name.text, nearest: Array((holding + others).prefix(3)))
  }

  /// The stated values of a dimension on one side of a number.
  mutating func values(
    of place: Int, _ comparison: Condition.Comparison, _ limit: Name
  ) -> [String] {
    guard let number = number(limit) else { return [] }
    return statedValues(of: place).filter { value in
      guard let value = Number(value) else { return false }
      switch comparison {
      case .less: return value < number
      case .lessOrEqual: return value <= number
      case .greater: return value > number
      case .greaterOrEqual: return value >= number
      case .equal: return value == number
      case .notEqual: return value != number
      }
    }
  }

  /// The stated values of a dimension whose id or name holds a text.
  func values(of place: Int, containing text: Name) -> [String] {
    let dimension = planner.dimensions[place]
    return statedValues(of: place).filter { value in
      let name = dimension.value(value)?.name
      return [value, name?.english, name?.chinese].contains { word in
        word.map { TextSearch.occurs(text.text, in: $0) } ?? false
      }
    }
  }

  private func statedValues(of place: Int) -> [String] {
    let id = planner.dimensions[place].id
    return planner.catalogue.dimension(id)?.values.map(\.name) ?? []
  }

  /// A number as it was typed.
  mutating func number(_ name: Name) -> Number? {
    if let number = Number(name.text) { return number }
    complain(.notANumber(name))
    return nil
  }

  /// A whole year as it was typed: 2011, 2011年.
  mutating func year(_ name: Name) -> Int? {
    if let year = period(of: name)?.wholeYear { return year }
    complain(.unknownPeriod(name))
    return nil
  }

  /// A day as it was typed: 2012-06-30, 2012年6月30日; nil for anything else.
  func day(_ name: Name) -> CalendarDay? {
    let parts = name.text.split { !$0.isNumber }.map { Int($0) ?? -1 }
    guard parts.count == 3, !name.text.contains("/") else { return nil }
    return CalendarDay(year: parts[0], month: parts[1], day: parts[2])
  }

  func period(of name: Name) -> Period? {
    let text = name.text
    return Period(text.hasSuffix("年") ? String(text.dropLast()) : text)
  }

  /// The organisation of a name, an alias, or a part of a name that fits one alone.
  mutating func organisation(_ name: Name) -> String? {
    if let organisation = planner.organisationNames.id(of: name.text) {
      return organisation
    }
    guard !hasEnoughProblems else { return nil }
    let holding = planner.organisationNames.ids.filter { TextSearch.occurs(name.text, in: $0) }
    if holding.count == 1, !name.text.isEmpty { return holding[0] }
    complain(
      holding.isEmpty || name.text.isEmpty
        ? .unknownOrganisation(name, nearest: planner.organisationNames.nearest(to: name.text))
        : .ambiguousOrganisation(name, candidates: holding))
    return nil
  }
}
