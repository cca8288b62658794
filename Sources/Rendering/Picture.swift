import Diagnostics
import Facts

/// A chart of an answer as SVG: grouped bars, or lines where figures run over several years.
///
/// In a page it has neither background nor title, since the page has both.
struct Picture {
  static let width = 760
  static let margin = 20
  private static let lineHeight = 20

  private let answer: Answer
  private let language: Language
  private let isAlone: Bool

  /// Makes the picture; one that stands alone has a title, a background and a line of sources.
  init(_ answer: Answer, language: Language, isAlone: Bool) {
    self.answer = answer
    self.language = language
    self.isAlone = isAlone
  }

  /// The element and a line break; nil for an answer without figures in a page.
  var text: String? {
    let table = FigureTable(answer, language: language)
    guard isAlone || table != nil else { return nil }
    var drawing = Drawing()
    var y = isAlone ? 44 : 8
    if isAlone { title(in: &drawing) }
    if let table {
      y = draw(table, in: &drawing, from: y)
    } else {
      let words = Phrase.needsFigures("svg", verb: answer.verb).text(in: language)
      drawing.text(words, x: Self.margin, y: y + Self.lineHeight)
      y += Self.lineHeight * 2
    }
    if isAlone { sources(in: &drawing, y: &y) }
    return element(drawing, height: y + 8)
  }

  private func title(in drawing: inout Drawing) {
    let columns = (Self.width - 2 * Self.margin) / 9
    drawing.text(
      Clip.end(of: Printable.text(answer.title), to: columns), x: Self.margin, y: 30,
      attributes: "font-size=\"17\" font-weight=\"600\"")
  }

  private func draw(_ table: FigureTable, in drawing: inout Drawing, from top: Int) -> Int {
    var y = top
    if let series = table.overTime, series.columns.count > (table.isSideBySide ? 3 : 2) {
      legend(series.parts.count > 1 ? series.parts.map(\.label) : [], in: &drawing, y: &y)
      y = DrawnLines(series).draw(in: &drawing, from: y)
    } else {
      legend(table.isSideBySide ? table.columns : [], in: &drawing, y: &y)
      y = DrawnBars(table, language: language).draw(in: &drawing, from: y)
    }
    for line in totals(table) {
      y += Self.lineHeight
      drawing.text(line, x: Self.margin, y: y)
    }
    return y + 4
  }

  /// A swatch and a name for each series, in as many rows as they take.
  private func legend(_ names: [String], in drawing: inout Drawing, y: inout Int) {
    guard !names.isEmpty else { return }
    var x = Self.margin
    y += 14
    for (index, name) in names.enumerated() {
      let name = Clip.end(of: name, to: 30)
      let width = Drawing.width(of: name) + 36
      if x + width > Self.width - Self.margin, x > Self.margin {
        x = Self.margin
        y += Self.lineHeight
      }
      drawing.box(x: x, y: y - 10, width: 12, height: 12, color: Drawing.color(index))
      drawing.text(name, x: x + 18, y: y)
      x += width
    }
    y += 8
  }

  /// The total in words, since its bar would dwarf its parts: `total  2018: 710117 件  stated`.
  private func totals(_ table: FigureTable) -> [String] {
    guard let total = table.total else { return [] }
    let figures = zip(table.columns, total.figures).map { column, figure in
      let value = FigureText.remarked(figure, of: total, isTotal: true, in: language)
      return column.isEmpty ? value : column + Phrase.colon.text(in: language) + value
    }
    return figures.map { total.label + "  " + $0 }
  }

  private func sources(in drawing: inout Drawing, y: inout Int) {
    var seen: Set<String> = []
    let documents = answer.sources.map { source in
      "\(source.organisation) \(source.period), \(source.citation?.title ?? source.document)"
    }
    let lines = documents.filter { seen.insert($0).inserted }
    guard !lines.isEmpty else { return }
    let head = Phrase.source.text(in: language) + Phrase.colon.text(in: language)
    let columns = (Self.width - 2 * Self.margin) / 6
    for line in Clip.lines(of: Printable.text(head + lines.joined(separator: "; ")), to: columns) {
      y += 18
      drawing.text(
        String(line), x: Self.margin, y: y, attributes: "font-size=\"11\" fill-opacity=\"0.7\"")
    }
  }

  private func element(_ drawing: Drawing, height: Int) -> String {
    let open =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.width) \(height)\" "
      + "width=\"\(Self.width)\" height=\"\(height)\" role=\"img\" "
      + "xml:lang=\"\(Markup.tag(of: language))\" font-family=\"\(Markup.fonts)\" "
      + "font-size=\"13\" fill=\"currentColor\"" + (isAlone ? " color=\"#1f2328\">" : ">")
    let ground =
      isAlone ? ["<rect width=\"\(Self.width)\" height=\"\(height)\" fill=\"#ffffff\"/>"] : []
    let title = "<title>\(Markup.text(answer.query))</title>"
    return ([open, title] + ground + drawing.elements + ["</svg>"])
      .map { $0 + "\n" }.joined()
  }
}

extension Answer {
  /// The question without where its answer goes, which is no part of a picture's title.
  var title: String {
    let ends = [" into ", "存为"].compactMap { query.ranges(of: $0).last?.lowerBound }
    guard let end = ends.min() else { return query }
    return String(query[..<end])
  }
}
