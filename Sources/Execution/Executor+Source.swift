public import Diagnostics
public import Facts
import Indexing
public import Planning

extension Executor {
  /// `source`: the sentences behind rows of the last answer, and the rule by which they answer.
  func source(
    ofRows rows: [Plan.RowNumber], context: Int, of previous: Answer?, _ plan: Plan
  ) -> ExecutionOutcome {
    let problems = problems(ofSourceOf: rows, in: previous, plan)
    guard let previous, problems.isEmpty else { return .problems(problems) }
    var answer = Answer(query: plan.text, verb: plan.verb)
    answer.columns = [
      .numbers("row", "row", "行号"), .words("rule", "rule", "依据"), .organisation, .year,
      .words("document", "document", "文件"), .words("section", "section", "章节"),
      .numbers("line", "line", "行"), .words("text", "text", "原句"),
    ]
    answer.measure = previous.measure
    answer.sourceKind = previous.sourceKind
    let numbers = rows.isEmpty ? Array(1..<previous.rows.count + 1) : rows.map(\.number)
    for number in numbers {
      let row = previous.rows[number - 1]
      add(
        row.sources, of: previous, label: .number(Number(number)),
        rule: rule(of: row, in: previous), context, to: &answer)
    }
    if rows.isEmpty, let total = previous.total {
      let rule = total.isStated ? SourceRule.stated : SourceRule.computed
      add(total.sources, of: previous, label: .missing, rule: rule, context, to: &answer)
    }
    if rows.isEmpty, let total = previous.totalRow {
      add(
        total.sources, of: previous, label: .missing, rule: rule(of: total, in: previous),
        context, to: &answer)
    }
    answer.notes = previous.notes.map { Note(code: $0.code, text: $0.text) }
    return .answer(answer)
  }

  /// What is wrong with asking for the sources of some rows; empty where they are there.
  public func problems(
    ofSourceOf rows: [Plan.RowNumber], in previous: Answer?, _ plan: Plan
  ) -> [Diagnostic] {
    guard let previous else { return [.noAnswer(at: plan.verbRange)] }
    return rows.filter { $0.number > previous.rows.count }
      .map { .unknownRow($0, count: previous.rows.count) }
  }

  private func add(
    _ places: [Int], of previous: Answer, label: Cell, rule: SourceRule, _ context: Int,
    to answer: inout Answer
  ) {
    for place in places where previous.sources.indices.contains(place) {
      let source = withSentence(previous.sources[place])
      answer.sources.append(source)
      let own = answer.sources.count - 1
      for line in lines(around: source, context) {
        let isCited = line.number == source.place.line
        answer.rows.append(
          Row(
            cells: [
              label, .term(rule.term), .text(source.organisation), .period(source.period),
              .text(source.document), .text(source.place.section),
              .number(Number(line.number)), .text(line.text),
            ], sources: isCited ? [own] : []))
      }
    }
  }

  /// A source whose clause is widened to its sentence; the number stays marked.
  private func withSentence(_ source: Source) -> Source {
    guard let document = document(of: source), !index.isHistory(document: document) else {
      return source
    }
    let text = index.text(ofDocument: document)
    var place = source.place
    let sentence = SentenceCutter.sentence(around: place.number.lowerBound, in: text)
    guard sentence.contains(place.number.lowerBound), sentence.upperBound >= place.number.upperBound
    else { return source }
    place.range = sentence
    place.text = text[sentence]
    return Source(
      organisation: source.organisation, period: source.period, document: source.document,
      place: place)
  }

  /// The sentence, or with a context the whole lines around it.
  private func lines(around source: Source, _ context: Int) -> [(number: Int, text: String)] {
    guard context > 0, let text = document(of: source).map(index.text(ofDocument:)),
      source.place.line <= text.lineStarts.count
    else { return [(source.place.line, source.place.text)] }
    let last = text.lineStarts.count
    let wanted = max(1, source.place.line - context)...min(last, source.place.line + context)
    return wanted.map { number in
      (
        number,
        number == source.place.line ? source.place.text : text[text.range(ofLine: number)]
      )
    }
  }

  /// By which rule a row came about: it is stated where one of its sentences states its figure.
  private func rule(of row: Row, in previous: Answer) -> SourceRule {
    if row.isDisputed { return .disputed }
    if row.role == .remainder { return .remainder }
    if row.role == .apart { return .apart }
    let figures = row.cells.compactMap { cell -> Cell.Figure? in
      if case .figure(let figure) = cell, !figure.sources.isEmpty { figure } else { nil }
    }
    if !figures.isEmpty { return figures.allSatisfy(\.isStated) ? .stated : .computed }
    let place = previous.columns.firstIndex { $0.name == "value" }
    guard let place, case .number(let value) = row.cells[place] else { return .stated }
    let isStated = row.sources.contains { number in
      let source = previous.sources[number]
      // A sentence that states the figure prints its number; a scan of the document's facts for
      // every source of a long list took seconds.
      return fact(at: source)?.value == value
    }
    return isStated ? .stated : .computed
  }

  /// The fact that was read where a source stands.
  ///
  /// - Complexity: O(log facts): facts stand in text order.
  private func fact(at source: Source) -> Fact? {
    guard let facts = document(of: source).map(index.facts(ofDocument:)) else { return nil }
    var (low, high) = (0, facts.count)
    while low < high {
      let middle = (low + high) / 2
      if facts[middle].place.number.lowerBound < source.place.number.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return facts[low...].first { $0.place == source.place }
  }

  private func document(of source: Source) -> Int? {
    index.document(named: source.document, of: source.organisation)
  }
}

/// By which rule a row of an answer came about.
enum SourceRule: String {
  case stated
  case computed
  case remainder
  case apart
  case disputed

  var term: Term {
    let name: (String, String) =
      switch self {
      case .stated: ("stated", "文件所述")
      case .computed: ("computed", "计算所得")
      case .remainder: ("left by the parts", "总数减各部分")
      case .apart: ("stated apart", "另行列出")
      case .disputed: ("in dispute", "有出入")
      }
    return Term(id: rawValue, name: Wording(english: name.0, chinese: name.1))
  }
}
