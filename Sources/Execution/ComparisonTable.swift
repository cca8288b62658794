import Diagnostics
import Facts
import Planning

/// Draws up the answer of a comparison from its figures.
struct ComparisonTable {
  let pivot: ComparisonPivot
  let plan: ComparePlan
  let schema: Schema

  private var sides: [CompareOperator.Side] { pivot.sides }
  private var isOverTime: Bool { sides.allSatisfy { $0.period != nil } }
  /// Whether the first and the last column are compared besides the last two.
  private var hasFirst: Bool { isOverTime && sides.count > 2 }
  private var areYears: Bool { sides.allSatisfy { $0.period?.wholeYear != nil } }

  func fill(_ builder: inout AnswerBuilder) {
    // A row that no column has a figure for says nothing, unless it is the only one, or that of an
    // organisation that was asked for by name.
    let keepsAll = pivot.keys.count == 1 || plan.hasOrganisationRows && plan.groups.isEmpty
    let keys = ordered(pivot.keys).filter { keepsAll || !(pivot.figures[$0] ?? [:]).isEmpty }
    let keyColumns = self.keyColumns
    let unit = sharedUnit
    let series = sides.map { side in
      Column(name: side.name, title: Wording(same: side.name), kind: .number, unit: unit)
    }
    builder.set { answer in
      answer.columns = keyColumns + series + resultColumns(unit: unit)
      answer.series = Array(keyColumns.count..<keyColumns.count + series.count)
      answer.unit = unit
      answer.rows = keys.map(row)
      if pivot.hasTotals, !pivot.totals.isEmpty { answer.totalRow = totalRow }
    }
    for note in pivot.heard { builder.note(note) }
    if isInexact(builder.answer) { builder.note(.inexactComparison()) }
    if hasMixedUnits { builder.note(.unitsDiffer()) }
  }

  private var keyColumns: [Column] {
    (plan.hasOrganisationRows ? [.organisation] : [])
      + plan.groups.map { group in
        Column(
          name: group.id, title: group.dimension?.name ?? Wording(same: group.id), kind: .string)
      }
  }

  /// Whether the figures are percentages, whose difference counts points and has no percentage.
  private var arePercentages: Bool {
    plan.measure.nature == .rate && plan.measure.units.first == "%"
  }

  private func resultColumns(unit: String?) -> [Column] {
    guard sides.count > 1 else { return [] }
    if arePercentages {
      let points = "pp"
      let change = Column.numbers("change", "points", "百分点", unit: points)
      return hasFirst
        ? [
          change,
          .numbers(
            "change_first", "points since \(sides[0].name)", "比\(sides[0].name)", unit: points),
          .words("trend", "trend", "走势"),
        ] : [change]
    }
    let change =
      isOverTime
      ? [
        Column.numbers("change", "change", "增减", unit: unit),
        .numbers("percent", "percent", "增幅", unit: "%"),
      ]
      : [
        .numbers("change", "difference", "差额", unit: unit),
        .numbers("percent", "percent", "相差", unit: "%"),
      ]
    guard hasFirst else { return change }
    return change + [
      .numbers("change_first", "since \(sides[0].name)", "比\(sides[0].name)", unit: unit),
      .numbers("percent_first", "percent", "增幅", unit: "%"),
    ] + (areYears ? [.numbers("yearly_percent", "yearly", "年均", unit: "%")] : [])
      + [.words("trend", "trend", "走势")]
  }

  private func row(_ key: ComparisonPivot.Key) -> Row {
    let placed = pivot.figures[key] ?? [:]
    var row = Row(
      cells: padded(key.cells) + cells(of: placed, isCompared: !key.isRemainder),
      unit: unit(of: placed.values.map { $0 }),
      role: !pivot.hasTotals ? nil : key.isRemainder ? .remainder : .part)
    row.sources = sources(of: placed)
    row.isDisputed = placed.values.contains { $0.cell.isDisputed }
    return row
  }

  private var totalRow: Row {
    var row = Row(
      cells: keyColumns.map { _ in .missing } + cells(of: pivot.totals),
      unit: unit(of: Array(pivot.totals.values)))
    row.sources = sources(of: pivot.totals)
    row.isDisputed = pivot.totals.values.contains { $0.cell.isDisputed }
    return row
  }

  private func padded(_ keys: [Cell]) -> [Cell] {
    keys + Array(repeating: .missing, count: max(0, keyColumns.count - keys.count))
  }

  private func sources(of placed: [Int: ComparisonPivot.Placed]) -> [Int] {
    var seen: Set<Int> = []
    return sides.indices.flatMap { placed[$0]?.cell.sources ?? [] }
      .filter { seen.insert($0).inserted }
  }

  /// The figures of a row and what is computed of them; what parts leave is not compared, since it
  /// is all of a year whose parts nobody states.
  private func cells(
    of placed: [Int: ComparisonPivot.Placed], isCompared: Bool = true
  ) -> [Cell] {
    let series = sides.indices.map { placed[$0].map { Cell.figure($0.cell) } ?? .missing }
    guard sides.count > 1 else { return series }
    guard isCompared else {
      return series + Array(repeating: .missing, count: resultColumns(unit: nil).count)
    }
    func operand(_ side: Int) -> Comparison.Operand? {
      placed[side].map { Comparison.Operand($0.figure) }
    }
    let last = sides.count - 1
    let recent = Comparison(before: operand(last - 1), after: operand(last))
    let whole = Comparison(before: operand(0), after: operand(last))
    let trend = Cell.text(Sparkline.text(of: sides.indices.map { placed[$0]?.cell.value }))
    if arePercentages {
      return series + (hasFirst ? [recent.change, whole.change, trend] : [recent.change])
    }
    let change = series + [recent.change, recent.percent]
    guard hasFirst else { return change }
    let years = (sides[last].period?.firstMonth ?? 0) / 12 - (sides[0].period?.firstMonth ?? 0) / 12
    return change + [whole.change, whole.percent]
      + (areYears ? [whole.yearlyPercent(over: years)] : []) + [trend]
  }

  /// The unit of some figures: their own where they share it, else the first word of its class.
  private func unit(of placed: [ComparisonPivot.Placed]) -> String? {
    let units = Set(placed.map(\.figure.unit))
    if units.count <= 1 { return units.first }
    let classes = Set(placed.map(\.sumUnit))
    return classes.count == 1 ? classes.first : nil
  }

  /// The unit that every row has; nil where rows differ.
  private var sharedUnit: String? {
    let rows = pivot.figures.values.map { Array($0.values) } + [Array(pivot.totals.values)]
    let units = Set(rows.filter { !$0.isEmpty }.map(unit))
    return units.count == 1 ? units.first ?? nil : nil
  }

  private var hasMixedUnits: Bool {
    pivot.figures.values.contains { row in
      Set(row.values.map(\.figure.unitClass)).count > 1
    }
  }

  private func isInexact(_ answer: Answer) -> Bool {
    let computed = answer.columns.indices.dropFirst(
      keyColumns.count + answer.series.count)
    return (answer.rows + [answer.totalRow].compactMap { $0 }).contains { row in
      computed.contains { place in
        if case .figure(let figure) = row.cells[place] { figure.precision != .exact } else { false }
      }
    }
  }

  /// Keys with those that share their first ones together, each in the order of first appearance;
  /// what parts leave comes last among them.
  private func ordered(_ keys: [ComparisonPivot.Key]) -> [ComparisonPivot.Key] {
    var places: [[Cell]: Int] = [:]
    for key in keys {
      for length in 1..<(key.cells.count + 1) where !key.cells.isEmpty {
        let prefix = Array(key.cells[..<length])
        if places[prefix] == nil { places[prefix] = places.count }
      }
    }
    func rank(_ key: ComparisonPivot.Key) -> [Int] {
      key.cells.indices.map { end in
        key.isRemainder && key.cells[end] == .missing
          ? Int.max : places[Array(key.cells[...end])] ?? 0
      }
    }
    return keys.map { ($0, rank($0)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }
}
