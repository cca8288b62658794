import Facts
import Indexing
import Planning

/// One register, with the names of plans led to its columns.
struct CaseDesk {
  let register: CaseRegister
  let vocabulary: Vocabulary
  /// Whose the cases are; nil where the register does not say.
  let offices: RegisterOffices?
  /// The months from the first case to the last; nil where no case has a date, or nobody asks.
  let span: Period?

  /// The desk of a register of an engine.
  init(_ place: Int, of engine: Executor, span: Period? = nil) {
    register = engine.registers[place]
    vocabulary = engine.vocabulary
    offices = engine.offices[place]
    self.span = span
  }

  /// No case.
  private static let nothing = RegisterCondition.or([])

  /// The cases that fit a condition.
  func condition(_ filter: CaseFilter) -> RegisterCondition {
    switch filter {
    case .always: return .all
    case .organisations(let names): return offices?.condition(of: reached(names)) ?? Self.nothing
    // Whose cases are left out may be wider than what the register speaks for.
    case .not(.organisations(let names)):
      return .not(offices?.condition(of: names) ?? Self.nothing)
    case .within(let periods): return condition(within: periods)
    case .all(let filters): return .and(filters.map(condition))
    case .any(let filters): return .or(filters.map(condition))
    case .not(let filter): return .not(condition(filter))
    case .missing(let field) where register.schema.field(field.id) == nil: return .all
    case .isAny(let field, _), .compares(let field, _, _), .contains(let field, _),
      .missing(let field):
      return register.schema.field(field.id).map { condition(filter, on: $0) } ?? Self.nothing
    }
  }

  private func condition(
    _ filter: CaseFilter, on field: RegisterSchema.Field
  ) -> RegisterCondition {
    let axis = RegisterAxis(column: field.column)
    switch filter {
    case .isAny(_, let values): return .isAny(axis, values.flatMap { keys(of: $0, in: field) })
    case .compares(_, let order, let value):
      return keys(of: value, in: field).first.map { .compares(axis, order.comparison, $0) }
        ?? Self.nothing
    case .contains(_, let text): return .contains(column: field.column, text)
    case .missing: return .isAny(axis, [.missing])
    default: return .all
    }
  }

  /// The cases of a scope: its organisations where the register tells them apart, and its periods.
  func condition(of scope: Scope) -> RegisterCondition {
    var parts: [RegisterCondition] = []
    if let names = scope.organisations, let offices {
      parts.append(offices.condition(of: reached(names)))
    }
    if !scope.periods.isEmpty { parts.append(condition(within: scope.periods.map(\.stretch))) }
    return .and(parts)
  }

  /// Whether the cases speak for some organisation of a scope.
  func reaches(_ scope: Scope) -> Bool {
    guard let names = scope.organisations, offices != nil else { return true }
    return !reached(names).isEmpty
  }

  /// The organisations that the cases speak for, of some.
  func reached(_ names: [String]) -> [String] { names.filter { offices?.covers($0) ?? false } }

  /// Whether some part of the time asked for lies between the first case and the last.
  func covers(_ periods: [PeriodTarget]) -> Bool {
    periods.isEmpty || span.map { span in periods.contains { $0.stretch.overlaps(span) } } ?? false
  }

  private func condition(within periods: [Period]) -> RegisterCondition {
    if let days = register.schema.field(.received) {
      return .isAny(RegisterAxis(column: days.column), periods.map { .period($0) })
    }
    guard let years = register.schema.field(.year) else { return Self.nothing }
    let axis = RegisterAxis(column: years.column)
    let keys = register.index.keys(of: axis) ?? []
    return .isAny(
      axis,
      keys.filter { key in
        Self.year(key).map { year in periods.contains { $0.contains(.year(year)) } } ?? false
      })
  }

  /// The keys of a value: for an id of the vocabulary all words that stand for it.
  private func keys(of value: CaseValue, in field: RegisterSchema.Field) -> [RegisterKey] {
    switch value {
    case .number(let number): return [.number(number)]
    case .day(let day): return [.day(day)]
    case .period(let period): return [.period(period)]
    case .word(let id):
      // A case number is a word to a question and may be a number in the file.
      if case .numbers = register.index.register.columns[field.column].meaning {
        return Number(id).map { [.number($0)] } ?? []
      }
      let words = field.values.filter { $0.value == id }.map(\.key)
      return (words + (field.values[id] == nil ? [id] : [])).map { .word($0) }
    }
  }

  /// The year that a key of a column of years names.
  static func year(_ key: RegisterKey) -> Int? {
    switch key {
    case .number(let number): number.isWhole ? Int(exactly: number.significand) : nil
    case .word(let word): Period(word)?.wholeYear
    default: nil
    }
  }
}

extension CaseFilter.Order {
  fileprivate var comparison: RegisterCondition.Comparison {
    switch self {
    case .less: .less
    case .atMost: .atMost
    case .more: .more
    case .atLeast: .atLeast
    }
  }
}

extension PeriodTarget {
  /// All months of the target.
  var stretch: Period {
    switch self {
    case .whole(let period): period
    case .years(let years):
      Period(firstMonth: years.lowerBound * 12, lastMonth: years.upperBound * 12 + 11)
    }
  }
}
