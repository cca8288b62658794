import Diagnostics
import Facts

/// A report of an invented office from its lines: 一、 opens a section, (一) a paragraph of it.
///
/// The plan is given apart, as the reader would find it: its items' words must stand in the text.
struct InventedReport {
  /// An item of the plan with its actions.
  struct Item {
    let heading: String?
    let text: String
    let actions: [String]

    init(_ text: String, heading: String? = nil, actions: [String] = []) {
      self.heading = heading
      self.text = text
      self.actions = actions
    }
  }

  let report: Report

  init(
    _ year: Int, organisation: String = "青河市环境保护局", title: String? = nil, lines: [String],
    plan: [Item]
  ) {
    let text = ([title].compactMap { $0 } + lines).joined(separator: "\n") + "\n"
    let source = SourceText(name: "\(organisation)-\(year).txt", text: text)
    let items = plan.enumerated().map { place, item in
      PlanItem(
        number: place + 1, heading: item.heading, text: item.text, actions: item.actions,
        place: Self.place(of: item.text, in: source))
    }
    report = Report(
      source: source, organisation: organisation, period: .year(year),
      outline: Self.outline(of: source, hasTitle: title != nil), facts: [], plan: items,
      skipped: [], unread: [])
  }

  /// Where the last of some words stand; the text's start where they don't.
  static func place(of words: String, in source: SourceText) -> Place {
    let wanted = Array(words.utf8)
    let starts = 0...max(0, source.bytes.count - wanted.count)
    let start = starts.last { source.bytes[$0...].starts(with: wanted) } ?? 0
    return Place(
      section: "", line: source.line(at: start), range: start..<start + wanted.count,
      number: start..<start, text: words)
  }

  /// The sentence of the report that holds some words, as the source of a figure.
  func source(_ words: String) -> Source {
    Source(
      organisation: report.organisation, period: report.period, document: report.source.name,
      place: Self.place(of: words, in: report.source))
  }

  private static func outline(of source: SourceText, hasTitle: Bool) -> [Heading] {
    let lines = source.lineStarts.indices.map { source.range(ofLine: $0 + 1) }
    var opened: [(level: Int, label: String, title: String, range: ByteRange)] = []
    var section = ""
    for (place, line) in lines.enumerated() {
      let text = source[line]
      if place == 0, hasTitle {
        opened.append((1, "", text, line))
      } else if let end = text.firstIndex(of: "、"),
        text.distance(from: text.startIndex, to: end) == 1
      {
        section = String(text[..<end])
        opened.append((1, section, String(text[text.index(after: end)...]), line))
      } else if text.hasPrefix("("), let end = text.firstIndex(of: ")") {
        let label = String(text[...end])
        let width = label.utf8.count
        opened.append((2, section + label, "", line.lowerBound..<line.lowerBound + width))
      }
    }
    return opened.enumerated().map { place, heading in
      let isTitle = place == 0 && hasTitle
      let next = opened.dropFirst(place + 1).first { !isTitle && $0.level <= heading.level }
      let end = next?.range.lowerBound ?? source.bytes.count
      return Heading(
        level: heading.level, label: heading.label, title: heading.title, range: heading.range,
        extent: heading.range.lowerBound..<end)
    }
  }
}
