import Diagnostics
public import Facts

/// A block for each row, a line for each column: long text is shown whole.
///
/// ```
/// ── 1 ──
/// channel  phone
/// value    56 件
/// source   五(二) line 23: “…电话投诉«56»件…”
/// ```
public struct VerticalFormat: AnswerFormat {
  /// Its name: `vertical`.
  public let id = "vertical"
  /// Its other names: 竖排.
  public let synonyms = ["竖排"]
  /// Notes are printed beside the rows.
  public let carriesNotes = false

  /// Makes the format.
  public init() {}

  /// A block for each row, and the total as a block of its own.
  public func text(of answer: Answer, style: OutputStyle) -> String {
    let sheet = Sheet(answer, style: style)
    if sheet.lines.isEmpty { return Phrase.nothing.text(in: style.language) + "\n" }
    var lines = sheet.lines.enumerated().flatMap { index, line in
      block(line, name: String(index + 1), pairs: pairs(of: line, in: sheet, style), answer, style)
    }
    if let total = sheet.total {
      let figures = pairs(of: total, in: sheet, style).filter { $0.isNumber }
      lines += block(total, name: total.label, pairs: figures, answer, style)
    }
    let detail = answer.detailAnswer.map { text(of: $0, style: style) } ?? ""
    return lines.map { $0 + "\n" }.joined() + detail
  }

  /// A heading and what stands under it, one value a line.
  private struct Pair {
    let title: String
    let values: [String]
    let isNumber: Bool
  }

  private func pairs(
    of line: Sheet.Line, in sheet: Sheet, _ style: OutputStyle
  ) -> [Pair] {
    zip(sheet.headings, line.entries).map { heading, entry in
      let values = entry.items.isEmpty ? [entry.text.painted(style) + entry.unit] : entry.items
      return Pair(title: heading.title, values: values, isNumber: heading.isNumber)
    }
  }

  private func block(
    _ line: Sheet.Line, name: String, pairs: [Pair], _ answer: Answer, _ style: OutputStyle
  ) -> [String] {
    let pairs = pairs + sources(of: line, answer, style)
    let width = pairs.map { DisplayWidth.columns(of: $0.title) }.max() ?? 0
    let head = (["── \(name) ──"] + line.marks).joined(separator: " ")
    let body = pairs.flatMap { pair in
      pair.values.enumerated().map { index, value in
        let title = index == 0 ? pair.title : ""
        let gap = width - DisplayWidth.columns(of: title) + 2
        return style.bold(title) + String(repeating: " ", count: gap) + value
      }
    }
    return [style.dim(head)] + body
  }

  /// The sentences behind a row, each whole and with its document.
  private func sources(of line: Sheet.Line, _ answer: Answer, _ style: OutputStyle) -> [Pair] {
    var whole = style
    whole.width = nil
    let sentences = line.sources.filter(answer.sources.indices.contains).map { index in
      let source = answer.sources[index]
      return Printable.text(source.document) + " "
        + SourceLines.sentence(source, after: "", style: whole)
    }
    guard !sentences.isEmpty else { return [] }
    let title = Phrase.source.text(in: style.language)
    return [Pair(title: title, values: sentences, isNumber: false)]
  }
}
