import Diagnostics
import Facts

/// One line of text with a stretch in it marked: the number in its sentence.
///
/// Bold where there is colour, `«56»` where there is none. Control characters are already gone.
struct MarkedText {
  private(set) var before: String
  private(set) var marked: String
  private(set) var after: String

  /// Text without a mark.
  init(_ text: String) {
    self.init(before: text, marked: "", after: "")
  }

  /// The clause of a place with its number marked, where the clause is the document's own bytes
  /// and more than the number.
  init(_ place: Place) {
    let bytes = Array(place.text.utf8)
    let start = place.number.lowerBound - place.range.lowerBound
    let end = place.number.upperBound - place.range.lowerBound
    guard bytes.count == place.range.count, 0 <= start, start <= end, end <= bytes.count,
      end - start < bytes.count
    else {
      self.init(place.text)
      return
    }
    self.init(
      before: String(decoding: bytes[..<start], as: UTF8.self),
      marked: String(decoding: bytes[start..<end], as: UTF8.self),
      after: String(decoding: bytes[end...], as: UTF8.self))
  }

  init(before: String, marked: String, after: String) {
    self.before = Self.line(before)
    self.marked = Self.line(marked)
    self.after = Self.line(after)
  }

  /// A document's own line breaks say nothing here.
  private static func line(_ text: String) -> String {
    // Figures, of which an answer may have millions, are safe as they are.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return Printable.text(text)
    }
    return Printable.text(
      text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// The columns it takes on a terminal in a style.
  func columns(_ style: OutputStyle) -> Int {
    DisplayWidth.columns(of: plain(style))
  }

  /// The text with its mark.
  func painted(_ style: OutputStyle) -> String {
    style.hasColor ? before + style.bold(marked) + after : plain(style)
  }

  private func plain(_ style: OutputStyle) -> String {
    style.hasColor || marked.isEmpty
      ? before + marked + after : before + "«" + marked + "»" + after
  }

  /// The text cut to a number of columns, the mark kept in view, `…` standing for what is cut.
  func clipped(to columns: Int, _ style: OutputStyle) -> MarkedText {
    guard self.columns(style) > columns else { return self }
    var text = self
    let markWidth =
      DisplayWidth.columns(of: marked) + (style.hasColor || marked.isEmpty ? 0 : 2)
    guard !marked.isEmpty, markWidth + 2 <= columns else {
      text.before = Clip.end(of: before + marked + after, to: columns)
      text.marked = ""
      text.after = ""
      return text
    }
    let room = columns - markWidth
    let wantedAfter = DisplayWidth.columns(of: after)
    let wantedBefore = DisplayWidth.columns(of: before)
    let roomBefore = max(room / 2, room - wantedAfter)
    text.before = Clip.start(of: before, to: min(roomBefore, wantedBefore))
    text.after = Clip.end(of: after, to: room - DisplayWidth.columns(of: text.before))
    return text
  }

  /// The text in lines of at most a number of columns, the mark running on from line to line.
  func wrapped(to columns: Int, _ style: OutputStyle) -> [MarkedText] {
    guard self.columns(style) > columns else { return [self] }
    // Without colour the mark is part of the text and may be wrapped with it.
    guard style.hasColor else {
      return Clip.lines(of: plain(style), to: columns).map { MarkedText(String($0)) }
    }
    let start = before.count
    let end = start + marked.count
    var place = 0
    return Clip.lines(of: before + marked + after, to: columns).map { line in
      let low = min(max(start - place, 0), line.count)
      let high = min(max(end - place, low), line.count)
      place += line.count
      return MarkedText(
        before: String(line.prefix(low)), marked: String(line.dropFirst(low).prefix(high - low)),
        after: String(line.dropFirst(high)))
    }
  }
}

/// Cuts text to display columns.
enum Clip {
  /// The text, or as much of its beginning as fits before a `…`.
  static func end(of text: String, to columns: Int) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    return columns < 1 ? "" : String(prefix(of: text, columns: columns - 1)) + "…"
  }

  /// The text, or as much of its end as fits after a `…`.
  static func start(of text: String, to columns: Int) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    guard columns >= 1 else { return "" }
    return "…" + String(prefix(of: text.reversed(), columns: columns - 1).reversed())
  }

  /// The text in pieces that fit, each of at least one character.
  static func lines(of text: String, to columns: Int) -> [Substring] {
    var lines: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      let line = rest.prefix(max(1, prefix(of: rest, columns: columns).count))
      lines.append(line)
      rest = rest[line.endIndex...]
    }
    return lines
  }

  private static func prefix(of text: some Sequence<Character>, columns: Int) -> [Character] {
    var room = columns
    return Array(
      text.prefix { character in
        room -= DisplayWidth.columns(of: character)
        return room >= 0
      })
  }
}
