import Auditing
import CaseFiles
import Diagnostics
import Facts
import Foundation
import Reading
import Scoring
import Testing

/// Passages that contradict themselves, and such as only seem to, written before they were read.
struct ContradictionTests {
  private static let reader = Reader(vocabulary: .builtIn, organisations: [])
  private static let audit = Audit(vocabulary: .builtIn)
  private static let evaluation = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../ReadingTests/Evaluation").standardized

  @Test(arguments: CaseFile("contradictions").blocks)
  func `a report is told what it contradicts, and nothing else`(block: CaseFile.Block) {
    #expect(Self.contradictions(in: block) == block.expected)
  }

  // What is said of months, in plans and with words of another measure is not read as figures of
  // one thing yet.
  @Test(arguments: CaseFile("contradictions-unread").blocks)
  func `figures that are not read yet contradict nothing`(block: CaseFile.Block) {
    let found = Self.contradictions(in: block)
    withKnownIssue { #expect(found == block.expected) }
  }

  @Test func `invented reports contradict themselves where a person says so`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.evaluation.path())
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    let rows = try names.map { name in
      let gold = try JSONDecoder().decode(
        GoldReport.self, from: Data(contentsOf: Self.evaluation.appending(path: name + ".json")))
      let text = try String(
        contentsOf: Self.evaluation.appending(path: name + ".txt"), encoding: .utf8)
      let checks = Self.checks(of: SourceText(name: name, text: text))
      return (name: name, score: ReportScore(gold: gold, read: GoldReport(checks: checks)))
    }
    let found = ScoreTable(rows).micro(\.contradictions)
    #expect(found.gold >= 5)
    #expect(found.recall >= 0.86)
    #expect(found.precision >= 0.98)
  }

  private static func contradictions(in block: CaseFile.Block) -> String {
    let broken = checks(of: SourceText(name: block.name, text: block.text))
      .filter { !$0.holds }
    let lines = broken.map { "\($0.kind.rawValue) \($0.stated) \($0.computed)" }
    return lines.isEmpty ? "-" : lines.joined(separator: "\n")
  }

  private static func checks(of source: SourceText) -> [Check] {
    guard case .report(let report) = reader.read(source) else {
      Issue.record("\(source.name) is not read")
      return []
    }
    return audit.audited(report).checks
  }
}

extension GoldReport {
  /// What the audit found, in the form that scores take.
  fileprivate init(checks: [Check]) {
    self.init(
      facts: [], plan: [],
      identities: checks.map {
        GoldReport.Identity(
          stated: $0.stated.doubleValue, computed: $0.computed.doubleValue, holds: $0.holds)
      })
  }
}
