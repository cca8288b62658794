import Diagnostics
import Facts

extension RegisterIndex {
  /// Answers a question, by cubes where its axes make few cells, else from the rows; where an
  /// `Interruption` comes meanwhile, with what is to be thrown away.
  /// - Parameter question: The question.
  /// - Returns: The groups that hold a case, with their figures, and how they were found.
  /// - Throws: `RegisterQuestionFlaw` where the columns are not what the question takes them for.
  /// - Complexity: O(cells) where a cube has them, else O(rows).
  public func answer(
    _ question: RegisterQuestion
  ) throws(RegisterQuestionFlaw) -> RegisterAnswer {
    try check(question)
    let filter = try RegisterFilter(question.condition, columns)
    let groups = try tables(of: question.groups)
    guard groups.count == question.groups.count else { return answerOfNone }
    var fields: [Int] = []
    for figure in question.figures where !fields.contains(figure.column) {
      fields.append(figure.column)
    }
    let keepsCodes = Set(question.figures.filter(\.needsCodes).map(\.column))
    let grouped =
      groupedByCubes(groups, filter, fields: fields, keepsCodes: keepsCodes)
      ?? groupedByRows(groups, filter, fields: fields, keepsCodes: keepsCodes)
    return answer(question, grouped, fields)
  }

  /// The tables of group axes, as cubes have them; fewer where there are no rows, hence no codes.
  private func tables(
    of axes: [RegisterAxis]
  ) throws(RegisterQuestionFlaw) -> [AxisTable] {
    var tables: [AxisTable] = []
    for axis in axes {
      if case .text = register.columns[axis.column].meaning {
        throw .noGroups(column: axis.column)
      }
      if let table = cubeTable(axis) { tables.append(table) }
    }
    return tables
  }

  private func check(_ question: RegisterQuestion) throws(RegisterQuestionFlaw) {
    guard question.groups.count <= 3 else { throw .tooManyAxes }
    for axis in question.groups where axis.part != .value {
      guard case .days = register.columns[axis.column].meaning else {
        throw .noDays(column: axis.column)
      }
    }
    for figure in question.figures { try check(figure) }
  }

  private func check(_ figure: RegisterFigure) throws(RegisterQuestionFlaw) {
    switch (figure, register.columns[figure.column].meaning) {
    case (.distinct, _), (_, .numbers), (.minimum, .days), (.maximum, .days): return
    case (.minimum, _), (.maximum, _): throw .noOrder(column: figure.column)
    default: throw .noNumbers(column: figure.column)
    }
  }

  private func answer(
    _ question: RegisterQuestion, _ grouped: GroupedCases, _ fields: [Int]
  ) -> RegisterAnswer {
    let own = question.groups.compactMap { table($0) }
    let columns = question.figures.map { figure in
      (figure, fields.firstIndex(of: figure.column) ?? 0, register.columns[figure.column])
    }
    func figures(of group: GroupedCases.Group) -> [FigureValue?] {
      columns.map { figure, place, column in group.fields[place].value(of: figure, in: column) }
    }
    var groups = grouped.groups
    question.order.sort(&groups) { figures(of: $0).first.flatMap(\.self) }
    let answered = groups.prefix(question.limit ?? groups.count)
    var rows = Interruption.mapped(answered) { group in
      RegisterAnswer.Row(
        keys: own.indices.map { own[$0].key(of: group.codes[$0]) }, count: group.count,
        figures: figures(of: group))
    }
    var codes = answered.map(\.codes)
    if question.groups.isEmpty, groups.isEmpty { (rows, codes) = ([emptyRow(question)], [[]]) }
    return RegisterAnswer(
      rows: rows, codes: codes, count: groups.reduce(0) { $0 + $1.count },
      groupCount: question.groups.isEmpty ? 1 : groups.count, way: grouped.way)
  }

  /// What is left to answer where groups are asked of no rows.
  private var answerOfNone: RegisterAnswer {
    let way = RegisterWay(kind: .scan, touched: 0, bytes: 0)
    return RegisterAnswer(rows: [], codes: [], count: 0, groupCount: 0, way: way)
  }

  /// The one row of a question without axes that no case fits.
  private func emptyRow(_ question: RegisterQuestion) -> RegisterAnswer.Row {
    RegisterAnswer.Row(
      keys: [], count: 0,
      figures: question.figures.map { figure in
        FieldCells().value(of: figure, in: register.columns[figure.column])
      })
  }
}

extension RegisterFigure {
  /// Whether the cells themselves are needed, not only their sum and ends.
  fileprivate var needsCodes: Bool {
    switch self {
    case .percentile, .distinct: true
    case .sum, .average, .minimum, .maximum: false
    }
  }
}
