import Diagnostics
import Facts
import Testing

/// Reports as tests write them, one fact a line: `complaints 56 件 channel=phone @part=0:channel`.
///
/// `@over @about @at_least @at_most` precision, `@zero @all @one` implied, `@in=2010` period,
/// `@of=OFFICE` organisation, `@part=ROW:DIM` `@apart` `@repeat=ROW` role, `@max=12` range,
/// `@section=五(二)`, `@at=START-END` bytes. Without `@at` the line itself is the sentence.
struct FactLines {
  let organisation: String
  let period: Period

  init(organisation: String, period: Period) {
    self.organisation = organisation
    self.period = period
  }

  /// A report whose text is the lines themselves.
  func report(_ lines: String, name: String = "invented.txt") -> Report {
    report(of: SourceText(name: name, text: lines), lines)
  }

  /// A history table whose rows are the lines, each citing the document `S` and its line's number.
  func history(_ lines: String, name: String = "invented.csv") -> HistoryTable {
    let report = report(lines, name: name)
    return HistoryTable(
      source: report.source, facts: report.facts,
      citations: report.facts.map { Citation(id: "S\($0.place.line)", title: "通报") })
  }

  /// A report of a text with facts that point into it.
  func report(of source: SourceText, _ lines: String) -> Report {
    var facts: [Fact] = []
    var start = 0
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty, !line.hasPrefix("#") {
        facts.append(fact(String(line), at: start..<start + line.utf8.count, in: source))
      }
      start += line.utf8.count + 1
    }
    return Report(
      source: source, organisation: organisation, period: period, outline: [], facts: facts,
      plan: [], skipped: [], unread: [])
  }

  private func fact(_ line: String, at range: ByteRange, in source: SourceText) -> Fact {
    let words = line.split(separator: " ").map(String.init)
    let place = Place(
      section: "", line: source.line(at: range.lowerBound), range: range, number: range,
      text: source[range])
    var fact = Fact(
      measure: words[0], value: Number(words[1]) ?? .zero, unit: words[2],
      organisation: organisation, period: period, place: place)
    for word in words.dropFirst(3) {
      let ends = word.split(separator: "=", maxSplits: 1).map(String.init)
      if word.hasPrefix("@") {
        mark(&fact, ends[0], ends.count > 1 ? ends[1] : "", source)
      } else {
        fact.coordinates[ends[0]] = ends[1].split(separator: "+").map(String.init)
      }
    }
    return fact
  }

  private func mark(_ fact: inout Fact, _ mark: String, _ value: String, _ source: SourceText) {
    let name = String(mark.dropFirst())
    if let precision = Precision(rawValue: name) { fact.precision = precision }
    if let implied = Fact.Implied(rawValue: name) { fact.implied = implied }
    switch name {
    case "in": fact.period = Period(value) ?? period
    case "of": fact.organisation = value
    case "max": fact.valueMax = Number(value)
    case "apart": fact.role = .apart
    case "repeat": (fact.role, fact.partOf) = (.repeat, Int(value))
    case "part":
      let ends = value.split(separator: ":")
      (fact.role, fact.partOf) = (.part, Int(ends[0]))
      fact.splits = ends.count > 1 ? String(ends[1]) : nil
    case "section": fact.place.section = value
    case "at":
      let ends = value.split(separator: "-").compactMap { Int($0) }
      let range = ends[0]..<ends[1]
      fact.place = Place(
        section: fact.place.section, line: source.line(at: range.lowerBound), range: range,
        number: range, text: source[range])
    default: break
    }
  }
}
