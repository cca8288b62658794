import Diagnostics
import Execution
import Facts
import Indexing
import Planning
import Syntax

/// Everything from a typed statement to an answer, over some reports.
struct TestDesk {
  let index: FactIndex
  let planner: Planner
  let executor: Executor
  let lexicon: Lexicon

  init(
    _ reports: [Report], histories: [HistoryTable] = [], vocabulary: Vocabulary = .invented,
    organisations: [Organisation] = [], registers: [CaseRegister] = [], focus: [String]? = nil
  ) {
    index = FactIndex(
      reports: reports, histories: histories, organisations: organisations,
      vocabulary: vocabulary)
    let reporting = reports.isEmpty && !registers.isEmpty ? nil : index.catalogue.reporting
    planner = Planner(
      vocabulary: vocabulary, catalogue: index.catalogue.adding(registers.map(\.entry)),
      organisations: organisations, focus: focus ?? reporting)
    executor = Executor(index: index, vocabulary: vocabulary, registers: registers)
    lexicon =
      vocabulary.measures == Vocabulary.invented.measures && registers.isEmpty
      ? Self.inventedLexicon
      : Lexicon(entries: Self.entries(of: vocabulary) + registers.flatMap(Self.entries))
  }

  private static let inventedLexicon = Lexicon(entries: entries(of: .invented))

  /// The founding report with its facts as a person reads them.
  static func founding() throws -> TestDesk {
    TestDesk([try TestFiles.foundingReport()], vocabulary: .builtIn)
  }

  /// The answer, or what is wrong, as text.
  func ask(_ text: String, previous: Answer? = nil, language: Language = .english) -> String {
    switch outcome(of: text, previous: previous) {
    case .answer(let answer): AnswerText(answer: answer, language: language).text
    case .problems(let problems):
      problems.map {
        DiagnosticReport(
          $0, in: SourceText(name: "query", text: text), language: language
        ).text
      }.joined(separator: "\n")
    }
  }

  /// The answer itself; nil where something is wrong.
  func answer(_ text: String, previous: Answer? = nil) -> Answer? {
    if case .answer(let answer) = outcome(of: text, previous: previous) { answer } else { nil }
  }

  private func outcome(of text: String, previous: Answer?) -> ExecutionOutcome {
    let parsed = Parser.parse(SourceText(name: "query", text: text), lexicon: lexicon)
    guard let statement = parsed.statements.first, case .query(let query)? = statement.statement
    else { return .problems(parsed.diagnostics) }
    switch planner.plan(query, text: text) {
    case .problems(let problems): return .problems(problems)
    case .plan(let plan): return executor.answer(plan, previous: previous)
    }
  }

  private static func entries(of register: CaseRegister) -> [Lexicon.Entry] {
    register.schema.fields.flatMap { field in
      [field.id, field.name.english, field.name.chinese].map {
        Lexicon.Entry(
          text: $0, kind: field.role == .number ? .field : .dimension, id: field.id)
      }
    }
  }

  private static func entries(of vocabulary: Vocabulary) -> [Lexicon.Entry] {
    func entries(
      _ id: String, _ name: Wording, _ synonyms: [String], _ kind: Lexicon.Kind
    ) -> [Lexicon.Entry] {
      ([id, name.english, name.chinese] + synonyms).map {
        Lexicon.Entry(text: $0, kind: kind, id: id)
      }
    }
    return vocabulary.measures.flatMap { entries($0.id, $0.name, $0.synonyms, .measure) }
      + vocabulary.dimensions.flatMap { dimension in
        entries(dimension.id, dimension.name, dimension.synonyms, .dimension)
          + dimension.values.flatMap {
            entries($0.id, $0.name, $0.synonyms, .value(of: dimension.id))
          }
      }
  }
}
