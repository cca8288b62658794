import Diagnostics
import Facts
import Indexing
import SeededRandom
import Synchronization
import Testing

/// A question that nobody wants answered any more leaves nothing behind.
struct InterruptionTests {
  @Test(arguments: 0..<40)
  func `what was found by halves is not kept for the next question`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let invented = InventedRegister(
      &random, rowCount: 300, kinds: [.word, .wideNumber, .day, .text])
    let index = RegisterIndex(invented.register)
    let reference = ReferenceEvaluator(rows: invented.rows)
    let questions = RandomQuestions(invented.register)
    for _ in 0..<10 {
      let question = questions.question(&random)
      let keyboard = Keyboard(look: Int.random(in: 0..<12, using: &random))
      Interruption.carried(by: Interruption(isAsked: keyboard.takeInterrupt)) {
        _ = try? index.answer(question)
      }
      #expect(try index.answer(question).rows == reference.answer(question), "\(question)")
    }
  }

  @Test func `an index that is made while nobody wants an answer is whole`() throws {
    var random = SplitMix64(seed: 7)
    let invented = InventedRegister(
      &random, rowCount: 300, kinds: [.word, .word, .number, .number, .day])
    let question = RegisterQuestion(by: [RegisterAxis(column: 0), RegisterAxis(column: 2)])
    let whole = RegisterIndex(invented.register)
    let index = Interruption.carried(by: Interruption { true }) {
      RegisterIndex(invented.register)
    }
    #expect(index.cubeAxes == whole.cubeAxes)
    #expect(try index.answer(question) == whole.answer(question))
  }

  /// Each of two days is counted by a cube of its own.
  @Test(arguments: 0..<10)
  func `a wish between the figures of two columns does no harm`(look: Int) throws {
    var random = SplitMix64(seed: 3)
    let invented = InventedRegister(&random, rowCount: 300, kinds: [.day, .day])
    let index = RegisterIndex(invented.register)
    let question = RegisterQuestion(figures: [.minimum(column: 0), .maximum(column: 1)])
    let keyboard = Keyboard(look: look)
    Interruption.carried(by: Interruption(isAsked: keyboard.takeInterrupt)) {
      _ = try? index.answer(question)
    }
    let reference = ReferenceEvaluator(rows: invented.rows)
    #expect(try index.answer(question).rows == reference.answer(question))
  }

  /// One look finds that Ctrl-C was pressed; whoever looks takes the news away.
  private final class Keyboard: Sendable {
    private let look: Int
    private let looks = Atomic(0)

    init(look: Int) { self.look = look }

    @Sendable func takeInterrupt() -> Bool {
      looks.add(1, ordering: .relaxed).oldValue == look
    }
  }

  @Test func `a wish that was seen stays`() {
    let keyboard = Keyboard(look: 1)
    let interruption = Interruption { keyboard.takeInterrupt() }
    #expect(!interruption.hasCome)
    #expect(interruption.hasCome)
    #expect(interruption.hasCome)
    #expect(!Interruption.hasCome)
    #expect(Interruption.carried(by: interruption) { Interruption.hasCome })
  }

  @Test func `what is made of elements ends where nobody wants it any more`() {
    #expect(Interruption.mapped(0..<3000) { $0 } == Array(0..<3000))
    let interrupted = Interruption.carried(by: Interruption { true }) {
      Interruption.mapped(0..<3000) { $0 }
    }
    #expect(interrupted == [])
  }
}
