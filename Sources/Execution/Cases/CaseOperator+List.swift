import Diagnostics
import Facts
import Indexing
import Planning

/// `list`: the cases themselves, with the fields of their register.
extension CaseOperator {
  /// How many cases are listed where no limit is given.
  static let usualLimit = 100

  func list(
    sortedBy id: String?, _ builder: inout AnswerBuilder
  ) throws(RegisterQuestionFlaw) {
    let limit = plan.ordering.limit ?? Self.usualLimit
    let fields = fields
    var listed: [Listed] = []
    var count = 0
    for desk in counter.desks {
      let list = try self.list(desk, sortedBy: id, limit: limit)
      builder.tell { ["\(desk.register.name): \(list.way)"] }
      listed += cases(list.rows, of: desk, fields, sortedBy: id)
      count += list.count
    }
    if counter.desks.count > 1, id != nil { listed = sorted(listed) }
    let rows = listed.prefix(limit).map { one in
      Row(cells: one.cells, sources: one.source.map { [builder.add($0)] } ?? [])
    }
    builder.set {
      $0.unit = plan.unit.isEmpty ? nil : plan.unit
      $0.columns = fields.map(\.heading)
      $0.rows = rows
    }
    if count == 0 {
      builder.note(.noCaseFits())
    } else if count > rows.count {
      builder.note(.firstCases(rows.count, of: count))
    }
  }

  /// A case with what it is sorted by, and where it stands.
  private typealias Listed = (key: CellValue?, cells: [Cell], source: Source?)

  /// Cases of one register.
  private func cases(
    _ places: [Int], of desk: CaseDesk, _ fields: [RegisterSchema.Field], sortedBy id: String?
  ) -> [Listed] {
    let lines = desk.register.index.register.account.lines
    let own = fields.map { desk.register.schema.field($0.id) }
    let key = id.flatMap { desk.register.schema.field($0)?.column }
    return places.map { place in
      let row = CaseRow(place, of: desk)
      return (
        key.flatMap { row.values[$0] },
        own.map { field in field.map { row.cell($0) } ?? .missing },
        lines.line(ofRow: place).flatMap { row.source(line: $0) }
      )
    }
  }

  private func list(
    _ desk: CaseDesk, sortedBy id: String?, limit: Int
  ) throws(RegisterQuestionFlaw) -> RegisterList {
    try desk.register.index.list(
      where: .and([desk.condition(plan.filter), desk.condition(of: plan.scope)]),
      sortedBy: id.flatMap { desk.register.schema.field($0)?.column },
      isDescending: plan.ordering.isDescending, limit: limit)
  }

  /// The fields of all registers, each once.
  private var fields: [RegisterSchema.Field] {
    var seen: Set<String> = []
    return counter.desks.flatMap(\.register.schema.fields).filter { seen.insert($0.id).inserted }
  }

  private func sorted(_ listed: [Listed]) -> [Listed] {
    listed.enumerated().sorted { left, right in
      let (one, other) = (left.element.key, right.element.key)
      if one == other { return left.offset < right.offset }
      guard let one else { return false }
      guard let other else { return true }
      return plan.ordering.isDescending ? other.precedes(one) : one.precedes(other)
    }.map(\.element)
  }
}

extension RegisterSchema.Field {
  /// The column of a listed field.
  fileprivate var heading: Column {
    Column(name: id, title: name, kind: role == .number || role == .year ? .number : .string)
  }
}

extension CellValue {
  fileprivate func precedes(_ other: CellValue) -> Bool {
    switch (self, other) {
    case (.number(let one), .number(let two)): one < two
    case (.day(let one), .day(let two)): one < two
    default: description.utf8.lexicographicallyPrecedes(other.description.utf8)
    }
  }
}
