import Auditing
import Diagnostics
import Facts

/// A report of an invented town, written as figures: each gets a paragraph of its own.
struct SmallReport {
  private(set) var facts: [Fact] = []

  /// The vocabulary that the invented reports need.
  static let vocabulary = Vocabulary(
    measures: [],
    dimensions: [
      Dimension(id: "channel", name: .init(same: "channel"), nature: .partition, isClosed: true),
      Dimension(id: "topic", name: .init(same: "topic"), nature: .multiValued, isClosed: false),
      Dimension(id: "status", name: .init(same: "status"), nature: .stage, isClosed: true),
    ],
    unitClasses: [UnitClass(id: "case", words: ["件", "批"])])

  /// The checks of the facts stated so far, as `kind stated computed holds`.
  var checks: [String] {
    Audit(vocabulary: Self.vocabulary).checks(of: facts).map {
      "\($0.kind.rawValue) \($0.stated) \($0.computed) \($0.holds ? "holds" : "differs")"
    }
  }

  /// The formulas of the checks.
  var formulas: [String] {
    Audit(vocabulary: Self.vocabulary).checks(of: facts).map(\.formula)
  }

  /// Adds a fact and gives its index.
  @discardableResult
  mutating func state(
    _ measure: String, _ value: String, _ unit: String = "件",
    _ coordinates: KeyValuePairs<String, String> = [:], precision: Precision = .exact,
    partOf: Int? = nil, splits: String? = nil, repeats: Int? = nil, members: [String] = [],
    isOpenList: Bool = false
  ) -> Int {
    let start = facts.count * 10
    let place = Place(
      section: "一", line: facts.count + 1, range: start..<start + 9, number: start..<start + 3,
      text: value)
    facts.append(
      Fact(
        measure: measure, value: Number(value) ?? .zero, unit: unit, precision: precision,
        coordinates: Coordinates(coordinates), organisation: "清溪县环境保护局",
        period: .year(2014), role: repeats != nil ? .repeat : partOf != nil ? .part : .total,
        partOf: repeats ?? partOf, splits: splits, members: members, isOpenList: isOpenList,
        place: place))
    return facts.count - 1
  }
}
