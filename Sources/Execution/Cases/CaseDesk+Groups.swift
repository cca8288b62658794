import Diagnostics
import Facts
import Indexing
import Planning

extension CaseDesk {
  /// The axis by which a group tells cases apart; nil where the register has none.
  func axis(of group: Group) -> RegisterAxis? {
    let schema = register.schema
    switch group {
    case .dimension(let dimension):
      return schema.field(dimension.id).map { RegisterAxis(column: $0.column) }
    case .organisation:
      return schema.field(.organisation).map { RegisterAxis(column: $0.column) }
    case .period(let unit):
      if let days = schema.field(.received) {
        return RegisterAxis(column: days.column, part: unit.part)
      }
      guard unit == .year else { return nil }
      return schema.field(.year).map { RegisterAxis(column: $0.column) }
    }
  }

  /// The field that a group tells cases apart by; nil where the register has none.
  func field(of group: Group) -> RegisterSchema.Field? {
    let schema = register.schema
    return switch group {
    case .dimension(let dimension): schema.field(dimension.id)
    case .organisation: schema.field(.organisation)
    case .period: schema.field(.received) ?? schema.field(.year)
    }
  }

  /// Whether several keys of a group's axis may mean one thing.
  func joinsKeys(of group: Group) -> Bool {
    let field = field(of: group)
    return switch group {
    case .dimension: !(field?.values.isEmpty ?? true) || spellsManyWays(field)
    case .organisation: (offices?.joinsWords ?? false) || spellsManyWays(field)
    // Halves are told by their quarters, and columns of years may spell one in two ways.
    case .period(let unit): unit == .half || field?.role != .received
    }
  }

  private func spellsManyWays(_ field: RegisterSchema.Field?) -> Bool {
    field.map { register.index.spellsManyWays(inColumn: $0.column) } ?? false
  }

  /// Whether the cells of a group's column are themselves what the group tells apart.
  func tellsApart(_ group: Group) -> Bool {
    if case .period = group { false } else { !joinsKeys(of: group) }
  }

  /// What a key of a group is called in an answer.
  func cell(_ key: RegisterKey, of group: Group) -> Cell { cell(key, of: group, field(of: group)) }

  /// The same where the group's field was looked up before.
  func cell(_ key: RegisterKey, of group: Group, _ field: RegisterSchema.Field?) -> Cell {
    switch (group, key) {
    case (.dimension(let dimension), .word(let word)):
      let id = field?.values[word] ?? word
      return dimension.value(id).map { .term(Term(id: id, name: $0.name)) } ?? .text(id)
    case (.organisation, .word(let word)): return .text(offices?.name(of: word) ?? word)
    case (.period(let unit), .period(let period)): return .period(period.enclosing(unit))
    case (.period, _): return Self.year(key).map { .period(.year($0)) } ?? .missing
    case (_, .number(let number)): return .number(number)
    case (_, .day(let day)): return .text(day.description)
    case (_, .word(let word)): return .text(word)
    case (_, .period(let period)): return .period(period)
    case (_, .missing): return .missing
    }
  }
}

extension PeriodUnit {
  /// The part of a day that tells the unit; halves are told by their quarters.
  fileprivate var part: RegisterAxis.Part {
    switch self {
    case .year: .year
    case .half, .quarter: .quarter
    case .month: .month
    }
  }
}
