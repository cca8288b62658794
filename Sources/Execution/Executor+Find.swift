import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// `find`: the sentences and cases that hold a text.
  func find(_ text: String, in scope: Scope, _ plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    builder.tellsWays = plan.isExplained
    builder.set {
      $0.columns = [
        .organisation, .year, .words("section", "section", "章节"),
        .numbers("line", "line", "行"), .words("text", "text", "原句"),
      ]
      $0.sourceKind = "report"
    }
    let wanted = Set(reports(in: scope).map(\.place))
    for hit in index.text.hits(of: text) where wanted.contains(hit.sentence.document) {
      let report = index.reports[hit.sentence.document]
      let place = place(of: hit, in: report)
      let source = builder.add(
        Source(
          organisation: report.organisation, period: report.period,
          document: report.source.name, place: place))
      builder.set {
        $0.rows.append(
          Row(
            cells: [
              .text(report.organisation), .period(report.period), .text(place.section),
              .number(Number(place.line)), .text(place.text),
            ], sources: [source]))
      }
    }
    if builder.answer.rows.isEmpty { builder.set { $0.sourceKind = nil } }
    let hasCases = findCases(text, in: scope, limit: plan.ordering.limit, &builder)
    if builder.answer.rows.isEmpty {
      builder.note(
        wanted.isEmpty && !hasCases
          ? .notLoaded(scope)
          : .nothingFound(text, hasSentences: !wanted.isEmpty, hasCases: hasCases))
    }
    return builder.answer
  }

  private func place(of hit: TextIndex.Hit, in report: Report) -> Place {
    Place(
      section: report.section(at: hit.match.lowerBound),
      line: report.source.line(at: hit.match.lowerBound), range: hit.sentence.range,
      number: hit.match, text: report.source[hit.sentence.range])
  }
}
