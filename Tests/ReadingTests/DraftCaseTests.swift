import CaseFiles
import Diagnostics
import Facts
import Testing

@testable import Reading

/// The stages before anything is understood, against files worked out by hand.
struct DraftCaseTests {
  @Test(arguments: CaseFile("outline").blocks)
  func `headings are found in every layout`(block: CaseFile.Block) {
    #expect(DraftPrinter.outline(draft(block)).joined(separator: "\n") == block.expected)
  }

  @Test(arguments: CaseFile("clauses").blocks)
  func `sentences part at commas, not at every mark`(block: CaseFile.Block) {
    #expect(DraftPrinter.clauses(draft(block)).joined(separator: "\n") == block.expected)
  }

  @Test(arguments: CaseFile("quantities").blocks)
  func `numbers are read with their marks and units`(block: CaseFile.Block) {
    #expect(DraftPrinter.quantities(draft(block)).joined(separator: "\n") == block.expected)
  }

  @Test(arguments: CaseFile("skips").blocks)
  func `numbers that are no figures are told apart`(block: CaseFile.Block) {
    let draft = draft(block)
    let lines = DraftPrinter.quantities(draft).map { "figure \($0)" } + DraftPrinter.skips(draft)
    #expect(lines.joined(separator: "\n") == block.expected)
  }

  @Test(arguments: CaseFile("plan").blocks)
  func `plans are cut into items and actions`(block: CaseFile.Block) {
    #expect(DraftPrinter.plan(draft(block)).joined(separator: "\n") == block.expected)
  }

  @Test(arguments: CaseFile("identity").blocks)
  func `a report says who it is from and when`(block: CaseFile.Block) {
    #expect(who(draft(block)) == block.expected)
  }

  @Test(arguments: CaseFile("organisations").blocks)
  func `offices of every kind say who they are`(block: CaseFile.Block) {
    #expect(who(draft(block)) == block.expected)
  }

  @Test(arguments: [
    "outline", "clauses", "quantities", "skips", "plan", "identity", "organisations", "rules",
  ])
  func `every case file is found`(name: String) {
    #expect(!CaseFile(name).blocks.isEmpty)
  }

  /// The office and the period of a draft, `-` for what it does not tell.
  private func who(_ draft: Draft) -> String {
    let found = Identity.find(in: draft, organisations: [])
    return "\(found.organisation ?? "-") \(found.period?.description ?? "-")"
  }

  private func draft(_ block: CaseFile.Block) -> Draft {
    Draft(SourceText(name: block.name, text: block.text))
  }
}
