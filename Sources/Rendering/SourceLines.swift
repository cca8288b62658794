import Diagnostics
import Facts

/// The sentences behind the figures, under a line that names their document.
///
/// ```
/// 朝阳市环境保护局 2011, seeds/reports/chaoyang-epb-2011.txt
///   phone  五(二) line 23: “…电话投诉«56»件…”
/// ```
struct SourceLines {
  /// How many sentences are listed under a table on a terminal; `source` shows the others.
  private static let mostOnTerminal = 12

  private let answer: Answer
  private let sheet: Sheet
  private let style: OutputStyle

  init(_ answer: Answer, sheet: Sheet, style: OutputStyle) {
    self.answer = answer
    self.sheet = sheet
    self.style = style
  }

  /// The lines; none for an answer without sources.
  var lines: [String] {
    var lines: [String] = []
    let labels = self.labels
    let labelColumns = labels.map(DisplayWidth.columns(of:)).max() ?? 0
    var room = style.width == nil ? Int.max : Self.mostOnTerminal
    for document in documents {
      if !lines.isEmpty, room > 0 { lines.append("") }
      if room > 0 { lines.append(style.dim(title(of: document[0]))) }
      guard !sheet.showsItsSources else { continue }
      for index in document.prefix(room) {
        lines.append(line(of: index, label: labels[index], labelColumns: labelColumns))
      }
      room -= min(room, document.count)
    }
    let left = answer.sources.count - Self.mostOnTerminal
    if style.width != nil, left > 0, !sheet.showsItsSources {
      lines.append(style.dim("  " + Phrase.moreSources(left).text(in: style.language)))
    }
    return lines
  }

  /// The indexes of the sources, those of one document together, in order of appearance.
  private var documents: [[Int]] {
    var places: [String: Int] = [:]
    var documents: [[Int]] = []
    for index in answer.sources.indices {
      let title = self.title(of: index)
      if let place = places[title] {
        documents[place].append(index)
      } else {
        places[title] = documents.count
        documents.append([index])
      }
    }
    return documents
  }

  private func title(of index: Int) -> String {
    Printable.text(answer.document(of: answer.sources[index]))
  }

  /// What each source stands behind: rows, the total or a note; empty for a single figure.
  private var labels: [String] {
    guard !answer.sources.isEmpty else { return [] }
    var labels = [[String]](repeating: [], count: answer.sources.count)
    func add(_ label: String, to indexes: [Int]) {
      for index in indexes where labels.indices.contains(index) && !labels[index].contains(label) {
        labels[index].append(label)
      }
    }
    let lines = (sheet.isSingleFigure ? [] : sheet.lines) + (sheet.total.map { [$0] } ?? [])
    for backing in lines.flatMap(\.backings) where !backing.label.isEmpty {
      add(backing.label, to: backing.sources)
    }
    for note in answer.notes {
      let fresh = note.sources.filter { labels.indices.contains($0) && labels[$0].isEmpty }
      guard !sheet.isSingleFigure || note.sources != sheet.lines.first?.sources else { continue }
      add(Phrase.note.text(in: style.language), to: fresh)
    }
    return labels.map { Clip.end(of: $0.joined(separator: ", "), to: 28) }
  }

  private func line(of index: Int, label: String, labelColumns: Int) -> String {
    let gap = labelColumns == 0 ? 0 : labelColumns - DisplayWidth.columns(of: label) + 2
    let head = "  " + label + String(repeating: " ", count: gap)
    return head + Self.sentence(answer.sources[index], after: head, style: style)
  }

  /// `五(二) line 23: “…电话投诉«56»件…”`, cut to the room that is left on the line.
  ///
  /// The published document that a row of a history table cites is named behind it.
  static func sentence(_ source: Source, after head: String, style: OutputStyle) -> String {
    let place = source.place
    let line = Phrase.line(place.line).text(in: style.language)
    let section = Printable.text(place.section)
    let colon = Phrase.colon.text(in: style.language)
    let lead = (section.isEmpty ? "" : section + " ") + line + colon
    var text = MarkedText(place)
    var tail = source.citation.map { " — " + Printable.text($0.title) } ?? ""
    if let width = style.width {
      let room = width - DisplayWidth.columns(of: head + lead) - 2
      // The words with the number come first; the title of their document takes what they leave.
      let wanted = min(text.columns(style), max(room / 2, 16))
      tail = Clip.end(of: tail, to: max(0, room - wanted))
      text = text.clipped(to: max(room - DisplayWidth.columns(of: tail), 16), style)
    }
    return lead + "“" + text.painted(style) + "”" + tail
  }
}
