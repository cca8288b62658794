import Facts
import Indexing
import SeededRandom
import Testing

/// The index against the reference, on registers and questions drawn from seeds.
struct RandomQuestionTests {
  @Test(arguments: 0..<150)
  func `answers are those of counting row by row`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let rowCount = [0, 1, 2, 63, 64, 65, 150, 300].randomElement(using: &random) ?? 0
    let kinds = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      InventedRegister.Kind.allCases.randomElement(using: &random) ?? .word
    }
    let invented = InventedRegister(&random, rowCount: rowCount, kinds: kinds)
    let index = RegisterIndex(invented.register)
    let reference = ReferenceEvaluator(rows: invented.rows)
    let questions = RandomQuestions(invented.register)
    for _ in 0..<40 {
      let question = questions.question(&random)
      let answer = try index.answer(question)
      let expected = reference.answer(question)
      #expect(answer.rows == expected, "\(kinds) \(question) \(answer.way)")
      #expect(answer.count == expected.reduce(0) { $0 + $1.count })
      #expect(answer.groupCount == expected.count)
      for axis in question.groups.indices {
        let pairs = Set(
          zip(answer.codes, answer.rows).map { Coded(code: $0[axis], key: $1.keys[axis]) })
        #expect(pairs.count == Set(pairs.map(\.code)).count, "\(question)")
        #expect(pairs.count == Set(pairs.map(\.key)).count, "\(question)")
      }
    }
  }

  /// A key with the code that stands for it.
  private struct Coded: Hashable {
    let code: Int
    let key: RegisterKey
  }

  @Test(arguments: 0..<60)
  func `lists are those of looking at each row`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 1000)
    let invented = InventedRegister(&random, rowCount: 200, kinds: [.word, .number, .day, .text])
    let index = RegisterIndex(invented.register)
    let questions = RandomQuestions(invented.register)
    for _ in 0..<10 {
      let condition = questions.condition(&random, depth: 2)
      let expected = ReferenceEvaluator(rows: invented.rows).list(condition)
      #expect(try index.list(where: condition).rows == expected)
      let limited = try index.list(where: condition, limit: 3)
      #expect(limited.rows == Array(expected.prefix(3)))
      let sorted = try index.list(where: condition, sortedBy: 1, isDescending: true)
      #expect(sorted.count == expected.count)
      #expect(Set(sorted.rows) == Set(expected))
    }
  }

  /// Blocks, threads and batches have seams that small registers never reach.
  @Test func `registers of many blocks are counted alike by all ways`() throws {
    var random = SplitMix64(seed: 7)
    let invented = InventedRegister(
      &random, rowCount: 66_001, kinds: [.word, .number, .day, .rareWord])
    let index = RegisterIndex(invented.register)
    let reference = ReferenceEvaluator(rows: invented.rows)
    let questions = RandomQuestions(invented.register)
    for _ in 0..<4 {
      let question = questions.question(&random)
      #expect(try index.answer(question).rows == reference.answer(question), "\(question)")
    }
  }
}
