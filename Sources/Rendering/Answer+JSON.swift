import Diagnostics
import Facts

/// Answers as data: the keys and their order are the same in every answer.
extension Answer {
  /// The whole answer as one object.
  func json(_ style: OutputStyle) -> JSON {
    var members: [JSON.Member] = [
      .init("query", .string(query)),
      .init("verb", .string(verb)),
      .init("measure", .optional(measure?.id)),
      .init("unit", .optional(unit)),
      .init("engine", .string(engine)),
      .init("source_kind", .optional(sourceKind)),
      .init("columns", .array(columns.map(\.json))),
      .init(
        "rows",
        .array(Interruption.mapped(rows) { $0.json(columns, series, sources: JSON.numbers) })),
    ]
    if let detail {
      let rows = detail.rows.map { $0.json(detail.columns, [], sources: JSON.numbers) }
      members.append(.init(detail.name, .array(rows)))
    }
    members += [
      .init("total", total?.json ?? totalRow?.json(total: columns, series) ?? .null),
      .init("sources", .array(sources.map(\.json))),
      .init("notes", .array(notes.map { $0.json(style) })),
      .init("elapsed_ms", .number(Self.milliseconds(elapsedMilliseconds))),
    ]
    return .object(members)
  }

  /// One object a row, its sources written out, so that each line says where its figure stands.
  func jsonRows() -> [JSON] {
    rows.map { row in
      row.json(columns, series) { places in
        .array(places.compactMap { sources.indices.contains($0) ? sources[$0].json : nil })
      }
    }
  }

  /// Milliseconds to the microsecond.
  private static func milliseconds(_ value: Double) -> Number {
    guard value.isFinite, value >= 0, value < 1e12 else { return .zero }
    return Number(significand: Int128((value * 1000).rounded()), decimals: 3)
  }
}

extension Column {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init("name", .string(name)), .init("type", .string(kind.rawValue)),
    ]
    if let unit { members.append(.init("unit", .string(unit))) }
    return .object(members)
  }
}

extension Cell {
  /// Ids stand for terms; a missing figure is null, never zero.
  var json: JSON {
    switch self {
    case .missing: .null
    case .text(let text): .string(text)
    case .term(let term): .string(term.id)
    case .number(let number): .number(number)
    case .figure(let figure): .number(figure.value)
    case .flag(let flag): .boolean(flag)
    case .list(let cells): .array(cells.map(\.json))
    case .record(let fields): .object(Self.told(fields).map { .init($0.name, $0.value.json) })
    }
  }
}

extension Cell {
  /// The fields of a record, an inexact or disputed figure followed by what would else be lost.
  static func told(_ fields: [Field]) -> [Field] {
    fields.flatMap { field -> [Field] in
      guard case .figure(let figure) = field.value else { return [field] }
      var told = [field]
      if figure.precision != .exact {
        told.append(
          Field(name: field.name + "_precision", value: .text(figure.precision.rawValue)))
      }
      if figure.isDisputed {
        told.append(Field(name: field.name + "_disputed", value: .flag(true)))
      }
      return told
    }
  }
}

extension Total {
  fileprivate var json: JSON {
    .object([
      .init("value", .number(value)), .init("precision", .string(precision.rawValue)),
      .init("stated", .boolean(isStated)), .init("sources", .numbers(sources)),
    ])
  }
}

extension Source {
  fileprivate var json: JSON {
    var members: [JSON.Member] = [
      .init("organisation", .string(organisation)), .init("year", .period(period)),
      .init("document", .string(document)), .init("section", .string(place.section)),
      .init("line", .number(place.line)), .init("start", .number(place.range.lowerBound)),
      .init("end", .number(place.range.upperBound)), .init("text", .string(place.text)),
    ]
    if let citation { members.append(.init("citation", citation.json)) }
    return .object(members)
  }
}

extension Citation {
  fileprivate var json: JSON {
    .object([
      .init("id", .string(id)), .init("title", .string(title)), .init("url", .optional(url)),
    ])
  }
}

extension Note {
  fileprivate func json(_ style: OutputStyle) -> JSON {
    var members: [JSON.Member] = [
      .init("code", .string(code)), .init("text", .string(text.text(in: style.language))),
    ]
    if !sources.isEmpty { members.append(.init("sources", .numbers(sources))) }
    return .object(members)
  }
}
