import Diagnostics

/// The elements of a picture as they are drawn, in pixels from its top left.
///
/// Text and rules take the colour of the page around them, so that a picture in a dark page is
/// light.
struct Drawing {
  /// Where a text stands by its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// Colours that people with any colour vision tell apart, after Okabe and Ito.
  private static let palette = [
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8172b3", "#8c8c8c",
  ]

  private(set) var elements: [String] = []

  /// The colour of a series.
  static func color(_ index: Int) -> String { palette[index % palette.count] }

  /// The pixels that a text takes at the usual size; Chinese takes twice what Latin does.
  static func width(of text: String) -> Int { DisplayWidth.columns(of: text) * 15 / 2 }

  mutating func text(
    _ text: String, x: Int, y: Int, _ anchor: Anchor = .start, attributes: String = ""
  ) {
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let more = attributes.isEmpty ? "" : " " + attributes
    elements.append("<text x=\"\(x)\" y=\"\(y)\"\(place)\(more)>\(Markup.text(text))</text>")
  }

  /// A thin line; `isStrong` for an axis, else it steps back as a grid does.
  mutating func rule(x: Int, y: Int, toX: Int, toY: Int, isStrong: Bool = false) {
    elements.append(
      "<line x1=\"\(x)\" y1=\"\(y)\" x2=\"\(toX)\" y2=\"\(toY)\" stroke=\"currentColor\" "
        + "stroke-opacity=\"\(isStrong ? "0.6" : "0.15")\"/>")
  }

  /// A filled box; a pale one stands for what is no part like the others.
  mutating func box(x: Int, y: Int, width: Int, height: Int, color: String, isPale: Bool = false) {
    elements.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(color)\""
        + (isPale ? " fill-opacity=\"0.5\"" : "") + "/>")
  }

  /// A line through points and a dot on each.
  mutating func path(_ points: [(x: Int, y: Int)], color: String) {
    let list = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    if points.count > 1 {
      elements.append(
        "<polyline points=\"\(list)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"2\"/>")
    }
    for point in points {
      elements.append("<circle cx=\"\(point.x)\" cy=\"\(point.y)\" r=\"3.5\" fill=\"\(color)\"/>")
    }
  }
}
