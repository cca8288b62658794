import Facts

/// What the columns of an answer are for: the words that name a row, the figures, the changes.
struct AnswerShape {
  /// The columns that name a row.
  let keys: Range<Int>
  /// The columns of figures side by side; empty for an answer with one column of figures.
  let series: [Int]
  /// The columns that say how the figures of a row changed.
  let changes: Range<Int>
  /// Whether units that a column shares stand in its heading.
  private let hasHeadingUnits: Bool

  init(_ answer: Answer, hasHeadingUnits: Bool = false) {
    self.hasHeadingUnits = hasHeadingUnits
    series = answer.series.filter(answer.columns.indices.contains)
    let value = answer.columns.firstIndex { $0.name == "value" }
    keys = 0..<(series.first ?? value ?? answer.columns.count)
    changes = (series.last.map { $0 + 1 } ?? answer.columns.count)..<answer.columns.count
  }

  /// The unit that stands once in a column's heading: shared by all figures of years side by side.
  func headingUnit(of column: Int, in answer: Answer) -> String? {
    guard hasHeadingUnits, series.contains(column) || changes.contains(column),
      answer.columns[column].kind == .number, answer.rows.allSatisfy({ $0.unit == nil })
    else { return nil }
    let unit = answer.columns[column].unit ?? (series.contains(column) ? answer.unit : nil)
    return unit == "%" || unit?.isEmpty == true ? nil : unit
  }

  /// Whether a column holds percentages that were computed, which all show one decimal.
  static func isComputedPercentage(_ column: Column) -> Bool {
    ["percent", "percent_first", "yearly_percent"].contains(column.name)
  }
}

extension Row {
  /// The figure in a column, whichever way the answer holds it; nil where there is none.
  func figure(at column: Int) -> Cell.Figure? {
    guard cells.indices.contains(column) else { return nil }
    switch cells[column] {
    case .figure(let figure): return figure
    case .number(let number):
      return Cell.Figure(
        number, precision: precision ?? .exact, sources: sources, isDisputed: isDisputed)
    default: return nil
    }
  }

  /// The figures of a row that says of each how exact it is and where it stands, by column.
  var ownFigures: [(column: Int, figure: Cell.Figure)] {
    cells.enumerated().compactMap { column, cell in
      guard case .figure(let figure) = cell else { return nil }
      return (column, figure)
    }
  }
}
