import Facts

/// Lines over the years from zero, with a gap where a year has no figure.
struct DrawnLines {
  private static let height = 260

  private let table: FigureTable
  private let ticks: AxisTicks
  private let left: Int
  private let right: Int

  init(_ table: FigureTable) {
    self.table = table
    let figures = table.parts.flatMap(\.figures).compactMap { $0 }
    ticks = AxisTicks(figures.map(\.value.doubleValue))
    let labels = ticks.ticks.map { Drawing.width(of: $0.label) }.max() ?? 0
    left = Picture.margin + labels + 8
    let values = figures.map { Drawing.width(of: FigureText.signed($0.value, $0.precision)) }
    right = Picture.width - Picture.margin - (values.max() ?? 0) - 10
  }

  /// Draws them below a height and returns where they end.
  func draw(in drawing: inout Drawing, from top: Int) -> Int {
    let top = top + 24
    if let unit = table.parts.first?.unit, !unit.isEmpty {
      drawing.text(unit, x: left - 8, y: top - 12, .end)
    }
    for tick in ticks.ticks {
      let y = y(of: tick.value, from: top)
      drawing.rule(x: left, y: y, toX: right, toY: y, isStrong: tick.value == 0)
      drawing.text(tick.label, x: left - 8, y: y + 5, .end)
    }
    years(in: &drawing, y: top + Self.height + 20)
    for (index, part) in table.parts.enumerated() {
      for run in runs(of: part, from: top) {
        drawing.path(run, color: Drawing.color(index))
      }
    }
    values(in: &drawing, from: top)
    return top + Self.height + 28
  }

  private func years(in drawing: inout Drawing, y: Int) {
    let widest = table.columns.map { Drawing.width(of: $0) }.max() ?? 0
    let room = max(1, slot)
    let stride = (widest + 12 + room - 1) / room
    for (index, year) in table.columns.enumerated() where index % stride == 0 {
      drawing.text(year, x: x(of: index), y: y, .middle)
    }
  }

  /// The points between two gaps.
  private func runs(of part: FigureTable.Part, from top: Int) -> [[(x: Int, y: Int)]] {
    var runs: [[(x: Int, y: Int)]] = [[]]
    for (index, figure) in part.figures.enumerated() {
      if let figure {
        runs[runs.count - 1].append((x(of: index), y(of: figure.value.doubleValue, from: top)))
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private func values(in drawing: inout Drawing, from top: Int) {
    if table.parts.count == 1 {
      valuesAlong(table.parts[0], in: &drawing, from: top)
    } else {
      valuesAtEnd(in: &drawing, from: top)
    }
  }

  /// The values of a single line: all, or where there is no room its ends and extremes.
  private func valuesAlong(_ part: FigureTable.Part, in drawing: inout Drawing, from top: Int) {
    let values = part.figures.map { $0?.value.doubleValue }
    let present = values.compactMap { $0 }
    let widest = part.figures.compactMap { $0 }.map { Drawing.width(of: label($0)) }.max() ?? 0
    for (index, figure) in part.figures.enumerated() {
      guard let figure, let value = values[index] else { continue }
      let isExtreme = value == present.max() || value == present.min()
      let isEnd = index == 0 || index == values.count - 1
      guard slot > widest / 2 + 16 || isExtreme || isEnd else { continue }
      let before = index > 0 ? values[index - 1] : nil
      let after = index + 1 < values.count ? values[index + 1] : nil
      let y = y(of: value, from: top)
      let hasRoomBelow = y + 22 < top + Self.height
      let side = Side(value, before: before, after: after, hasRoomBelow: hasRoomBelow)
      drawing.text(label(figure), x: x(of: index) + side.x, y: y + side.y, side.anchor)
    }
  }

  /// Where a value stands beside its point, so that the line does not run through it.
  private struct Side {
    var x = 0
    var y = -10
    var anchor = Drawing.Anchor.middle

    init(_ value: Double, before: Double?, after: Double?, hasRoomBelow: Bool) {
      let falls = (before.map { $0 > value } ?? false, after.map { $0 < value } ?? false)
      let rises = (before.map { $0 < value } ?? false, after.map { $0 > value } ?? false)
      if falls.0, !rises.1 {
        (x, y, anchor) = (5, -5, .start)
      } else if rises.0, rises.1 {
        (x, y, anchor) = (-5, -5, .end)
      } else if rises.1 {
        (x, y, anchor) = hasRoomBelow ? (0, 20, .middle) : (-7, 4, .end)
      }
    }
  }

  /// The last values of several lines, moved apart where they touch.
  private func valuesAtEnd(in drawing: inout Drawing, from top: Int) {
    let last = table.columns.count - 1
    let ends = table.parts.enumerated().compactMap { index, part in
      part.figures[last].map { (index, $0, y(of: $0.value.doubleValue, from: top)) }
    }
    var lowest = Int.max
    for (index, figure, y) in ends.sorted(by: { $0.2 > $1.2 }) {
      let place = min(y + 5, lowest - 15)
      lowest = place
      drawing.text(
        label(figure), x: right + 8, y: place, attributes: "fill=\"\(Drawing.color(index))\"")
    }
  }

  private func label(_ figure: Cell.Figure) -> String {
    FigureText.signed(figure.value, figure.precision)
  }

  private var slot: Int { (right - left - 60) / max(1, table.columns.count - 1) }

  private func x(of index: Int) -> Int { left + 30 + slot * index }

  private func y(of value: Double, from top: Int) -> Int {
    top + Int(((1 - ticks.share(of: value)) * Double(Self.height)).rounded())
  }
}
