import Facts
import Indexing
import SeededRandom
import Testing

/// The index against SQLite: ten thousand questions, answered by an engine that nobody here wrote.
struct SQLiteOracleTests {
  // Sums of numbers as wide as hugeNumber leave the range of SQLite's integers.
  private static let kinds = InventedRegister.Kind.allCases.filter { $0 != .hugeNumber }

  @Test(arguments: 0..<125)
  func `answers are those of SQLite`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 50_000)
    let rowCount = [0, 1, 5, 64, 120].randomElement(using: &random) ?? 0
    let kinds = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      Self.kinds.randomElement(using: &random) ?? .word
    }
    let invented = InventedRegister(&random, rowCount: rowCount, kinds: kinds)
    let index = RegisterIndex(invented.register)
    let oracle = try SQLiteOracle(invented.register, rows: invented.rows)
    let questions = RandomQuestions(invented.register)
    for _ in 0..<80 {
      let question = questions.question(&random)
      let answer = try index.answer(question)
      let expected = try oracle.answer(question)
      #expect(Set(answer.rows) == Set(expected), "\(kinds) \(question) \(answer.way)")
      #expect(answer.rows.count == expected.count)
    }
  }
}
