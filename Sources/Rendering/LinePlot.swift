import Diagnostics
import Facts

/// One line over the years in Braille dots, between its lowest and its highest figure.
///
/// The axis does not begin at zero; that is why both its ends are labelled.
struct LinePlot {
  private static let usualWidth = 80
  private static let rows = 4
  private static let widestSlot = 14

  private let part: FigureTable.Part
  private let columns: [String]
  private let values: [String]
  private let style: OutputStyle
  private let axis: [String]
  private let slot: Int
  /// Whether years and values fit under their points.
  private let isLabelledBelow: Bool

  init(_ part: FigureTable.Part, columns: [String], style: OutputStyle) {
    self.part = part
    self.columns = columns
    self.style = style
    values = part.figures.map { figure in
      figure.map { FigureText.signed($0.value, $0.precision) } ?? "–"
    }
    axis = Self.axis(of: part.figures.compactMap { $0?.value })
    let axisWidth = axis.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let widest = (values + columns).map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let unit = DisplayWidth.columns(of: part.unit) + 2
    let room = (style.width ?? Self.usualWidth) - axisWidth - 2 - unit
    let wanted = room / max(1, columns.count)
    isLabelledBelow = wanted > widest
    slot = max(2, min(max(widest + 1, Self.widestSlot), wanted))
  }

  var lines: [String] {
    let title = part.label.isEmpty ? [] : [style.bold(part.label)]
    guard part.figures.contains(where: { $0 != nil }) else { return title + ["–"] }
    return title + plot + (isLabelledBelow ? labelsBelow : list)
  }

  /// The highest figure at the top, the lowest at the bottom, an only one between.
  private static func axis(of values: [Number]) -> [String] {
    var axis = [String](repeating: "", count: rows)
    guard let highest = values.max(), let lowest = values.min() else { return axis }
    if highest == lowest {
      axis[(rows - 1) / 2] = FigureText.digits(highest)
    } else {
      axis[0] = FigureText.digits(highest)
      axis[rows - 1] = FigureText.digits(lowest)
    }
    return axis
  }

  private var axisWidth: Int { axis.map { DisplayWidth.columns(of: $0) }.max() ?? 0 }

  private var plot: [String] {
    var canvas = BrailleCanvas(columns: slot * columns.count, rows: Self.rows)
    let points = self.points(height: canvas.height)
    for (from, to) in zip(points, points.dropFirst()) {
      if let from, let to { canvas.drawLine(from: from, to: to) }
    }
    for case let point? in points { canvas.mark(point) }
    return zip(axis, canvas.lines).map { label, line in
      let blanks = String(repeating: " ", count: axisWidth - DisplayWidth.columns(of: label))
      return blanks + label + (label.isEmpty ? " │" : " ┤") + line
    }
  }

  /// Where the figures are, in dots from the top left; nil where there is none.
  private func points(height: Int) -> [BrailleCanvas.Point?] {
    let present = part.figures.compactMap { $0?.value.doubleValue }
    let lowest = present.min() ?? 0
    let span = (present.max() ?? 0) - lowest
    return part.figures.enumerated().map { index, figure in
      guard let figure else { return nil }
      // A line that never moves runs where its label stands.
      let share = span == 0 ? 0.6 : (figure.value.doubleValue - lowest) / span
      let y = Int((Double(height - 1) * (1 - share)).rounded())
      return BrailleCanvas.Point(x: (index * slot + slot / 2) * 2, y: y)
    }
  }

  /// The years and the values, each in the middle under its point.
  private var labelsBelow: [String] {
    let indent = String(repeating: " ", count: axisWidth + 2)
    let unit = part.unit.isEmpty ? "" : "  " + part.unit
    return [indent + row(columns), indent + row(values) + unit]
  }

  private func row(_ labels: [String]) -> String {
    var line = ""
    for (index, label) in labels.enumerated() {
      let start = index * slot + slot / 2 - (DisplayWidth.columns(of: label) - 1) / 2
      line += String(repeating: " ", count: max(0, start - DisplayWidth.columns(of: line)))
      line += label
    }
    return line
  }

  /// A line a year where there is no room under the points.
  private var list: [String] {
    let width = columns.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let digits = values.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    return zip(columns, values).map { column, value in
      let gap = width + digits - DisplayWidth.columns(of: column + value) + 2
      return column + String(repeating: " ", count: gap) + value + FigureText.spaced(part.unit)
    }
  }
}
