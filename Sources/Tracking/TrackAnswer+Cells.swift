import Diagnostics
import Facts

extension TrackAnswer {
  /// The columns of the answer.
  static func columns(isSeveral: Bool) -> [Column] {
    let organisation = Column("organisation", "organisation", "机构")
    return (isSeveral ? [organisation] : []) + [
      Column("item", "item", "项"), Column("heading", "heading", "标题"),
      Column("text", "text", "内容"), Column("level", "level", "进度"),
      Column("suggested", "suggested", "推测", kind: .boolean),
      Column("measures", "measures", "指标"), Column("mentions", "mentions", "报告提及"),
      Column("entries", "entries", "进展记录"),
    ]
  }

  /// A sentence that takes an action up.
  static func cell(_ mention: Mention, in report: Report) -> Cell {
    let hundredths = Int128((mention.score * 100).rounded())
    return .record([
      Cell.Field(name: "text", value: .text(mention.place.text)),
      Cell.Field(name: "score", value: .number(Number(significand: hundredths, decimals: 2))),
      Cell.Field(name: "document", value: .text(report.source.name)),
      Cell.Field(name: "section", value: .text(mention.place.section)),
      Cell.Field(name: "line", value: .number(Number(mention.place.line))),
    ])
  }

  /// A journal entry; one that strikes another out has no level.
  static func cell(_ tracked: TrackedEntry) -> Cell {
    let record = tracked.entry.record
    return .record([
      Cell.Field(name: "number", value: .number(Number(tracked.entry.number))),
      Cell.Field(name: "date", value: .text(record.date)),
      Cell.Field(name: "author", value: .text(record.author)),
      Cell.Field(name: "level", value: record.level.map { .term($0.term) } ?? .missing),
      Cell.Field(name: "note", value: .text(record.note)),
      Cell.Field(name: "evidence", value: record.evidence.map { .text($0) } ?? .missing),
      Cell.Field(
        name: "withdraws",
        value: record.withdrawnEntry.map { .number(Number($0)) } ?? .missing),
      Cell.Field(
        name: "withdrawn_by",
        value: tracked.withdrawnBy.map { .number(Number($0)) } ?? .missing),
    ])
  }
}

extension SpokenMeasure {
  /// The measure's id and names.
  var term: Term { Term(id: measure.id, name: measure.name) }

  /// The part that is meant, as a record's fields.
  var narrowingFields: [Cell.Field] {
    narrowing.map { [Cell.Field(name: $0.dimension, value: .text($0.value))] } ?? []
  }

  /// The measure in a note: publications outlet=led.
  var wording: Wording {
    let part = narrowing.map { " \($0.dimension)=\($0.value)" } ?? ""
    return Wording(english: measure.name.english + part, chinese: measure.name.chinese + part)
  }
}

extension Source {
  /// The sentence of a report.
  init(_ report: Report, _ place: Place) {
    self.init(
      organisation: report.organisation, period: report.period, document: report.source.name,
      place: place)
  }
}

extension Column {
  fileprivate init(
    _ name: String, _ english: String, _ chinese: String, kind: Kind = .string
  ) {
    self.init(name: name, title: Wording(english: english, chinese: chinese), kind: kind)
  }
}
