import Diagnostics
import Facts

/// What a sentence about an answer is about: whose figures, of which year, what is counted.
struct SentenceSubject {
  /// The only organisation behind the figures; nil where there are several or none.
  let organisation: String?
  /// The only period behind the figures; nil where there are several or the question names others.
  let period: Period?
  /// What is counted, with the condition that it meets, or the question where it names other years.
  let name: String

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
    let condition = answer.condition.map { Printable.text($0.text(in: language)) }
    let narrowed = condition.map { text in
      Wording(english: "\(name) (\(text))", chinese: "\(name)(\(text))").text(in: language)
    }
    self.name =
      isOther && !saysYears
      ? Self.quoted(answer.query, behind: name, in: language) : narrowed ?? name
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
