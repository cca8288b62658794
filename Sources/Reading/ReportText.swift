import Diagnostics

/// A report's text as the rules see it: one folded scalar a character, each knowing its bytes.
///
/// Full-width ASCII is folded to ASCII and traditional characters to simplified ones, so that one
/// rule reads them all; `offsets` leads every scalar back to the bytes of the source. Positions
/// inside Reading are indexes into `scalars`; only finished facts speak of bytes.
struct ReportText: Sendable {
  /// The text that the bytes belong to.
  let source: SourceText
  /// The folded text.
  let scalars: [UInt32]
  /// The byte offset of each scalar, and one more for the end.
  let offsets: [Int]

  /// The bytes of a range of scalars.
  func bytes(_ range: Range<Int>) -> ByteRange {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// The folded text of a range of scalars.
  func folded(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for value in scalars[range] {
      text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(text)
  }

  /// The source's own words in a range of scalars.
  func original(_ range: Range<Int>) -> String { source[bytes(range)] }
}
