import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// `audit`: what documents claim about their own figures, claims that fail first.
  func audit(_ scope: Scope, _ plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    builder.set {
      $0.columns = [
        .organisation, .year, .words("kind", "kind", "类别"),
        .words("section", "section", "章节"), .numbers("stated", "stated", "原文"),
        .numbers("computed", "computed", "算得"),
        Column(
          name: "holds", title: Wording(english: "holds", chinese: "相符"), kind: .boolean),
        .words("text", "text", "原句"),
      ]
    }
    let reports = reports(in: scope)
    for entry in reports {
      let checks = entry.report.checks
      for check in checks.filter({ !$0.holds }) + checks.filter(\.holds) {
        add(check, of: entry.place, to: &builder)
      }
    }
    addDisputes(among: Set(reports.map(\.place)), to: &builder)
    if reports.isEmpty { builder.note(.notLoaded(scope)) }
    builder.set { $0.sourceKind = reports.isEmpty ? nil : "report" }
    return builder.answer
  }

  private func add(_ check: Check, of place: Int, to builder: inout AnswerBuilder) {
    let report = index.reports[place]
    var sources = check.facts.filter { report.facts.indices.contains($0) }.map {
      builder.source(FactIndex.Origin(report: place, fact: $0))
    }
    if sources.isEmpty {
      sources = [
        builder.add(
          Source(
            organisation: report.organisation, period: report.period,
            document: report.source.name, place: check.place))
      ]
    }
    builder.set {
      $0.rows.append(
        Row(
          cells: [
            .text(report.organisation), .period(report.period),
            .term(CheckKindName.term(check.kind)), .text(check.place.section),
            .number(check.stated), .number(check.computed), .flag(check.holds),
            .text(check.place.text),
          ], sources: sources))
    }
  }

  /// Figures for one thing that differ between documents: no document's own claim shows them.
  private func addDisputes(among reports: Set<Int>, to builder: inout AnswerBuilder) {
    for row in 0..<index.rowCount {
      let first = index.origins(row)[0]
      for rival in index.rivals(row)
      where rival.report != first.report
        && (reports.contains(first.report) || reports.contains(rival.report))
      {
        let (fact, other) = (index.fact(at: first), index.fact(at: rival))
        let sources = [builder.source(first), builder.source(rival)]
        builder.set {
          $0.rows.append(
            Row(
              cells: [
                .text(fact.organisation), .period(fact.period),
                .term(CheckKindName.term(.repeat)), .text(fact.place.section),
                .number(fact.value), .number(other.value), .flag(false),
                .text(fact.place.text),
              ], sources: sources, isDisputed: true))
        }
      }
    }
  }
}

/// The words for the kinds of claims.
enum CheckKindName {
  static func term(_ kind: Check.Kind) -> Term {
    let name: (String, String) =
      switch kind {
      case .sum: ("sum", "合计")
      case .ratio: ("ratio", "比率")
      case .repeat: ("said twice", "重复陈述")
      case .list: ("list", "列举")
      case .growth: ("growth", "增减")
      case .statutory: ("statutory identity", "法定勾稽")
      }
    return Term(id: kind.rawValue, name: Wording(english: name.0, chinese: name.1))
  }
}
