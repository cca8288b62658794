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
    for desk in counter.desks {
      listed += try cases(of: desk, fields, sortedBy: id, limit: limit, &builder)
    }
    if counter.desks.count > 1, id != nil { listed = sorted(listed) }
    let rows = listed.prefix(limit).map { one in
      Row(cells: one.cells, sources: one.source.map { [builder.add($0)] } ?? [])
    }
    builder.set {
      $0.unit = plan.unit
      $0.columns = fields.map(\.heading)
      $0.rows = rows
    }
    try noteRest(limit, &builder)
  }

  /// A case with what it is sorted by, and where it stands.
  private typealias Listed = (key: CellValue?, cells: [Cell], source: Source?)

  /// The cases of one register.
  private func cases(
    of desk: CaseDesk, _ fields: [RegisterSchema.Field], sortedBy id: String?, limit: Int,
    _ builder: inout AnswerBuilder
  ) throws(RegisterQuestionFlaw) -> [Listed] {
    let (places, way) = try rows(of: desk, sortedBy: id, limit: limit)
    builder.set { $0.ways.append("\(desk.register.name): \(way)") }
    let schema = desk.register.schema
    let lines = RegisterLines(desk.register.index.register, listing: places)
    let key = id.flatMap { schema.field($0) }
      .map { desk.register.index.register.columns[$0.column] }
    return places.map { place in
      let source = lines.line(ofRow: place)
        .flatMap { self.source(of: place, line: $0, in: desk) }
      let cells = fields.map { field in
        schema.field(field.id).map { desk.cell(ofRow: place, $0) } ?? .missing
      }
      return (key?[place], cells, source)
    }
  }

  /// Says how many cases there are where not all are listed, and of none that there is none.
  private func noteRest(_ limit: Int, _ builder: inout AnswerBuilder) throws(RegisterQuestionFlaw) {
    let count = try counter.table(where: plan.filter, in: plan.scope, by: []).count
    if count == 0 {
      builder.note(.noCaseFits())
    } else if count > limit {
      builder.note(.firstCases(limit, of: count))
    }
  }

  private func rows(
    of desk: CaseDesk, sortedBy id: String?, limit: Int
  ) throws(RegisterQuestionFlaw) -> (rows: [Int], way: RegisterWay) {
    let column = id.flatMap { desk.register.schema.field($0)?.column }
    let list = try desk.register.index.list(
      where: .and([desk.condition(plan.filter), desk.condition(of: plan.scope)]),
      sortedBy: column, isDescending: plan.ordering.isDescending, limit: limit)
    return (list.rows, list.way)
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

  /// The line of a case; nil where nothing says of when it is.
  private func source(of place: Int, line: Int, in desk: CaseDesk) -> Source? {
    guard let period = desk.year(ofRow: place) else { return nil }
    let words = desk.register.index.register.columns.map { $0[place].map(\.text) ?? "" }
    return Source(
      organisation: desk.organisation(ofRow: place) ?? "", period: .year(period),
      document: desk.register.name,
      place: Place(
        section: "", line: line, range: 0..<0, number: 0..<0, text: words.joined(separator: ", ")))
  }
}

extension RegisterSchema.Field {
  /// The column of a listed field.
  fileprivate var heading: Column {
    Column(name: id, title: name, kind: role == .number || role == .year ? .number : .string)
  }
}

extension CellValue {
  /// The cell in a line of text.
  fileprivate var text: String {
    switch self {
    case .word(let word): word
    case .number(let number): number.description
    case .day(let day): day.description
    }
  }

  fileprivate func precedes(_ other: CellValue) -> Bool {
    switch (self, other) {
    case (.number(let one), .number(let two)): one < two
    case (.day(let one), .day(let two)): one < two
    default: text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
  }
}
