import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// `plan`: the items that reports plan for the year after.
  ///
  /// Without a year the newest planned one answers.
  func planItems(_ targets: [Plan.PlanTarget], _ scope: Scope, _ plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    builder.set {
      $0.columns = [
        .words("item", "item", "项"), .words("heading", "heading", "标题"),
        .words("text", "text", "内容"), .words("actions", "actions", "措施"),
      ]
    }
    let reports = reports(in: scope).filter { !$0.report.plan.isEmpty }
    let newest = reports.compactMap { Self.planYear(of: $0.report) }.max()
    let wanted =
      targets.isEmpty
      ? newest.map { [($0, nil)] } ?? [] : targets.map { (year: $0.year, item: $0.item) }
    for (year, number) in wanted {
      for (_, report) in reports where Self.planYear(of: report) == year {
        for item in report.plan where number == nil || number == item.number {
          add(item, of: report, year: year, to: &builder)
        }
      }
    }
    if builder.answer.rows.isEmpty {
      builder.note(targets.isEmpty ? .noPlan() : .noPlan(for: targets.map(\.description)))
    }
    builder.set { $0.sourceKind = $0.rows.isEmpty ? nil : "report" }
    return builder.answer
  }

  /// The year that a report plans for.
  static func planYear(of report: Report) -> Int? {
    report.plan.isEmpty ? nil : report.period.lastMonth / 12 + 1
  }

  private func add(
    _ item: PlanItem, of report: Report, year: Int, to builder: inout AnswerBuilder
  ) {
    let source = builder.add(
      Source(
        organisation: report.organisation, period: report.period, document: report.source.name,
        place: item.place))
    builder.set {
      $0.rows.append(
        Row(
          cells: [
            .text("\(year).\(item.number)"), item.heading.map { .text($0) } ?? .missing,
            .text(item.text), .list(item.actions.map { .text($0) }),
          ], sources: [source]))
    }
  }
}
