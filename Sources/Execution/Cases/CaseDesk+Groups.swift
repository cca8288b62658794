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

  /// The keys of a row of the index, one for each group: nothing where the register has no axis.
  static func keys(_ keys: [RegisterKey], where hasAxis: [Bool]) -> [RegisterKey] {
    if keys.count == hasAxis.count { return keys }
    var next = keys.makeIterator()
    return hasAxis.map { $0 ? next.next() ?? .missing : .missing }
  }

  /// Whether each key of a group's axis is certain to be another cell: numbers and days are, words
  /// may mean one value or be the same letters in other bytes.
  func tellsApart(_ group: Group) -> Bool {
    guard !joinsKeys(of: group), let axis = axis(of: group) else { return false }
    switch register.index.register.columns[axis.column].meaning {
    case .numbers, .days: return true
    case .words, .text: return false
    }
  }

  /// Whether several keys of a group's axis may mean one thing.
  func joinsKeys(of group: Group) -> Bool {
    switch group {
    case .dimension(let dimension):
      !(register.schema.field(dimension.id)?.values.isEmpty ?? true)
    case .organisation: true
    case .period: true
    }
  }

  /// What a key of a group is called in an answer.
  func cell(_ key: RegisterKey, of group: Group) -> Cell {
    switch (group, key) {
    case (.dimension(let dimension), .word(let word)):
      let id = register.schema.field(dimension.id)?.values[word] ?? word
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
