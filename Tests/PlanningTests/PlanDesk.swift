import Diagnostics
import Facts
import Planning
import Syntax

/// A planner over an invented vocabulary and catalogue.
enum PlanDesk {
  static let planner = Planner(
    vocabulary: vocabulary, catalogue: catalogue, organisations: organisations,
    focus: ["青河市环境保护局"])

  /// The plan in words, or what is wrong, as a person sees it.
  static func plan(_ text: String, language: Language = .english) -> String {
    let source = SourceText(name: "query", text: text)
    let parsed = Parser.parse(source, lexicon: Lexicon(entries: []))
    guard case .query(let query)? = parsed.statements.first?.statement else {
      return "no query: \(parsed.diagnostics.map(\.message.english))"
    }
    return outcome(of: query, source, language)
  }

  /// The same for a tree that no text leads to.
  static func outcome(
    of query: Query, _ source: SourceText, _ language: Language = .english
  ) -> String {
    switch planner.plan(query, text: source.text) {
    case .plan(let plan): plan.description
    case .problems(let problems):
      problems.map { DiagnosticReport($0, in: source, language: language).text }
        .joined(separator: "\n")
    }
  }

  private static let vocabulary = Vocabulary(
    measures: [
      Measure(
        id: "complaints", name: Wording(english: "complaints", chinese: "投诉"),
        synonyms: ["tip-offs", "举报"], units: ["件"]),
      Measure(
        id: "disclosure_requests",
        name: Wording(english: "disclosure requests", chinese: "依申请公开")),
    ],
    dimensions: [
      Dimension(
        id: "channel", name: Wording(english: "channel", chinese: "渠道"), nature: .partition,
        isClosed: true,
        values: [
          DimensionValue(
            id: "phone", name: Wording(english: "phone", chinese: "电话"),
            synonyms: ["telephone", "来电"]),
          DimensionValue(id: "letter", name: Wording(english: "letter", chinese: "来信")),
        ]),
      Dimension(
        id: "category", name: Wording(english: "category", chinese: "类别"),
        nature: .partition, isClosed: false),
      Dimension(
        id: "min_views", name: Wording(english: "minimum views", chinese: "最低阅读量"),
        nature: .annotation, isClosed: false),
    ], unitClasses: [])

  private static let catalogue = Catalogue(
    measures: [
      .init(
        id: "complaints", facts: 4, units: ["件"], dimensions: ["channel", "category"],
        periods: [.year(2010), .year(2011)])
    ],
    dimensions: [
      .init(
        id: "category", facts: 2,
        values: [.init(name: "大气污染", facts: 1), .init(name: "噪声污染", facts: 1)]),
      .init(
        id: "min_views", facts: 2,
        values: [.init(name: "5000", facts: 1), .init(name: "10000", facts: 1)]),
    ],
    organisations: [.init(name: "青河市环境保护局", facts: 4)], reporting: ["青河市环境保护局"],
    periods: [.year(2010), .year(2011)])

  private static let organisations = [
    Organisation(name: "青河市"),
    Organisation(name: "青河市环境保护局", partOf: "青河市", aliases: ["青河环保局"]),
    Organisation(name: "青河市林业局", partOf: "青河市"),
  ]
}
