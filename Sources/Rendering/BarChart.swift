import Diagnostics
import Facts

/// The bars of a figure table in eighths of a column, lined up under labels of any script.
struct BarChart {
  private static let gap = "  "
  /// The room where there is no terminal to ask.
  private static let usualWidth = 80
  private static let longestBar = 60
  private static let shortestBar = 8

  /// What one line shows.
  private struct Bar {
    let label: String
    let column: String
    /// Nil where no bar is drawn: a total would dwarf its parts, and no figure is not zero.
    let length: Double?
    let value: String
  }

  private let bars: [Bar]
  private let style: OutputStyle
  private let labelWidth: Int
  private let columnWidth: Int
  private let scale: BarScale

  init(_ table: FigureTable, style: OutputStyle) {
    self.style = style
    let width = style.width ?? Self.usualWidth
    let longest = max(Self.shortestBar, width / 3)
    let parts = table.parts.flatMap { Self.bars($0, in: table, isTotal: false, style, longest) }
    let total = table.total.map { Self.bars($0, in: table, isTotal: true, style, longest) }
    let bars = parts + (total ?? [])
    labelWidth = bars.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    columnWidth = bars.map { DisplayWidth.columns(of: $0.column) }.max() ?? 0
    let values = bars.map { DisplayWidth.columns(of: $0.value) }.max() ?? 0
    let heads = [labelWidth, columnWidth].filter { $0 > 0 }.map { $0 + Self.gap.count }
    let room = width - heads.reduce(0, +) - values - 2
    scale = BarScale(
      bars.compactMap(\.length), columns: min(max(room, Self.shortestBar), Self.longestBar))
    self.bars = bars
  }

  var lines: [String] {
    bars.map { bar in
      let heads = zip([bar.label, bar.column], [labelWidth, columnWidth]).filter { $0.1 > 0 }
      let head = heads.map { text, width in
        text + String(repeating: " ", count: width - DisplayWidth.columns(of: text)) + Self.gap
      }
      let body = bar.length.map { scale.bar($0) } ?? scale.blank
      return head.joined() + (body.isEmpty ? "" : body + " ") + bar.value
    }
  }

  private static func bars(
    _ part: FigureTable.Part, in table: FigureTable, isTotal: Bool, _ style: OutputStyle,
    _ longest: Int
  ) -> [Bar] {
    part.figures.enumerated().map { index, figure in
      Bar(
        label: index == 0 ? Clip.end(of: part.label, to: longest) : "",
        column: Clip.end(of: table.columns[index], to: longest),
        length: isTotal ? nil : figure?.value.doubleValue,
        value: FigureText.remarked(figure, of: part, isTotal: isTotal, in: style.language))
    }
  }
}

/// How long the bars are, with an axis where some figures are negative.
struct BarScale {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private let right: Int
  private let left: Int
  private let unitsPerColumn: Double

  /// Makes a scale on which the longest bars of either direction share a number of columns.
  init(_ lengths: [Double], columns: Int) {
    let highest = max(lengths.max() ?? 0, 0)
    let lowest = min(lengths.min() ?? 0, 0)
    let span = highest - lowest
    left = lowest == 0 ? 0 : max(1, Int((Double(columns) * -lowest / span).rounded()))
    right = highest == 0 ? 0 : max(1, columns - left)
    let sides = [(highest, right), (-lowest, left)].filter { $0.1 > 0 }
    unitsPerColumn = sides.map { $0.0 / Double($0.1) }.max() ?? 1
  }

  /// What stands where there is no bar: the room left of the axis.
  var blank: String { left == 0 ? "" : String(repeating: " ", count: left) + "│" }

  /// The bar of a figure; one that is not zero shows at least its least part.
  func bar(_ length: Double) -> String {
    let columns = unitsPerColumn == 0 ? 0 : abs(length) / unitsPerColumn
    guard length < 0 else { return blank + toRight(columns, isZero: length == 0) }
    let halves = max(1, Int((columns * 2).rounded()))
    let bar = (halves % 2 == 1 ? "▐" : "") + String(repeating: "█", count: halves / 2)
    return String(repeating: " ", count: max(0, left - bar.count)) + bar + "│"
  }

  private func toRight(_ columns: Double, isZero: Bool) -> String {
    guard !isZero else { return "" }
    let eighths = max(1, Int((columns * 8).rounded()))
    return String(repeating: "█", count: eighths / 8) + Self.eighths[eighths % 8]
  }
}
