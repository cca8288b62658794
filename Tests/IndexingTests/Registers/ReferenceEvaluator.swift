import Facts
import Indexing

/// Answers questions row by row, from the cells, with nothing kept and nothing clever.
struct ReferenceEvaluator {
  let rows: [[CellValue?]]

  func answer(_ question: RegisterQuestion) -> [RegisterAnswer.Row] {
    var groups: [[RegisterKey]: [[CellValue?]]] = [:]
    if question.groups.isEmpty { groups[[]] = [] }
    for row in rows where holds(question.condition, row) {
      groups[question.groups.map { key($0, row) }, default: []].append(row)
    }
    let answered = groups.map { keys, rows in
      RegisterAnswer.Row(
        keys: keys, count: rows.count, figures: question.figures.map { figure($0, rows) })
    }
    return answered.sorted { precedes($0, $1, question.order) }
  }

  func list(_ condition: RegisterCondition) -> [Int] {
    rows.indices.filter { holds(condition, rows[$0]) }
  }

  private func key(_ axis: RegisterAxis, _ row: [CellValue?]) -> RegisterKey {
    switch row[axis.column] {
    case nil: return .missing
    case .word(let word): return .word(word)
    case .number(let number): return .number(number)
    case .day(let day):
      let (year, month, _) = day.parts
      switch axis.part {
      case .value: return .day(day)
      case .month: return .period(.month(month, of: year))
      case .quarter:
        let first = year * 12 + (month - 1) / 3 * 3
        return .period(Period(firstMonth: first, lastMonth: first + 2))
      case .year: return .period(.year(year))
      }
    }
  }

  private func holds(_ condition: RegisterCondition, _ row: [CellValue?]) -> Bool {
    switch condition {
    case .all: true
    case .isAny(let axis, let keys): keys.contains { order(row[axis.column], $0) == 0 }
    case .compares(let axis, let comparison, let key): compares(row[axis.column], comparison, key)
    case .contains(let column, let text): contains(row[column], text)
    case .and(let parts): parts.allSatisfy { holds($0, row) }
    case .or(let parts): parts.contains { holds($0, row) }
    case .not(let part): !holds(part, row)
    }
  }

  private func compares(
    _ cell: CellValue?, _ comparison: RegisterCondition.Comparison, _ key: RegisterKey
  ) -> Bool {
    guard cell != nil, key != .missing, let order = order(cell, key) else { return false }
    return switch comparison {
    case .less: order < 0
    case .atMost: order <= 0
    case .more: order > 0
    case .atLeast: order >= 0
    }
  }

  /// −1, 0 or 1: whether a cell is less than a key, what the key stands for, or more.
  private func order(_ cell: CellValue?, _ key: RegisterKey) -> Int? {
    switch (cell, key) {
    case (nil, .missing): return 0
    case (.word(let left), .word(let right)):
      if left.utf8.elementsEqual(right.utf8) { return 0 }
      return left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
    case (.number(let left), .number(let right)): return left == right ? 0 : left < right ? -1 : 1
    case (.day(let left), .day(let right)): return left == right ? 0 : left < right ? -1 : 1
    case (.day(let day), .period(let period)):
      let month = day.parts.year * 12 + day.parts.month - 1
      return month < period.firstMonth ? -1 : month > period.lastMonth ? 1 : 0
    default: return nil
    }
  }

  private func contains(_ cell: CellValue?, _ text: String) -> Bool {
    let word: String
    switch cell {
    case .word(let own): word = own
    case .number(let number): word = number.description
    case .day, nil: return false
    }
    let (letters, wanted) = (folded(word), folded(text))
    return wanted.isEmpty || letters.indices.contains { letters[$0...].starts(with: wanted) }
  }

  private func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { scalar in
      let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      return (0x41...0x5A).contains(value) ? value + 32 : value
    }
  }

  private func figure(_ figure: RegisterFigure, _ rows: [[CellValue?]]) -> FigureValue? {
    let cells = rows.compactMap { $0[figure.column] }
    let numbers = cells.compactMap { if case .number(let number) = $0 { number } else { nil } }
      .sorted()
    let days = cells.compactMap { if case .day(let day) = $0 { day } else { nil } }.sorted()
    switch figure {
    case .distinct: return .number(Number(Set(cells.map { "\($0)" }).count))
    case .sum: return numbers.isEmpty ? nil : .number(numbers.reduce(.zero, +))
    case .average:
      return numbers.isEmpty
        ? nil : .mean(sum: numbers.reduce(.zero, +), terms: numbers.count)
    case .minimum: return numbers.first.map { .number($0) } ?? days.first.map { .day($0) }
    case .maximum: return numbers.last.map { .number($0) } ?? days.last.map { .day($0) }
    case .percentile(_, let percent): return percentile(percent, numbers)
    }
  }

  private func percentile(_ percent: Int, _ sorted: [Number]) -> FigureValue? {
    guard !sorted.isEmpty else { return nil }
    let hundredths = (sorted.count - 1) * percent
    let low = sorted[hundredths / 100]
    let gap = sorted[min(hundredths / 100 + 1, sorted.count - 1)] - low
    let share = Number(
      significand: gap.significand * Int128(hundredths % 100), decimals: gap.decimals + 2)
    return .number(low + share)
  }

  private func precedes(
    _ left: RegisterAnswer.Row, _ right: RegisterAnswer.Row, _ wanted: RegisterQuestion.Order
  ) -> Bool {
    if wanted == .mostFirst, left.count != right.count { return left.count > right.count }
    for (first, second) in zip(left.keys, right.keys) where first != second {
      return precedes(first, second)
    }
    return false
  }

  private func precedes(_ left: RegisterKey, _ right: RegisterKey) -> Bool {
    switch (left, right) {
    case (.missing, _): true
    case (.word(let left), .word(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
    case (.number(let left), .number(let right)): left < right
    case (.day(let left), .day(let right)): left < right
    case (.period(let left), .period(let right)): left < right
    default: false
    }
  }
}
