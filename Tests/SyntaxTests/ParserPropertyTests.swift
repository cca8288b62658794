import Diagnostics
import SeededRandom
import Syntax
import Testing

struct ParserPropertyTests {
  private func parse(_ text: String) -> ParsedScript {
    Parser.parse(SourceText(name: "query", text: text), lexicon: .invented)
  }

  @Test func `printing a tree and reading it gives the tree back`() throws {
    var trees = RandomTrees(seed: 20_110_101)
    for _ in 0..<1500 {
      let tree = trees.statement()
      let text = QueryPrinter.print(tree)
      let parsed = parse(text)
      try #require(parsed.statements.count == 1, "\(text)")
      let again = try #require(parsed.statements[0].statement, "\(text)")
      #expect(again.withoutPlaces == tree.withoutPlaces, "\(text)")
    }
  }

  @Test func `a statement that was read prints to a text that reads the same`() throws {
    var random = SplitMix64(seed: 7)
    var statements = 0
    for _ in 0..<8000 {
      let text = random.text(of: 1 + Int(random.next() % 8))
      for parsed in parse(text).statements {
        guard let statement = parsed.statement else { continue }
        statements += 1
        let printed = QueryPrinter.print(statement)
        let again = parse(printed).statements.first?.statement
        #expect(
          again?.withoutPlaces == statement.withoutPlaces,
          "\(text.debugDescription) printed \(printed.debugDescription)")
      }
    }
    #expect(statements > 100, "the generator hits the grammar too seldom to prove anything")
  }

  @Test func `any text gives statements or one diagnostic each, in ascending places`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<3000 {
      let text = random.text(of: Int(random.next() % 30))
      let count = text.utf8.count
      var end = 0
      for statement in parse(text).statements {
        #expect((statement.statement == nil) == (statement.diagnostics.count == 1))
        #expect(statement.range.lowerBound >= end && statement.range.upperBound <= count)
        end = statement.range.upperBound
        for diagnostic in statement.diagnostics {
          let range = diagnostic.range ?? 0..<0
          #expect(
            statement.range.lowerBound <= range.lowerBound
              && range.upperBound <= statement.range.upperBound, "\(text.debugDescription)")
        }
      }
    }
  }
}
