import Diagnostics
import Facts
import Foundation
import Reading
import Scoring
import Testing

/// The reports of `Evaluation`, invented and read by hand before the reader saw them.
///
/// The floors lie just under what the reader reaches, so that no change makes it worse unseen.
struct EvaluationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Evaluation")

  private struct Named: Decodable {
    let organisation: String
    let year: Int
  }

  @Test func `invented reports are read as a person reads them`() throws {
    let reader = Reader(vocabulary: .builtIn, organisations: [])
    let rows = try Self.names().map { name in
      let gold = try Self.decode(GoldReport.self, name)
      let read = try Self.read(name, by: reader).map(GoldReport.init(report:))
      return (
        name: name,
        score: ReportScore(gold: gold, read: read ?? GoldReport(facts: [], plan: []))
      )
    }
    let table = ScoreTable(rows)
    #expect(rows.count >= 123)
    #expect(table.facts(.value).f1 >= 0.989)
    #expect(table.macro { $0.facts[.value] ?? Tally() } >= 0.985)
    #expect(table.facts(.core).f1 >= 0.98)
    #expect(table.facts(.all).f1 >= 0.939)
    #expect(table.facts(.precision).f1 >= 0.99)
    #expect(table.micro(\.plan).f1 >= 0.985)
    #expect(table.micro(\.distractors).right <= 4)
  }

  @Test func `every report says whose it is and of which year`() throws {
    let reader = Reader(vocabulary: .builtIn, organisations: [])
    for name in try Self.names() {
      let gold = try Self.decode(Named.self, name)
      let report = try #require(try Self.read(name, by: reader), "\(name) is not read")
      #expect(report.organisation == gold.organisation)
      #expect(report.period.description.hasPrefix(String(gold.year)))
    }
  }

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
    let data = try Data(contentsOf: folder.appending(path: name + ".json"))
    return try JSONDecoder().decode(type, from: data)
  }

  private static func read(_ name: String, by reader: Reader) throws -> Report? {
    let text = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    guard case .report(let report) = reader.read(SourceText(name: name, text: text)) else {
      return nil
    }
    return report
  }
}

extension GoldReport {
  /// What the reader found, in the form that scores take.
  fileprivate init(report: Report) {
    self.init(
      facts: report.facts.map { fact in
        GoldReport.Fact(
          measure: fact.measure, value: fact.value.doubleValue,
          upper: fact.valueMax?.doubleValue, unit: fact.unit,
          dims: Dictionary(
            uniqueKeysWithValues: fact.coordinates.entries.map { ($0.dimension, $0.values) }),
          precision: fact.precision.rawValue, text: fact.place.text)
      },
      plan: report.plan.map(\.text))
  }
}
