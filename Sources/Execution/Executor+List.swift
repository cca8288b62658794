import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// `list`: the facts themselves, each with its sentence.
  func list(_ list: ListPlan, _ plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    let isOne = list.measure != nil
    builder.set {
      $0.measure = list.measure.map { Term(id: $0.id, name: $0.name) }
      $0.columns = Self.listColumns.filter { !isOne || $0.name != "measure" }
    }
    let filter = RowFilter(list.filter, in: index)
    for row in rows(of: list) where holds(filter, row) {
      let sources = builder.sources(ofRows: [row])
      let cells = (isOne ? [] : [measureCell(row)]) + factCells(row)
      builder.set {
        $0.rows.append(
          Row(
            cells: cells, unit: index.unit(row), precision: index.precision(row),
            sources: sources, role: role(of: row), isDisputed: !index.rivals(row).isEmpty))
      }
    }
    if builder.answer.rows.isEmpty { noteEmpty(list, in: &builder) }
    return builder.answer
  }

  private static let listColumns: [Column] = [
    .words("measure", "measure", "指标"), .numbers("value", "value", "数值"),
    .words("dims", "dimensions", "维度"), .organisation, .year,
    .words("section", "section", "章节"), .numbers("line", "line", "行"),
    .words("text", "text", "原句"),
  ]

  private func rows(of list: ListPlan) -> [Int] {
    let measures = index.table.columns[0]
    let organisations = index.table.columns[1]
    let wanted = list.scope.organisations.map { names in
      Set(names.compactMap { organisations.dictionary.code(of: $0) })
    }
    let candidates: [Int]
    if let measure = list.measure {
      candidates =
        measures.dictionary.code(of: measure.id).map { code in
          measures.rows(holding: code).map { Int($0) }
        } ?? []
    } else {
      candidates = Array(0..<index.rowCount)
    }
    return candidates.filter { row in
      let period = index.periods[Int(index.table.columns[2].codes[row])]
      return (wanted?.contains(organisations.codes[row]) ?? true)
        && (list.scope.periods.isEmpty || list.scope.periods.contains { $0.contains(period) })
    }
  }

  private func measureCell(_ row: Int) -> Cell {
    let measure = schema.measures[Int(index.table.columns[0].codes[row])]
    return .term(Term(id: measure.id, name: measure.name))
  }

  private func factCells(_ row: Int) -> [Cell] {
    let fact = index.fact(at: index.origins(row)[0])
    return [
      .number(index.value(row)), dimensions(of: fact), .text(fact.organisation),
      .period(fact.period), .text(fact.place.section), .number(Number(fact.place.line)),
      .text(fact.place.text),
    ]
  }

  private func dimensions(of fact: Fact) -> Cell {
    .record(
      fact.coordinates.entries.map { entry in
        let values = entry.values.map { value -> Cell in
          vocabulary.dimension(entry.dimension)?.value(value).map {
            .term(Term(id: $0.id, name: $0.name))
          } ?? .text(value)
        }
        return Cell.Field(
          name: entry.dimension, value: values.count == 1 ? values[0] : .list(values))
      })
  }

  private func role(of row: Int) -> Row.Role? {
    if index.parent(row) != nil { return .part }
    return index.isApart(row) ? .apart : nil
  }

  private func noteEmpty(_ list: ListPlan, in builder: inout AnswerBuilder) {
    for value in list.unstated { builder.note(.unstated(value)) }
    guard list.unstated.isEmpty else { return }
    if let origin = list.scope.origin, !index.holds(origin) {
      builder.note(.notLoaded(origin))
    } else if reports(in: list.scope).isEmpty, index.histories.isEmpty {
      builder.note(.notLoaded(list.scope))
    } else {
      let facts = Wording(english: "the facts", chinese: "各指标")
      builder.note(.notStated(list.measure?.name ?? facts))
    }
  }

  /// Whether a fact fits a condition as it stands: it carries the value, alone or with others.
  private func holds(_ filter: RowFilter, _ row: Int) -> Bool {
    switch filter {
    case .always: return true
    case .unknown: return false
    case .values(let place, let values, _):
      let column = index.table.columns[place]
      return column.cells[Int(column.codes[row])].values.contains { values.contains($0) }
    case .cell(let place, let cell): return index.table.columns[place].codes[row] == cell
    case .missing(let place): return index.table.columns[place].codes[row] == 0
    case .organisations, .years: return filter.truth(row, in: index) == .all
    case .field(let field, let test):
      return index.origins(row).contains { holds(test, field, of: $0) }
    case .all(let filters): return filters.allSatisfy { holds($0, row) }
    case .any(let filters): return filters.contains { holds($0, row) }
    case .not(let filter): return !holds(filter, row)
    }
  }

  private func holds(_ test: FieldTest, _ field: FactField, of origin: FactIndex.Origin) -> Bool {
    let fact = index.fact(at: origin)
    switch field {
    case .value: return test.holds(fact.value)
    case .line: return test.holds(Number(fact.place.line))
    case .document: return test.holds(index.text(ofDocument: origin.document).name)
    case .measure: return test.holds(fact.measure)
    case .precision: return test.holds(fact.precision.rawValue)
    case .section: return test.holds(fact.place.section)
    case .text: return test.holds(fact.place.text)
    case .unit: return test.holds(fact.unit)
    }
  }
}

extension FieldTest {
  fileprivate func holds(_ number: Number) -> Bool {
    switch self {
    case .isNumber(let numbers): numbers.contains(number)
    case .isLess(let limit, let orEqual): orEqual ? number <= limit : number < limit
    case .isOne, .contains, .isEmpty: false
    }
  }

  fileprivate func holds(_ text: String) -> Bool {
    switch self {
    case .isOne(let texts): texts.contains(text)
    case .contains(let wanted): TextSearch.occurs(wanted, in: text)
    case .isEmpty: text.isEmpty
    case .isNumber, .isLess: false
    }
  }
}
