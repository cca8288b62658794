import Facts
import SeededRandom
import Testing

/// Random questions in the query language, held against a count by hand over the rows.
struct RandomRegisterTests {
  @Test(arguments: 0..<8)
  func `questions over registers answer as a count by hand does`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 41)
    let rows = RandomRegister(&random, rowCount: 120).rows
    let small = SmallRegister(name: "a.csv", header: RandomRegister.header, rows: rows)
    let halves = [rows.prefix(45), rows.dropFirst(45)].enumerated().map { place, part in
      SmallRegister(name: "\(place).csv", header: RandomRegister.header, rows: Array(part))
    }
    let desks = [[small], halves].map { registers in
      TestDesk(
        [], organisations: RegisterCaseTests.organisations,
        registers: registers.map(\.register))
    }
    let naive = NaiveCases(cases: small.rows)
    var conditions = RandomConditions(random: random)
    for _ in 0..<120 {
      let question = question(naive, &conditions)
      for desk in desks {
        let answer = try #require(desk.answer(question.text), "\(question.text)")
        #expect(Self.lines(answer) == question.lines, "\(question.text)")
      }
    }
  }

  private struct Question {
    let text: String
    /// The rows that must be answered, in any order.
    let lines: Set<String>
  }

  private static let groups = [
    "channel", "district", "status", "year", "half", "quarter", "month", "organisation", "days",
  ]

  private func question(_ naive: NaiveCases, _ conditions: inout RandomConditions) -> Question {
    let condition = conditions.condition()
    let count = Int.random(in: 0..<4, using: &conditions.random)
    let groups = Array(Self.groups.shuffled(using: &conditions.random).prefix(count))
    let tail =
      " where \(condition.text)" + (groups.isEmpty ? "" : " by " + groups.joined(separator: ", "))
    var found = naive.groups(groups, where: condition.fits)
    if groups.isEmpty, found.isEmpty { found[""] = [] }
    let field = Bool.random(using: &conditions.random) ? "days" : "cost"
    switch Int.random(in: 0..<5, using: &conditions.random) {
    case 0:
      return Question(text: "count complaints" + tail, lines: Self.lines(found) { "\($0.count)" })
    case 1:
      let verbs = ["sum", "average", "min", "max", "median", "p0", "p17", "p90", "p100"]
      let verb = verbs.randomElement(using: &conditions.random) ?? "sum"
      return Question(
        text: "\(verb) \(field) of complaints" + tail,
        lines: Self.lines(found) { NaiveCases.figure(verb, field, $0) })
    case 2:
      let names = ["channel", "district", "month", "organisation", "cost"]
      let name = names.randomElement(using: &conditions.random) ?? "channel"
      return Question(
        text: "count distinct \(name) of complaints" + tail,
        lines: Self.lines(found) { rows in
          "\(Set(rows.compactMap { NaiveCases.key(name, $0) }).count)"
        })
    case 3:
      return Question(
        text: "rate of complaints where title contains 异味 among \(condition.text)"
          + (groups.isEmpty ? "" : " by " + groups.joined(separator: ", ")),
        lines: rate(naive, groups, condition))
    default:
      return Question(
        text: "count complaints in 2011-02..2011-08 of 青河市环境保护局" + tail,
        lines: Self.lines(within(naive, groups, condition)) { "\($0.count)" })
    }
  }

  private func within(
    _ naive: NaiveCases, _ groups: [String], _ condition: TypedCondition
  ) -> [String: [NaiveCases.Case]] {
    var found = naive.groups(groups) { row in
      let month = NaiveCases.key("month", row) ?? ""
      return condition.fits(row) && month >= "2011-02" && month <= "2011-08"
        && row["office"]?.hasPrefix("青河") == true
    }
    if groups.isEmpty, found.isEmpty { found[""] = [] }
    return found
  }

  private func rate(
    _ naive: NaiveCases, _ groups: [String], _ condition: TypedCondition
  ) -> Set<String> {
    var bases = naive.groups(groups) { condition.fits($0) && $0["title"]?.isEmpty == false }
    if groups.isEmpty, bases.isEmpty { bases[""] = [] }
    return Self.lines(bases) { rows in
      let parts = rows.count { $0["title"]?.contains("异味") == true }
      let percent = Number(parts).percent(of: Number(rows.count), decimals: 1)
      return "\(parts) | \(percent?.description ?? "–") | \(rows.count)"
    }
  }

  private static func lines(
    _ groups: [String: [NaiveCases.Case]], _ figure: ([NaiveCases.Case]) -> String
  ) -> Set<String> {
    Set(groups.map { keys, rows in (keys.isEmpty ? "" : keys + " | ") + figure(rows) })
  }

  private static func lines(_ answer: Answer) -> Set<String> {
    Set(
      answer.rows.map { row in row.cells.map(text).joined(separator: " | ") })
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .missing: "–"
    case .text(let text): text
    case .term(let term): term.id
    case .number(let number): number.description
    case .figure(let figure): figure.value.description
    default: "?"
    }
  }
}
