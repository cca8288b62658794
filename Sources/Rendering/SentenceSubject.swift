import Diagnostics
import Facts

/// What a sentence about an answer is about: whose figures, of which year, what is counted.
struct SentenceSubject {
  /// The only organisation behind the figures; nil where there are several or none.
  let organisation: String?
  /// The only period behind the figures; nil where there are several or the question names others.
  let period: Period?
  /// What is counted, with the question quoted where its conditions narrow it.
  let name: String

  private static let chineseConditionWords = ["其中", "当", "占"]

  init(_ answer: Answer, language: Language) {
    let rows = answer.rows + (answer.totalRow.map { [$0] } ?? [])
    let places = rows.flatMap(\.allSources) + (answer.total?.sources ?? [])
    let sources = places.filter(answer.sources.indices.contains).map { answer.sources[$0] }
    let organisations = Set(sources.map(\.organisation))
    let periods = Set(sources.map(\.period))
    organisation = organisations.count == 1 ? organisations.first.map { Printable.text($0) } : nil
    // A report of 2011 may state a figure of 2010: its own year is not always the figure's.
    let isOther = Self.years(in: answer.query).contains { year in
      periods.contains { $0.wholeYear != year }
    }
    period = periods.count == 1 && !isOther ? periods.first : nil
    let name = Printable.text(answer.measure?.name.text(in: language) ?? answer.verb)
    // Years side by side or under one another say themselves which they are.
    let saysYears = !answer.series.isEmpty || answer.columns.contains { $0.name == "year" }
    let isQuoted = Self.isConditional(answer) || (isOther && !saysYears)
    self.name = isQuoted ? Self.quoted(answer.query, behind: name, in: language) : name
  }

  private static func isConditional(_ answer: Answer) -> Bool {
    // 占比 is the verb `share`, while 占 alone is `among`.
    let query = answer.query.lowercased().replacing("占比", with: " ")
    let words = query.split { !$0.isLetter }
    return words.contains("where") || words.contains("among")
      || chineseConditionWords.contains { query.contains($0) }
  }

  private static func quoted(_ query: String, behind name: String, in language: Language) -> String
  {
    let query = Printable.text(query)
    return Wording(english: "\(name) (“\(query)”)", chinese: "\(name)(“\(query)”)")
      .text(in: language)
  }

  /// The years that the question names.
  private static func years(in query: String) -> [Int] {
    query.split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
  }
}
