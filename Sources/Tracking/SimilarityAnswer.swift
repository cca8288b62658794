public import Diagnostics
public import Facts

/// Draws up the answer of `similarity`: how many sentences are repeated, and each with its twin.
public struct SimilarityAnswer {
  private var answer: Answer
  private var pairs: [Row] = []
  private let hasOrganisations: Bool

  /// Begins an answer; with several organisations each row names its own.
  public init(text: String, verb: String, hasOrganisations: Bool) {
    answer = Answer(query: text, verb: verb)
    self.hasOrganisations = hasOrganisations
    answer.columns =
      (hasOrganisations ? [Self.words("organisation", "organisation", "机构")] : []) + [
        Self.words("years", "years", "年份"), Self.words("kind", "repeated", "雷同"),
        Self.number("sentences", "sentences", "句数"),
        Self.number("percent", "percent", "占比", unit: "%"),
      ]
  }

  /// Adds a report and the one before.
  public mutating func add(_ report: Report, before: Report) {
    let finder = RepetitionFinder(in: report, before: before)
    let found = finder.repetitions()
    let years = Cell.text("\(before.period) → \(report.period)")
    let keys = (hasOrganisations ? [Cell.text(report.organisation)] : []) + [years]
    for kind in Repetition.Kind.allCases {
      let count = found.count { $0.kind == kind }
      addRow(keys, Repetition.term(of: kind), count, of: finder.sentenceCount)
    }
    addRow(keys, Self.all, found.count, of: finder.sentenceCount)
    for one in found { addPair(one, keys, report, before) }
  }

  /// The finished answer; without reports to compare a note says what is missing.
  public func finished(missing: [Wording]) -> Answer {
    var answer = answer
    answer.detail = Detail(name: "repeated", columns: pairColumns, rows: pairs)
    answer.notes += missing.map { Note(code: "not-loaded", text: $0) }
    return answer
  }

  private mutating func addRow(_ keys: [Cell], _ kind: Term, _ count: Int, of all: Int) {
    let percent = Number(count).percent(of: Number(all), decimals: 1)
    answer.rows.append(
      Row(
        cells: keys + [
          .term(kind), .number(Number(count)), percent.map { .number($0) } ?? .missing,
        ]))
  }

  private mutating func addPair(
    _ one: Repetition, _ keys: [Cell], _ report: Report, _ before: Report
  ) {
    let own = add(one.place, of: report)
    let twin = add(one.twin, of: before)
    pairs.append(
      Row(
        cells: keys + [
          .term(Repetition.term(of: one.kind)), .number(Number(one.place.line)),
          .text(one.place.text), .number(Number(one.twin.line)), .text(one.twin.text),
        ], sources: [own, twin]))
  }

  private mutating func add(_ place: Place, of report: Report) -> Int {
    answer.sources.append(
      Source(
        organisation: report.organisation, period: report.period, document: report.source.name,
        place: place))
    return answer.sources.count - 1
  }

  private var pairColumns: [Column] {
    Array(answer.columns.dropLast(2)) + [
      Self.number("line", "line", "行"), Self.words("text", "sentence", "原句"),
      Self.number("twin_line", "line before", "上年行"),
      Self.words("twin", "sentence before", "上年原句"),
    ]
  }

  private static let all = Term(
    id: "all", name: Wording(english: "all together", chinese: "合计"))

  private static func words(_ name: String, _ english: String, _ chinese: String) -> Column {
    Column(name: name, title: Wording(english: english, chinese: chinese), kind: .string)
  }

  private static func number(
    _ name: String, _ english: String, _ chinese: String, unit: String? = nil
  ) -> Column {
    Column(
      name: name, title: Wording(english: english, chinese: chinese), kind: .number, unit: unit)
  }
}
