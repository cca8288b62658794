/// The ways in which a form's cells come out of web pages and documents.
struct FormLayout: CustomStringConvertible, Sendable {
  /// What parts the cells of a row; nil for one cell a line.
  var mark: String?
  /// What stands in the places that a spanned cell covers; nil where there are no spans.
  var span: Span?
  /// Whether long names are wrapped.
  var wraps = false
  /// Whether numbering is lost.
  var isUnnumbered = false
  /// Whether digits are as wide as characters.
  var isWide = false

  enum Span: String { case repeated, blank }

  static let all =
    ["|", "\t"].flatMap { mark in
      [nil, .repeated, .blank].map { FormLayout(mark: mark, span: $0) }
    } + [
      FormLayout(), FormLayout(wraps: true), FormLayout(isUnnumbered: true),
      FormLayout(isWide: true), FormLayout(mark: "       "), FormLayout(mark: " "),
      FormLayout(mark: "     ", wraps: true),
    ]

  var description: String {
    let words = [
      mark.map { $0.isEmpty ? "" : "cells parted by \($0.debugDescription)" } ?? "one cell a line",
      span.map { "spans \($0.rawValue)" }, wraps ? "wrapped" : nil,
      isUnnumbered ? "unnumbered" : nil, isWide ? "wide digits" : nil,
    ]
    return words.compactMap { $0 }.joined(separator: ", ")
  }

  /// A row's text: a name, which may wrap, and figures.
  func row(_ name: String, _ cells: [String]) -> String {
    var name = name
    if isUnnumbered { name = Self.withoutNumber(name) }
    let digits = cells.map { isWide ? Self.wide($0) : $0 }
    guard wraps, name.count > 12 else { return line([name].filter { !$0.isEmpty } + digits) }
    let (head, tail) = (String(name.prefix(11)), String(name.dropFirst(11)))
    // Beside a wrapped name its figures stand in the middle.
    return mark == nil
      ? line([head, tail] + digits) : head + "\n" + line([""] + digits) + tail + "\n"
  }

  /// Cells on one line, or one a line.
  func line(_ cells: [String]) -> String {
    switch mark {
    case "|": "| " + cells.joined(separator: " | ") + " |\n"
    case let mark?: cells.joined(separator: mark) + "\n"
    case nil: cells.map { $0 + "\n" }.joined()
    }
  }

  /// A cell and the places that it covers besides its own.
  func spanned(_ cell: String, _ width: Int) -> [String] {
    guard let span else { return [cell] }
    return [cell] + Array(repeating: span == .repeated ? cell : "", count: width - 1)
  }

  private static func withoutNumber(_ name: String) -> String {
    let mark = name.firstIndex { "、.)".contains($0) }
    guard let mark, name.distance(from: name.startIndex, to: mark) < 3 else { return name }
    return String(name[name.index(after: mark)...])
  }

  private static func wide(_ figure: String) -> String {
    String(
      String.UnicodeScalarView(
        figure.unicodeScalars.map {
          $0.isASCII && $0.properties.numericType != nil
            ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
        }))
  }
}

extension InventedForm {
  /// The three tables under their headings.
  func text(_ layout: FormLayout) -> String {
    "二、主动公开政府信息情况\n" + disclosed(layout) + "三、收到和处理政府信息公开申请情况\n" + requests(layout)
      + "四、政府信息公开行政复议、行政诉讼情况\n" + reviews(layout)
  }

  private func disclosed(_ layout: FormLayout) -> String {
    blocks.map { block in
      // Three places for figures, of which a single column covers all.
      let first = 4 - block.columns.count
      func spread(_ cells: [String]) -> [String] {
        layout.spanned(cells[0], first) + cells.dropFirst()
      }
      return layout.line(layout.spanned(block.article, 4))
        + layout.line(["信息内容"] + spread(block.columns))
        + block.rows.map { layout.row($0.name, spread($0.figures)) }.joined()
    }.joined()
  }

  private func requests(_ layout: FormLayout) -> String {
    let note = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)"
    let lead = layout.span == nil ? [] : layout.spanned(note, 3)
    let cover = layout.span == .repeated ? lead : lead.map { _ in "" }
    let head =
      layout.line(lead + layout.spanned("申请人情况", 7))
      + layout.line(cover + ["自然人"] + layout.spanned("法人或其他组织", 5) + ["总计"])
      + layout.line(cover + layout.spanned("", 1) + Self.applicants + layout.spanned("", 1))
    return head + (layout.span == nil ? plainRows(layout) : spannedRows(layout))
  }

  private func plainRows(_ layout: FormLayout) -> String {
    requests.map { layout.row($0.name, $0.figures) }.joined()
  }

  /// The rows as a page's table has them: 三、 and the outcomes stand beside their rows.
  private func spannedRows(_ layout: FormLayout) -> String {
    var result = ""
    var above: [String] = []
    for row in requests {
      if row.name == "三、本年度办理结果" {
        above = [row.name]
      } else if row.figures.isEmpty {
        above = [above[0].isEmpty ? "" : "三、本年度办理结果", row.name]
      } else if row.name.first == "(" {
        result += layout.line(["三、本年度办理结果"] + layout.spanned(row.name, 2) + row.figures)
      } else if "一二四".contains(row.name.prefix(1)) {
        result += layout.line(layout.spanned(row.name, 3) + row.figures)
      } else {
        result += layout.line(above + [row.name] + row.figures)
        if layout.span == .blank { above = ["", ""] }
      }
    }
    return result
  }

  private func reviews(_ layout: FormLayout) -> String {
    let names =
      layout.wraps && layout.mark == nil
      ? Self.results.flatMap { $0.count > 2 ? [String($0.prefix(2)), String($0.suffix(2))] : [$0] }
      : Self.results
    return layout.line(layout.spanned("行政复议", 5) + layout.spanned("行政诉讼", 10))
      + layout.line(
        layout.spanned("", 5) + layout.spanned("未经复议直接起诉", 5) + layout.spanned("复议后起诉", 5))
      + layout.line(names + names + names) + layout.row("", reviews)
  }
}
