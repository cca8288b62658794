import Diagnostics
import Facts

/// Grouped bars that run to the right, since names in Chinese don't fit under upright ones.
struct DrawnBars {
  private static let barHeight = 18
  private static let barGap = 3
  private static let groupGap = 14

  private let table: FigureTable
  private let language: Language
  private let ticks: AxisTicks
  private let left: Int
  private let right: Int

  init(_ table: FigureTable, language: Language) {
    self.table = table
    self.language = language
    ticks = AxisTicks(table.parts.flatMap(\.figures).compactMap { $0?.value.doubleValue })
    let labels = table.parts.map { Drawing.width(of: Self.label($0)) }.max() ?? 0
    left = Picture.margin + labels + (labels == 0 ? 0 : 10)
    let values = table.parts.flatMap { part in
      part.figures.map {
        Drawing.width(of: FigureText.remarked($0, of: part, in: language))
      }
    }
    right = Picture.width - Picture.margin - (values.max() ?? 0) - 8
  }

  /// Draws them below a height and returns where they end.
  func draw(in drawing: inout Drawing, from top: Int) -> Int {
    let group = table.columns.count * (Self.barHeight + Self.barGap) - Self.barGap
    let bottom = top + Self.groupGap / 2 + table.parts.count * (group + Self.groupGap)
    grid(in: &drawing, from: top, to: bottom)
    for (place, part) in table.parts.enumerated() {
      let y = top + Self.groupGap + place * (group + Self.groupGap)
      drawing.text(Self.label(part), x: left - 10, y: y + group / 2 + 5, .end)
      for (index, figure) in part.figures.enumerated() {
        bar(figure, of: part, index, y: y + index * (Self.barHeight + Self.barGap), in: &drawing)
      }
    }
    return bottom + 22
  }

  private func grid(in drawing: inout Drawing, from top: Int, to bottom: Int) {
    // Labels that would touch one another are left out, every second or third one.
    let widest = ticks.ticks.map { Drawing.width(of: $0.label) }.max() ?? 0
    let room = max(1, (right - left) / max(1, ticks.ticks.count - 1))
    let stride = (widest + 12 + room - 1) / room
    for (index, tick) in ticks.ticks.enumerated() {
      let x = x(of: tick.value)
      drawing.rule(x: x, y: top, toX: x, toY: bottom, isStrong: tick.value == 0)
      if index % stride == 0 { drawing.text(tick.label, x: x, y: bottom + 18, .middle) }
    }
    let unit = table.parts.first?.unit ?? ""
    if table.parts.allSatisfy({ $0.unit == unit }), !unit.isEmpty {
      drawing.text(unit, x: Picture.width - Picture.margin, y: bottom + 18, .end)
    }
  }

  private func bar(
    _ figure: Cell.Figure?, of part: FigureTable.Part, _ index: Int, y: Int,
    in drawing: inout Drawing
  ) {
    let zero = x(of: 0)
    let end = figure.map { x(of: $0.value.doubleValue) } ?? zero
    let isZero = figure.map { $0.value == .zero } ?? true
    if !isZero {
      drawing.box(
        x: min(zero, end), y: y, width: max(1, abs(end - zero)), height: Self.barHeight,
        color: Drawing.color(index), isPale: part.role == .remainder || part.role == .apart)
    }
    let value = FigureText.remarked(figure, of: part, in: language)
    drawing.text(value, x: max(zero, end) + 6, y: y + Self.barHeight - 5)
  }

  private func x(of value: Double) -> Int {
    left + Int((ticks.share(of: value) * Double(right - left)).rounded())
  }

  private static func label(_ part: FigureTable.Part) -> String {
    Clip.end(of: part.label, to: 30)
  }
}
