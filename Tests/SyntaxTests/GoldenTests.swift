import Testing

struct GoldenTests {
  @Test(arguments: [
    "questions", "clauses", "conditions", "periods", "chinese", "console-words", "scripts",
    "mistakes", "misplaced-characters", "comparisons", "marking", "rare-words", "borrowed-words",
  ])
  func `each query reads as its case file says`(name: String) throws {
    let file = try CaseFile(name)
    #expect(!file.blocks.isEmpty)
    for block in file.blocks {
      #expect(outcome(of: block.input) == block.expected, "\(name).case, line \(block.line)")
    }
  }
}
