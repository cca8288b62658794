import Diagnostics
import Facts
import Indexing

/// Facts and an index of an invented office.
enum SmallOffice {
  static let vocabulary = Vocabulary(
    measures: [Measure(id: "complaints", name: Wording(same: "complaints"), units: ["件"])],
    dimensions: [
      Dimension(
        id: "channel", name: Wording(same: "channel"), nature: .partition, isClosed: true,
        values: ["phone", "letter", "visit", "fax"].map {
          DimensionValue(id: $0, name: Wording(same: $0))
        })
    ], unitClasses: [UnitClass(id: "cases", words: ["件", "批"])])

  static func fact(
    _ measure: String, _ value: Int, _ dimensions: KeyValuePairs<String, String> = [:],
    unit: String = "件", precision: Precision = .exact, period: Period = .year(2011),
    at offset: Int = 0
  ) -> Fact {
    Fact(
      measure: measure, value: Number(value), unit: unit, precision: precision,
      coordinates: Coordinates(dimensions), organisation: "青河市环境保护局", period: period,
      place: Place(
        section: "", line: offset + 1, range: offset..<offset + 9, number: offset..<offset + 9,
        text: "共3件"))
  }

  static func report(_ text: String, _ facts: [Fact] = []) -> Report {
    Report(
      source: SourceText(name: "invented.txt", text: text), organisation: "青河市环境保护局",
      period: .year(2011), outline: [], facts: facts, plan: [], skipped: [], unread: [])
  }

  static func index(_ facts: [Fact]) -> FactIndex {
    FactIndex(reports: [report("", facts)], organisations: [], vocabulary: vocabulary)
  }
}
