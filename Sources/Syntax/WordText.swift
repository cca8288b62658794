import Diagnostics

/// What the bytes of a word or a quoted text say.
enum WordText {
  /// The text of a bare word, full-width letters and digits folded.
  static func bare(in bytes: [UInt8], _ range: ByteRange) -> String {
    var text = String.UnicodeScalarView()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (value, length) = Scalars.folded(in: bytes, at: offset)
      text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      offset += length
    }
    return String(text)
  }

  /// The text between quotes, a doubled ASCII quote standing for one.
  static func quoted(in bytes: [UInt8], _ range: ByteRange) -> String {
    let open = Scalars.folded(in: bytes, at: range.lowerBound).value
    let inside = contents(in: bytes, range)
    guard open == 0x22 else { return String(decoding: bytes[inside], as: UTF8.self) }
    var text: [UInt8] = []
    var offset = inside.lowerBound
    while offset < inside.upperBound {
      let (value, length) = Scalars.folded(in: bytes, at: offset)
      text += bytes[offset..<(offset + length)]
      offset += length
      if value == 0x22, offset < inside.upperBound {
        offset += Scalars.folded(in: bytes, at: offset).length
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes between the quotes of a closed quoted text.
  private static func contents(in bytes: [UInt8], _ range: ByteRange) -> ByteRange {
    let open = Scalars.folded(in: bytes, at: range.lowerBound).length
    // The closing quote is ASCII, ＂ or ”: one byte or three.
    let close = bytes[range.upperBound - 1] == 0x22 ? 1 : 3
    return (range.lowerBound + open)..<(range.upperBound - close)
  }

  /// Whether a word reads as a spelling, in either case.
  static func matches(_ spelling: String, in bytes: [UInt8], _ range: ByteRange) -> Bool {
    end(of: spelling, in: bytes, range) == range.upperBound
  }

  /// Where a spelling ends that a range begins with; nil where it doesn't, or where the spelling
  /// would end amid Latin letters.
  static func end(of spelling: String, in bytes: [UInt8], _ range: ByteRange) -> Int? {
    var offset = range.lowerBound
    var last: UInt32 = 0
    for scalar in spelling.unicodeScalars {
      guard offset < range.upperBound else { return nil }
      let (value, length) = Scalars.folded(in: bytes, at: offset)
      guard Scalars.lowercased(value) == scalar.value else { return nil }
      offset += length
      last = value
    }
    let isBoundary = WordIndex.isBoundary(
      in: bytes, at: offset, end: range.upperBound, after: last)
    return isBoundary ? offset : nil
  }
}
