import Diagnostics
import Facts
import Indexing
import Planning

/// Rows of figures, each as a part of a base: what `share` and `rate` answer with.
struct PartOfWhole {
  /// A figure with the base that it is a part of.
  struct Entry {
    let keys: [Cell]
    let figure: Figure?
    let base: Figure?
    let role: Row.Role?
  }

  let count: CountOperator

  /// Fills an answer with a row for each entry: the figure, its percentage, and its base.
  func fill(_ builder: inout AnswerBuilder, _ entries: [Entry], total: Entry?) {
    let figures = (entries + [total].compactMap { $0 }).flatMap { [$0.figure, $0.base] }
      .compactMap { $0 }
    let units = Set(figures.map(\.unit))
    let unit = units.count == 1 ? units.first : nil
    builder.set { answer in
      answer.columns = Self.columns(count.plan.groups, unit: unit)
      answer.unit = unit
    }
    for entry in entries {
      let row = row(entry, in: &builder)
      builder.set { $0.rows.append(row) }
    }
    if let total {
      let row = row(total, in: &builder)
      builder.set { $0.totalRow = row }
    }
    if figures.contains(where: { $0.precision != .exact }) { builder.note(.inexactComparison()) }
  }

  /// The columns of parts of a base.
  static func columns(_ groups: [Group], unit: String?) -> [Column] {
    groups.map(Column.key) + [
      .numbers("value", "value", "数值", unit: unit),
      .numbers("percent", "percent", "占比", unit: "%"),
      .numbers("base", "of", "基数", unit: unit),
    ]
  }

  private func row(_ entry: Entry, in builder: inout AnswerBuilder) -> Row {
    let figure = entry.figure.map { cell($0, in: &builder) }
    let base = entry.base.map { cell($0, in: &builder) }
    var row = Row(
      cells: entry.keys + [
        figure.map(Cell.figure) ?? .missing, percent(entry), base.map(Cell.figure) ?? .missing,
      ], unit: entry.figure?.unit, precision: entry.figure?.precision, role: entry.role)
    row.sources =
      (figure?.sources ?? [])
      + (base?.sources ?? []).filter {
        !(figure?.sources ?? []).contains($0)
      }
    row.isDisputed = figure?.isDisputed == true || base?.isDisputed == true
    return row
  }

  private func cell(_ figure: Figure, in builder: inout AnswerBuilder) -> Cell.Figure {
    Cell.Figure(
      figure.value, precision: figure.precision,
      sources: builder.sources(ofRows: figure.terms.map(\.row)),
      isDisputed: figure.terms.contains { count.isDisputed($0.row) }, isStated: figure.isStated)
  }

  private func percent(_ entry: Entry) -> Cell {
    guard let figure = entry.figure, let base = entry.base, figure.unitClass == base.unitClass,
      let percent = figure.value.percent(of: base.value, decimals: 1)
    else { return .missing }
    let isExact = figure.precision == .exact && base.precision == .exact
    return .figure(.init(percent, precision: isExact ? .exact : .about, isStated: false))
  }
}

extension CountOperator.GroupTable {
  /// The figure of the row with some keys.
  func figure(of keys: [Cell]) -> Figure? { rows.first { $0.keys == keys }?.figure }
}
