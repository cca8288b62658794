/// Gathers text into lines the way a page shows it: blanks between words are one blank, blanks at
/// the ends of a line are nothing.
///
/// No-break, ideographic and typographic blanks count as blanks, characters without width are left
/// out, and a line break of the source between two Chinese characters is nothing.
struct LineFlow {
  /// The lines, each ended by a line feed but for the one at hand.
  private(set) var bytes: [UInt8] = []
  /// How many lines have ended.
  private(set) var lines = 0
  /// Whether rows of a table are among the lines.
  private(set) var holdsRows = false
  private var lineStart = 0
  private var gap = Gap.none
  private var marker: [UInt8] = []

  /// What stands between two pieces of text; of several the greatest counts.
  private enum Gap: Int {
    case none, blank, lineBreak, fixedBlank
  }

  /// Adds text to the line at hand.
  /// - Parameters:
  ///   - text: valid UTF-8, cut between characters.
  ///   - keepsBreaks: whether a line feed ends the line.
  /// - Complexity: O(bytes).
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, keepsBreaks: Bool = false) {
    var start = 0
    var place = 0
    while place < text.count {
      guard LineBlank.mayBegin(text[place]), let blank = LineBlank(in: text, at: place) else {
        place += 1
        continue
      }
      appendWords(text[start..<place])
      switch blank.kind {
      case .nothing: break
      case .blank: widen(to: .blank)
      case .fixedBlank: widen(to: .fixedBlank)
      case .lineBreak: if keepsBreaks { endLine() } else { widen(to: .lineBreak) }
      }
      place += blank.length
      start = place
    }
    appendWords(text[start...])
  }

  private mutating func widen(to other: Gap) {
    if other.rawValue > gap.rawValue { gap = other }
  }

  /// Ends the line at hand, unless it is empty.
  mutating func endLine() {
    gap = .none
    guard bytes.count > lineStart else { return }
    bytes.append(UInt8(ascii: "\n"))
    lines += 1
    lineStart = bytes.count
  }

  /// Adds a row of a table as a line of its own.
  mutating func appendRow(_ row: [UInt8]) {
    endLine()
    bytes += row
    endLine()
    holdsRows = true
  }

  /// Adds the lines of another flow, all of them ended.
  mutating func append(linesOf other: LineFlow) {
    endLine()
    bytes += other.bytes
    lines += other.lines
    if other.holdsRows { holdsRows = true }
    lineStart = bytes.count
  }

  /// Sets what the next line begins with, unless it brings a number of its own.
  mutating func mark(_ words: String) {
    marker = Array(words.utf8)
  }

  private mutating func appendWords(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let first = words.first else { return }
    if bytes.count == lineStart {
      if !marker.isEmpty, !Self.mayBeNumber(first, in: words) { bytes += marker }
      marker = []
    } else if gap != .none, gap != .lineBreak || !(endsWide && LineBlank.isWide(first)) {
      bytes.append(UInt8(ascii: " "))
    }
    gap = .none
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words))
  }

  private var endsWide: Bool {
    bytes.count >= lineStart + 3 && bytes[bytes.count - 1] & 0xC0 == 0x80
      && bytes[bytes.count - 2] & 0xC0 == 0x80 && LineBlank.isWide(bytes[bytes.count - 3])
  }

  /// Whether words begin with a digit, a bracket or a Chinese numeral.
  private static func mayBeNumber(
    _ first: UInt8, in words: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    if first < 0x80 { return first == UInt8(ascii: "(") || 0x30...0x39 ~= first }
    return numerals.contains(Array(words.prefix(3)))
  }

  private static let numerals = Set("(一二三四五六七八九十第".map { Array(String($0).utf8) })
}
