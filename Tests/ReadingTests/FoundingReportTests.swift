import Diagnostics
import Facts
import Foundation
import Reading
import Testing

/// The founding report, read by hand: every figure, its dimensions and where it stands.
struct FoundingReportTests {
  /// One fact of `Cases/founding-report.json`.
  struct Expected: Decodable, CustomTestStringConvertible {
    let measure: String
    let dims: [String: Values]
    let value: Double
    let unit: String
    let precision: String
    let start: Int
    let text: String
    let implied: String?
    let isRepeat: Bool?
    let isMinor: Bool?

    enum CodingKeys: String, CodingKey {
      case measure, dims, value, unit, precision, start, text, implied
      case isRepeat = "repeat"
      case isMinor = "minor"
    }

    var testDescription: String { text }
  }

  /// One value of a dimension, or several.
  struct Values: Decodable {
    let values: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      values = try (try? container.decode([String].self)) ?? [container.decode(String.self)]
    }
  }

  private struct Gold: Decodable {
    let organisation: String
    let year: Int
    let facts: [Expected]
  }

  private let gold: Gold
  private let report: Report

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Cases/founding-report.json"))
    gold = try JSONDecoder().decode(Gold.self, from: data)
    let seed = folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "seeds/reports/chaoyang-epb-2011.txt")
    let source = SourceText(name: "seed", text: try String(contentsOf: seed, encoding: .utf8))
    let result = Reader(vocabulary: .builtIn, organisations: []).read(source)
    guard case .report(let report) = result else {
      throw Unread()
    }
    self.report = report
  }

  private struct Unread: Error {}

  @Test func `the text itself tells who reports and when`() {
    #expect(report.organisation == gold.organisation)
    #expect(report.period == .year(gold.year))
  }

  @Test func `every figure read by hand is found exactly, and no other`() {
    var rest = report.facts
    for expected in gold.facts {
      let place = rest.firstIndex { agrees($0, with: expected) }
      if let place {
        rest.remove(at: place)
      } else if expected.isMinor != true {
        Issue.record("not found: \(expected.text)")
      }
    }
    // How many offices there are is told in passing; reading it is optional.
    #expect(rest.filter { $0.measure != "units" }.map(\.place.text) == [])
  }

  @Test func `the phone calls, visits and letters split the complaints`() throws {
    let total = try #require(
      report.facts.firstIndex { $0.measure == "complaints" && $0.value == Number(176) })
    let parts = report.facts.filter { $0.partOf == total && $0.role == .part }
    #expect(parts.map(\.value) == [Number(56), Number(36), Number(84)])
    #expect(parts.allSatisfy { $0.splits == "channel" })
    let apart = report.facts.filter { $0.role == .apart }
    #expect(apart.first?.value == Number(24))
  }

  @Test func `a list keeps the names that it counts`() throws {
    let rules = report.facts.filter { $0.measure == "rules" }
    #expect(rules.map(\.members.count) == [2, 4])
    #expect(rules.map(\.isOpenList) == [true, false])
    #expect(rules.first?.period == .year(2010))
  }

  private func agrees(_ fact: Fact, with expected: Expected) -> Bool {
    let dims = expected.dims.mapValues { Set($0.values) }
    let mine = Dictionary(
      uniqueKeysWithValues: fact.coordinates.entries.map { ($0.dimension, Set($0.values)) })
    return fact.measure == expected.measure && fact.value.doubleValue == expected.value
      && fact.unit == expected.unit && fact.precision.rawValue == expected.precision
      && mine == dims && fact.implied?.rawValue == expected.implied
      && (fact.role == .repeat) == (expected.isRepeat ?? false)
      && fact.place.line == report.source.line(at: expected.start)
      && fact.place.range.contains(fact.place.number.lowerBound)
  }
}
