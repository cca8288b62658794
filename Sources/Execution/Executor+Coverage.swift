import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// `coverage`: how many numbers were read as facts, which were not and why.
  func coverage(_ scope: Scope, _ plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    let reports = reports(in: scope)
    let counts = [
      ("fact", "read as facts", "已读为数据", reports.reduce(0) { $0 + $1.report.facts.count }),
      ("skipped", "something else", "其他数字", reports.reduce(0) { $0 + $1.report.skipped.count }),
      ("unread", "not read", "未读", reports.reduce(0) { $0 + $1.report.unread.count }),
    ]
    builder.set {
      $0.columns = [.words("kind", "kind", "类别"), .numbers("count", "count", "数量")]
      $0.rows = counts.map { id, english, chinese, count in
        let term = Term(id: id, name: Wording(english: english, chinese: chinese))
        return Row(cells: [.term(term), .number(Number(count))])
      }
    }
    let rows = reports.flatMap { numbers(of: $0.report, &builder) }
    builder.set {
      $0.sourceKind = reports.isEmpty ? nil : "report"
      $0.detail = Detail(name: "numbers", columns: Self.numberColumns, rows: rows)
    }
    if reports.isEmpty { builder.note(.notLoaded(scope)) }
    return builder.answer
  }

  private static let numberColumns: [Column] = [
    .words("kind", "kind", "类别"), .words("as", "as", "是"),
    .words("section", "section", "章节"), .numbers("line", "line", "行"),
    .words("text", "text", "原句"),
  ]

  /// The numbers of a report: the unread first, then the skipped, then the facts.
  private func numbers(of report: Report, _ builder: inout AnswerBuilder) -> [Row] {
    let unread = report.unread.map { ("unread", Cell.missing, $0.place) }
    let skipped = report.skipped.map { ("skipped", Cell.text($0.kind.rawValue), $0.place) }
    let facts = report.facts.map { fact in
      ("fact", Cell.term(measureTerm(fact.measure)), fact.place)
    }
    return (unread + skipped + facts).map { kind, meaning, place in
      let source = builder.add(
        Source(
          organisation: report.organisation, period: report.period,
          document: report.source.name, place: place))
      return Row(
        cells: [
          .text(kind), meaning, .text(place.section), .number(Number(place.line)),
          .text(place.text),
        ], sources: [source])
    }
  }

  func measureTerm(_ id: String) -> Term {
    Term(id: id, name: vocabulary.measure(id)?.name ?? Wording(same: id))
  }
}
