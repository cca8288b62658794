import Diagnostics
import Facts
import Indexing
import Planning

extension CountOperator {
  /// `count` without `by`: one row, or the figures that may not be added.
  func plainAnswer(_ builder: inout AnswerBuilder, at range: ByteRange) -> ExecutionOutcome {
    let resolution = resolve(slots, where: filter)
    switch resolution {
    case .figure(let figure):
      builder.set {
        $0.columns = [.numbers("value", "value", "数值", unit: figure.unit)]
        $0.unit = figure.unit
      }
      let sources = builder.sources(ofRows: figure.terms.map(\.row))
      builder.set { $0.rows = [row([], figure, sources: sources)] }
      note(figure, in: &builder)
    case .listed(let figures): list(figures, in: &builder)
    case .mixed(let first, let second):
      return .problems([.mixedUnits(first.unit, second.unit, at: range)])
    case .missing(let gap):
      builder.set {
        $0.columns = [.numbers("value", "value", "数值")]
        $0.rows = [Row(cells: [.missing])]
      }
      note(gap, in: &builder)
    }
    addApart(to: &builder, beside: resolution)
    noteScope(in: &builder, resolution)
    return .answer(builder.answer)
  }

  /// A row of an answer.
  func row(_ keys: [Cell], _ figure: Figure, sources: [Int], role: Row.Role? = nil) -> Row {
    Row(
      cells: keys + [.number(figure.value)], unit: figure.unit, precision: figure.precision,
      sources: sources, role: role, isDisputed: figure.terms.contains { isDisputed($0.row) })
  }

  func isDisputed(_ row: Int) -> Bool { !index.rivals(row).isEmpty }

  /// Several figures side by side, each with what sets it apart, and no sum.
  private func list(_ figures: [Figure], in builder: inout AnswerBuilder) {
    let rows = figures.map { $0.terms[0].row }
    let axes = [1, 2].filter { place in
      Set(rows.map { index.table.columns[place].codes[$0] }).count > 1
    }
    let places =
      (schema.narrowingColumns + schema.stageColumns + schema.annotationColumns).filter { place in
        rows.contains { index.table.columns[place].codes[$0] != 0 }
      }
    let units = Set(figures.map(\.unit))
    builder.set {
      $0.columns =
        axes.map { $0 == 1 ? .organisation : .year } + places.map(column)
        + [.numbers("value", "value", "数值")]
      if units.count == 1 { $0.unit = units.first }
    }
    for (figure, place) in zip(figures, rows) {
      let sources = builder.sources(ofRows: figure.terms.map(\.row))
      let keys = axes.map { axisCell($0, ofRow: place) } + places.map { cell($0, ofRow: place) }
      builder.set { $0.rows.append(row(keys, figure, sources: sources)) }
      note(figure, in: &builder)
    }
    builder.note(sideBySide(figures))
  }

  func column(_ place: Int) -> Column {
    let id = index.table.columns[place].name
    let title = schema.dimensions[place]?.name ?? Wording(same: id)
    return Column(name: id, title: title, kind: .string)
  }

  func cell(_ place: Int, ofRow row: Int) -> Cell {
    let code = index.table.columns[place].codes[row]
    return code == 0 ? .missing : label.cell(code, of: place)
  }

  private func axisCell(_ place: Int, ofRow row: Int) -> Cell {
    let column = index.table.columns[place]
    if place == 1 { return .text(column.dictionary[column.codes[row]]) }
    return .period(index.periods[Int(column.codes[row])])
  }
}

extension Cell {
  /// The period that a cell of a period column holds.
  var period: Period? {
    switch self {
    case .number(let number): Period(number.description)
    case .text(let text): Period(text)
    default: nil
    }
  }

  /// A year as a number, a shorter period as it is written.
  static func period(_ period: Period) -> Cell {
    period.wholeYear.map { .number(Number($0)) } ?? .text(period.description)
  }
}

extension Column {
  static let organisation = Column.words("organisation", "organisation", "机构")
  static let year = Column.numbers("year", "year", "年份")

  /// The column of a group's keys.
  static func key(of group: Group) -> Column {
    switch group {
    case .period(let unit): .period(unit)
    case .organisation: .organisation
    case .dimension(let dimension):
      Column(name: dimension.id, title: dimension.name, kind: .string)
    }
  }

  /// The column of a calendar unit: years are numbers, anything shorter is written out.
  static func period(_ unit: PeriodUnit) -> Column {
    unit == .year ? .year : Column(name: unit.rawValue, title: unit.name, kind: .string)
  }
}
