import Diagnostics
import Facts

/// The sections of a report as answers: rows that point to their places in it.
struct ReportSections {
  let report: Report
  let vocabulary: Vocabulary

  var outline: Answer {
    var answer = answer(columns: [Self.section, Self.line, Self.title])
    answer.rows = report.outline.map { heading in
      Row(cells: [
        .text(heading.label),
        .number(Number(report.source.line(at: heading.range.lowerBound))), .text(heading.title),
      ])
    }
    return answer
  }

  var facts: Answer {
    var answer = answer(
      columns: [
        Self.section, Self.line, Self.measure, Self.dimensions, Self.value, Self.highest,
        Self.text,
      ],
      places: report.facts.map(\.place))
    answer.rows = report.facts.enumerated().map { index, fact in
      Row(
        cells: [
          .text(fact.place.section), .number(Number(fact.place.line)),
          .term(term(of: fact.measure)), dimensions(of: fact), .number(fact.value),
          fact.valueMax.map { .number($0) } ?? .missing,
          .text(fact.place.text),
        ], unit: fact.unit, precision: fact.precision, sources: [index])
    }
    return answer
  }

  var plan: Answer {
    var answer = answer(columns: [Self.item, Self.line, Self.text, Self.actions])
    answer.verb = "plan"
    let year = report.period.wholeYear.map { "\($0 + 1)." } ?? ""
    answer.rows = report.plan.map { item in
      Row(cells: [
        .text(year + String(item.number)), .number(Number(item.place.line)), .text(item.text),
        .list(item.actions.map { .text($0) }),
      ])
    }
    return answer
  }

  var checks: Answer {
    // A row of a table says less than the names of its cells do.
    let hasSpots = report.checks.contains { $0.spot != nil }
    var answer = answer(
      columns: [Self.section, Self.line, Self.kind, Self.stated, Self.computed, Self.holds]
        + (hasSpots ? [Self.claim] : []) + [Self.text],
      places: report.checks.map(\.place))
    answer.rows = report.checks.enumerated().map { index, check in
      Row(
        cells: [
          .text(check.place.section), .number(Number(check.place.line)),
          .term(check.kind.term), .number(check.stated), .number(check.computed),
          .flag(check.holds),
        ] + (hasSpots ? [.term(Term(id: check.claim.english, name: check.claim))] : []) + [
          .text(check.place.text)
        ], sources: [index])
    }
    return answer
  }

  var unread: Answer {
    numbers(report.unread.map { ($0.place, nil) })
  }

  var skipped: Answer {
    numbers(report.skipped.map { ($0.place, $0.kind) })
  }

  private func numbers(_ numbers: [(place: Place, kind: NumberKind?)]) -> Answer {
    let hasKind = numbers.contains { $0.kind != nil }
    var answer = answer(
      columns: [Self.section, Self.line] + (hasKind ? [Self.kind] : []) + [Self.text],
      places: numbers.map(\.place))
    answer.rows = numbers.enumerated().map { index, number in
      let kind = number.kind.map { [Cell.term(KindName.term(of: $0))] } ?? []
      return Row(
        cells: [.text(number.place.section), .number(Number(number.place.line))] + kind
          + [.text(number.place.text)], sources: [index])
    }
    return answer
  }

  func answer(columns: [Column], places: [Place] = []) -> Answer {
    var answer = Answer(query: "", verb: "read")
    answer.columns = columns
    answer.sources = places.map {
      Source(
        organisation: report.organisation, period: report.period, document: report.source.name,
        place: $0)
    }
    return answer
  }

  private func term(of measure: String) -> Term {
    Term(id: measure, name: vocabulary.measure(measure)?.name ?? Wording(same: measure))
  }

  private func dimensions(of fact: Fact) -> Cell {
    .list(
      fact.coordinates.entries.flatMap { entry in
        entry.values.map { value in
          let known = vocabulary.dimension(entry.dimension)?.value(value)
          return .term(Term(id: value, name: known?.name ?? Wording(same: value)))
        }
      })
  }
}

/// The columns that the sections choose from.
extension ReportSections {
  private static let actions = Column(
    name: "actions", title: Wording(english: "actions", chinese: "措施"), kind: .string)
  private static let claim = Column(
    name: "claim", title: Wording(english: "claim", chinese: "算式"), kind: .string)
  private static let computed = Column(
    name: "computed", title: Wording(english: "computed", chinese: "算得"), kind: .number)
  private static let dimensions = Column(
    name: "dims", title: Wording(english: "dimensions", chinese: "维度"), kind: .string)
  private static let holds = Column(
    name: "holds", title: Wording(english: "holds", chinese: "相符"), kind: .boolean)
  private static let item = Column(
    name: "item", title: Wording(english: "item", chinese: "项"), kind: .string)
  private static let kind = Column(
    name: "kind", title: Wording(english: "kind", chinese: "类别"), kind: .string)
  static let line = Column(
    name: "line", title: Wording(english: "line", chinese: "行"), kind: .number)
  private static let measure = Column(
    name: "measure", title: Wording(english: "measure", chinese: "指标"), kind: .string)
  private static let section = Column(
    name: "section", title: Wording(english: "section", chinese: "章节"), kind: .string)
  private static let stated = Column(
    name: "stated", title: Wording(english: "stated", chinese: "原文"), kind: .number)
  private static let highest = Column(
    name: "value_max", title: Wording(english: "to", chinese: "至"), kind: .number)
  static let text = Column(
    name: "text", title: Wording(english: "text", chinese: "原句"), kind: .string)
  private static let title = Column(
    name: "title", title: Wording(english: "title", chinese: "标题"), kind: .string)
  private static let value = Column(
    name: "value", title: Wording(english: "value", chinese: "数值"), kind: .number)
}
