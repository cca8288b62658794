import Facts
import Testing
import Tracking

struct CompletionLevelTests {
  @Test(arguments: [
    ("completed", CompletionLevel.completed), ("完成", .completed), ("No evidence", .noEvidence),
    ("未启动", .notStarted),
  ])
  func `a level is known by its id and its names`(word: String, level: CompletionLevel) {
    #expect(CompletionLevel(named: word) == level)
  }
}
