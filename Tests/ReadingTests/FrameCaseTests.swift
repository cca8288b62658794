import CaseFiles
import Diagnostics
import Facts
import Testing

@testable import Reading

/// Sentences and the facts that they state, worked out by hand.
struct FrameCaseTests {
  private static let reader = FactReader(FieldWords(.builtIn))

  @Test(arguments: CaseFile("frames").blocks)
  func `sentences state these facts`(block: CaseFile.Block) {
    #expect(Self.lines(of: block).joined(separator: "\n") == block.expected)
  }

  @Test(arguments: CaseFile("rules").blocks)
  func `every rule is shown by sentences of its own`(block: CaseFile.Block) {
    #expect(Self.lines(of: block).joined(separator: "\n") == block.expected)
  }

  // Sentences that are not read as a person reads them.
  @Test(arguments: CaseFile("misread").blocks)
  func `sentences that are misread are known`(block: CaseFile.Block) {
    withKnownIssue {
      #expect(Self.lines(of: block).joined(separator: "\n") == block.expected)
    }
  }

  @Test(arguments: CaseFile("tables").blocks)
  func `statutory tables state these facts`(block: CaseFile.Block) {
    let draft = Draft(SourceText(name: "case", text: block.text))
    let reading = Self.reader.read(draft, organisation: "青岭县农业局", period: .year(2021))
    let lines = reading.facts.enumerated().map { "\($0) \(Self.line($1))" }
    #expect(lines.joined(separator: "\n") == block.expected)
  }

  @Test func `every figure holds its number`() {
    for block in CaseFile("frames").blocks {
      let source = SourceText(name: "case", text: block.text)
      let reading = Self.reader.read(
        Draft(source), organisation: "青岭县农业局", period: .year(2015))
      for fact in reading.facts {
        #expect(fact.place.range.lowerBound <= fact.place.number.lowerBound)
        #expect(fact.place.number.upperBound <= fact.place.range.upperBound)
        #expect(source[fact.place.range] == fact.place.text)
      }
    }
  }

  private static func lines(of block: CaseFile.Block) -> [String] {
    let draft = Draft(SourceText(name: "case", text: block.text))
    let reading = reader.read(draft, organisation: "青岭县农业局", period: .year(2015))
    return reading.facts.enumerated().map { "\($0) \(line($1))" }
  }

  private static func line(_ fact: Fact) -> String {
    let value = fact.valueMax.map { "\(fact.value)-\($0)" } ?? "\(fact.value)"
    var words = [fact.measure, value, fact.unit]
    if fact.precision != .exact { words.append(fact.precision.rawValue) }
    words += fact.coordinates.entries.map {
      "\($0.dimension)=\($0.values.joined(separator: "+"))"
    }
    return ([words.joined(separator: " ")] + remarks(fact)).joined(separator: "; ")
  }

  private static func remarks(_ fact: Fact) -> [String] {
    var remarks: [String] = []
    let other = fact.partOf ?? -1
    switch fact.role {
    case .total: break
    case .part: remarks.append("part of \(other) by \(fact.splits ?? "nothing")")
    case .apart: remarks.append("apart")
    case .repeat: remarks.append("repeats \(other)")
    }
    if let implied = fact.implied { remarks.append("implied \(implied)") }
    if !fact.members.isEmpty {
      let names = fact.members + (fact.isOpenList ? ["…"] : [])
      remarks.append("names " + names.joined(separator: ", "))
    }
    return remarks
  }
}
