import Diagnostics

/// A report's text as the rules see it: one folded scalar a character, each knowing its bytes.
///
/// Full-width ASCII is folded to ASCII and traditional characters to simplified ones, so that one
/// rule reads them all; `offsets` leads every scalar back to the bytes of the source. Page breaks
/// that fall inside a sentence are left out, so that no rule needs to know of them. Positions
/// inside Reading are indexes into `scalars`; only finished facts speak of bytes.
///
/// A class, since every stage holds the text and hands it on: as a structure of seven references it
/// was copied for every character that an office was looked for at.
final class ReportText: Sendable {
  /// The text that the bytes belong to.
  let source: SourceText
  /// The folded text.
  let scalars: [Unicode.Scalar]
  /// The byte offset of each scalar, and one more for the end.
  let offsets: [Int]
  /// The bytes of the page furniture that was left out: `— 3 —` and the running title under it.
  let furniture: [ByteRange]

  /// Folds a text.
  /// - Complexity: O(bytes).
  init(_ source: SourceText) {
    var folded = FoldedScalars(source.bytes)
    let furniture = PageFurniture.remove(from: &folded)
    self.source = source
    scalars = folded.scalars
    offsets = folded.offsets
    self.furniture = furniture
  }

  /// How many scalars there are.
  var count: Int { scalars.count }

  /// The scalar at a position; a NUL, which no rule asks for, outside the text.
  subscript(position: Int) -> Unicode.Scalar {
    position >= 0 && position < scalars.count ? scalars[position] : "\0"
  }

  /// The bytes of a range of scalars.
  func bytes(_ range: Range<Int>) -> ByteRange {
    let start = offsets[range.lowerBound]
    guard !range.isEmpty else { return start..<start }
    let last = range.upperBound - 1
    return start..<(offsets[last] + width(at: last))
  }

  /// The folded text of a range of scalars.
  func folded(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// Whether a range is a word and nothing more; compares in place, where `folded` makes a string.
  func isWord(_ word: String, in range: Range<Int>) -> Bool {
    var place = range.lowerBound
    for scalar in word.unicodeScalars {
      guard place < range.upperBound, scalars[place] == scalar else { return false }
      place += 1
    }
    return place == range.upperBound
  }

  /// The source's own words in a range of scalars.
  func original(_ range: Range<Int>) -> String { source[bytes(range)] }

  /// Whether the source writes the scalar at a position in one byte: `,` and not `,`.
  func isPlainASCII(at position: Int) -> Bool {
    position < scalars.count && width(at: position) == 1
  }

  private func width(at position: Int) -> Int {
    FoldedScalars.width(ofLead: source.bytes[offsets[position]])
  }
}

extension ReportText {
  /// A range without the blanks and line breaks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scalars[start].isBlankOrBreak { start += 1 }
    while end > start, scalars[end - 1].isBlankOrBreak { end -= 1 }
    return start..<end
  }

  /// The pieces of a range between marks: 市委、市政府 in two.
  func pieces(of range: Range<Int>, at marks: String) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where marks.unicodeScalars.contains(self[place]) {
      pieces.append(start..<place)
      start = place + 1
    }
    pieces.append(start..<range.upperBound)
    return pieces
  }

  /// The position after the blanks, but not line breaks, from a position on.
  func skippingBlanks(from position: Int) -> Int {
    var place = position
    while self[place].isBlank { place += 1 }
    return place
  }
}

extension Unicode.Scalar {
  /// Whether this is 0...9.
  var isDigit: Bool { value &- 0x30 < 10 }

  /// Whether this is a letter of ASCII.
  var isLatin: Bool { (value | 0x20) &- 0x61 < 26 }

  /// Whether this is a blank within a line.
  var isBlank: Bool { self == " " || self == "\t" }

  /// Whether this ends a line.
  var isBreak: Bool { self == "\n" || self == "\r" }

  /// Whether this is a blank or a line break.
  var isBlankOrBreak: Bool { isBlank || isBreak }

  /// Whether this is a Chinese character.
  var isHan: Bool { value &- 0x4E00 < 0x5200 || self == "〇" || value &- 0x3400 < 0x19C0 }
}

extension String.UnicodeScalarView {
  /// Whether a scalar is among these few.
  ///
  /// The standard library's is not specialized for these views, and calls through witness tables
  /// for each scalar.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    for other in self where other == scalar { return true }
    return false
  }
}

extension String {
  /// Makes a text of scalars.
  ///
  /// Appending them to a string's view goes through generic code, which takes five times as long
  /// and took a tenth of the time of reading.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * scalars.count)
    for scalar in scalars {
      if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
