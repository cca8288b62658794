import Diagnostics
import Facts
import Indexing
import Planning

/// `count`, and figures of a field: rows, and what stands under them.
extension CaseOperator {
  /// `count … [by …]`.
  func count(_ builder: inout AnswerBuilder) throws(RegisterQuestionFlaw) {
    let groups = plan.groups
    let table = try table(where: plan.filter, by: groups, most: plan.ordering.largest, &builder)
    let isKnown = covers(plan.scope)
    builder.set { answer in
      answer.unit = plan.unit
      answer.columns =
        groups.map(Column.key) + [.numbers("value", "value", "数值", unit: plan.unit)]
      guard !groups.isEmpty else {
        answer.rows = [row([], isKnown ? .number(Number(table.count)) : .missing, role: nil)]
        return
      }
      answer.rows = withGaps(
        Interruption.mapped(table.entries) {
          row($0.keys, .number(Number($0.count)), role: .part)
        })
      guard isKnown else { return }
      answer.total = Total(
        value: Number(table.count), precision: .exact, isStated: false, sources: [])
    }
    noteWithoutKey(table, &builder)
  }

  /// `sum FIELD of …` and its like.
  func compute(
    _ figure: CaseFigure, _ builder: inout AnswerBuilder
  ) throws(RegisterQuestionFlaw) {
    let groups = plan.groups
    let table = try table(where: plan.filter, by: groups, figure: figure, &builder)
    let name = figureName(figure)
    let decimals = decimals(of: figure)
    builder.set { answer in
      let measure = plan.measure.name
      answer.measure = Term(
        id: plan.measure.id,
        name: Wording(
          english: "\(name.english) of \(measure.english)", chinese: measure.chinese + name.chinese)
      )
      answer.unit = plan.figureUnit
      answer.columns =
        groups.map(Column.key)
        + [.numbers("value", name.english, name.chinese, unit: plan.figureUnit)]
      answer.rows = withGaps(
        Interruption.mapped(table.entries) { row($0.keys, cell($0.figure, decimals), role: nil) })
    }
    if groups.isEmpty {
      if builder.answer.rows.allSatisfy({ $0.cells == [.missing] }), covers(plan.scope) {
        builder.note(.nothingToCompute(name))
      }
    } else {
      try addWhole(figure, &builder)
    }
    try noteWithoutCell(of: figure, among: table.count, &builder)
  }

  /// The figure of all cases together: the total of sums, a note for what is never added up.
  private func addWhole(
    _ figure: CaseFigure, _ builder: inout AnswerBuilder
  ) throws(RegisterQuestionFlaw) {
    let whole = try table(where: plan.filter, by: [], figure: figure, &builder)
    let cell = cell(whole.entries.first?.figure, decimals(of: figure))
    if case .sum = figure, case .number(let value) = cell {
      builder.set {
        $0.total = Total(value: value, precision: .exact, isStated: false, sources: [])
        for row in $0.rows.indices where $0.rows[row].role == nil { $0.rows[row].role = .part }
      }
    } else if let text = cell.figureText(plan.figureUnit ?? ""), builder.answer.rows.count > 1 {
      builder.note(.ofAllCases(text))
    }
  }

  /// Says how many cases have no cell to compute with.
  private func noteWithoutCell(
    of figure: CaseFigure, among count: Int, _ builder: inout AnswerBuilder
  ) throws(RegisterQuestionFlaw) {
    guard let field = figure.field, count > 0 else { return }
    let empty = try table(where: plan.filter.and(.missing(field)), by: [], &builder)
    if empty.count > 0 {
      builder.note(.leftOutCases(empty.count, of: count, plan.unit, without: field.name))
    }
  }

  /// Says how many cases the rows with a key leave.
  private func noteWithoutKey(_ table: CaseTable, _ builder: inout AnswerBuilder) {
    guard table.countWithoutKey > 0 else { return }
    let left = Number(table.countWithoutKey)
    builder.note(.notBrokenDown(NoteText.figure(left, .exact, plan.unit)))
  }

  /// A row of an answer; one with a key that its cases do not say is what the others leave.
  func row(_ keys: [Cell], _ value: Cell, role: Row.Role?) -> Row {
    Row(
      cells: keys + [value], precision: value == .missing ? nil : .exact,
      role: keys.contains(.missing) ? .remainder : role)
  }

  /// A figure as it is shown: a mean with two decimals more than its field has.
  private func cell(_ value: FigureValue?, _ decimals: Int) -> Cell {
    switch value {
    case nil: .missing
    case .day(let day): .text(day.description)
    case .some(let value): .number(value.number(decimals: decimals + 2))
    }
  }

  private func decimals(of figure: CaseFigure) -> Int {
    counter.desks.compactMap { desk -> Int? in
      guard let id = figure.field?.id, let field = desk.register.schema.field(id),
        case .numbers(_, let decimals) = desk.register.index.register.columns[field.column]
          .meaning
      else { return nil }
      return decimals
    }.max() ?? 0
  }

  /// What a figure is called: median days, 天数中位数.
  private func figureName(_ figure: CaseFigure) -> Wording {
    let name: (english: String, chinese: String) =
      switch figure {
      case .sum: ("sum of", "合计")
      case .average: ("average", "平均")
      case .minimum: ("least", "最小值")
      case .maximum: ("largest", "最大值")
      case .percentile(_, 50): ("median", "中位数")
      case .percentile(_, let percent): ("p\(percent)", "p\(percent)")
      case .distinct: ("different", "种数")
      }
    let field: Wording =
      if case .distinct(let group) = figure {
        Column.key(of: group).title
      } else {
        figure.field?.name ?? Wording(same: "")
      }
    return Wording(
      english: "\(name.english) \(field.english)", chinese: field.chinese + name.chinese)
  }
}

extension Ordering {
  /// How many of the largest counts are kept; nil where others may be.
  fileprivate var largest: Int? { isTop && isDescending && key == "value" ? limit : nil }
}

extension Cell {
  /// A figure in a note.
  fileprivate func figureText(_ unit: String) -> String? {
    switch self {
    case .number(let number): NoteText.figure(number, .exact, unit).english
    case .text(let text): text
    default: nil
    }
  }
}
