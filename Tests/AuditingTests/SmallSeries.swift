import Auditing
import Facts

/// The figures of several documents, as a table of a few words each:
/// `history 2023 complaints status=closed 3486`.
///
/// A line is document, period, measure, any dimensions, the figure. `≥` `>` `≤` `≈` before a figure
/// make it inexact; a unit may follow it, 件 is meant where none does. Documents named `history…`
/// are history tables, all others reports; a name before a colon is the organisation
/// (`history 青河市环保局:2023 …`), 青河市 where there is none.
/// `part of 0 by channel` links a fact to the fact of a line, from 0.
struct SmallSeries {
  private var documents: [String] = []
  private var facts: [Fact] = []
  private let predecessors: [String: String]

  init(_ table: String, predecessors: [String: String] = [:]) {
    self.predecessors = predecessors
    for line in table.split(separator: "\n") { read(line.split(separator: " ").map(String.init)) }
  }

  /// The checks across the documents, as `kind stated computed verdict: formula @ facts`.
  var checks: [String] {
    let names = documents.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let histories = names.indices.filter { names[$0].hasPrefix("history") }
    let series = FactSeries(
      facts: facts, documents: documents.map { names.firstIndex(of: $0) ?? 0 },
      histories: Set(histories), predecessors: predecessors)
    return Audit(vocabulary: .builtIn).checks(across: series).map { check in
      let verdict = check.isAlternative ? "alternative" : check.holds ? "holds" : "differs"
      let places = check.facts.map(String.init).joined(separator: " ")
      return "\(check.kind.rawValue) \(check.stated) \(check.computed) \(verdict): "
        + "\(check.formula) @ \(places)"
    }
  }

  private mutating func read(_ words: [String]) {
    let subject = words[1].split(separator: ":").map(String.init)
    var coordinates = Coordinates()
    for word in words[3...] where word.contains("=") {
      let pair = word.split(separator: "=").map(String.init)
      coordinates[pair[0]] = pair[1].split(separator: ",").map(String.init)
    }
    let rest = words[3...].filter { !$0.contains("=") }
    let link = rest.firstIndex(of: "part")
    let figure = Array(rest[..<(link ?? rest.endIndex)])
    let start = facts.count * 10
    documents.append(words[0])
    facts.append(
      Fact(
        measure: words[2], value: Self.value(of: figure[0]),
        unit: figure.count > 1 ? figure[1] : "件", precision: Self.precision(of: figure[0]),
        coordinates: coordinates, organisation: subject.count > 1 ? subject[0] : "青河市",
        period: Period(subject[subject.count - 1]) ?? .year(1), role: link == nil ? .total : .part,
        partOf: link.flatMap { Int(rest[$0 + 2]) }, splits: link.map { rest[$0 + 4] },
        place: Place(
          section: "", line: facts.count + 1, range: start..<start + 9, number: start..<start + 3,
          text: figure[0])))
  }

  private static let signs: [Character: Precision] = [
    "≥": .atLeast, ">": .over, "≤": .atMost, "≈": .about,
  ]

  private static func precision(of figure: String) -> Precision {
    figure.first.flatMap { signs[$0] } ?? .exact
  }

  private static func value(of figure: String) -> Number {
    Number(precision(of: figure) == .exact ? figure : String(figure.dropFirst())) ?? .zero
  }
}
