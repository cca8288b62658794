import Facts
import Indexing
import SeededRandom

/// Draws questions about a register, with keys that its cells have and keys that none has.
struct RandomQuestions {
  let register: Register
  private let days: [Int]
  private let numbers: [Int]
  private let groupable: [Int]

  init(_ register: Register) {
    self.register = register
    let places = register.columns.indices
    days = places.filter { if case .days = register.columns[$0].content { true } else { false } }
    numbers = places.filter {
      if case .numbers = register.columns[$0].content { true } else { false }
    }
    groupable = places.filter {
      if case .text = register.columns[$0].content { false } else { true }
    }
  }

  func question(_ random: inout SplitMix64) -> RegisterQuestion {
    var question = RegisterQuestion(where: condition(&random, depth: 2))
    let groupCount = [0, 0, 1, 1, 2, 3].randomElement(using: &random) ?? 0
    for _ in 0..<groupCount {
      guard let column = groupable.randomElement(using: &random) else { continue }
      question.groups.append(axis(column, &random))
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      question.figures.append(figure(&random))
    }
    question.order = Bool.random(using: &random) ? .byKey : .mostFirst
    return question
  }

  func condition(_ random: inout SplitMix64, depth: Int) -> RegisterCondition {
    let kind = Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &random)
    let column = Int.random(in: 0..<register.columns.count, using: &random)
    switch kind {
    case 0: return .all
    case 1, 2:
      let keys = (0...Int.random(in: 0...8, using: &random)).map { _ in key(column, &random) }
      return .isAny(axis(column, &random), keys)
    case 3:
      guard let column = groupable.randomElement(using: &random) else { return .all }
      let comparison = RegisterCondition.Comparison.allCases.randomElement(using: &random)
      return .compares(axis(column, &random), comparison ?? .less, key(column, &random))
    case 4:
      let texts = ["异味", "声", "a异", "ABC", "味1", "声扰", "", "不见", "1", "3.5"]
      return .contains(column: column, texts.randomElement(using: &random) ?? "")
    case 5: return .not(condition(&random, depth: depth - 1))
    case 6: return .or(conditions(&random, depth))
    default: return .and(conditions(&random, depth))
    }
  }

  private func conditions(_ random: inout SplitMix64, _ depth: Int) -> [RegisterCondition] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in condition(&random, depth: depth - 1) }
  }

  private func axis(_ column: Int, _ random: inout SplitMix64) -> RegisterAxis {
    let part =
      days.contains(column) ? RegisterAxis.Part.allCases.randomElement(using: &random) : nil
    return RegisterAxis(column: column, part: part ?? .value)
  }

  private func key(_ column: Int, _ random: inout SplitMix64) -> RegisterKey {
    if Int.random(in: 0..<8, using: &random) == 0 { return strangeKey(&random) }
    guard register.rowCount > 0 else { return .missing }
    let row = Int.random(in: 0..<register.rowCount, using: &random)
    switch register.columns[column][row] {
    case nil: return .missing
    case .word(let word): return .word(word)
    case .number(let number): return .number(number)
    case .day(let day):
      let month = day.parts.year * 12 + day.parts.month - 1
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return .period(Period(firstMonth: month, lastMonth: month))
      case 1: return .period(.year(day.parts.year))
      case 2: return .period(Period(firstMonth: month, lastMonth: month + 29))
      default: return .day(day)
      }
    }
  }

  private func strangeKey(_ random: inout SplitMix64) -> RegisterKey {
    let huge = Int128(1_000_000_000_000_000) * 1_000_000_000_000_000
    let keys: [RegisterKey] = [
      .missing, .word("不在表中"), .word(""), .number(Number(significand: 12_345, decimals: 3)),
      .number(Number(significand: huge)), .number(Number(significand: -huge)),
      .day(CalendarDay(number: 0)), .day(CalendarDay(number: CalendarDay.numbers.upperBound)),
      .period(.year(0)), .period(Period(firstMonth: 0, lastMonth: 9999 * 12 + 11)),
    ]
    return keys.randomElement(using: &random) ?? .missing
  }

  private func figure(_ random: inout SplitMix64) -> RegisterFigure {
    let any = Int.random(in: 0..<register.columns.count, using: &random)
    guard let number = numbers.randomElement(using: &random) else { return .distinct(column: any) }
    let ordered = (numbers + days).randomElement(using: &random) ?? number
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .sum(column: number)
    case 1: return .average(column: number)
    case 2: return .minimum(column: ordered)
    case 3: return .maximum(column: ordered)
    case 4:
      let percent = [0, 1, 25, 50, 90, 99, 100].randomElement(using: &random)
      return .percentile(column: number, percent: percent ?? 50)
    default: return .distinct(column: any)
    }
  }
}
