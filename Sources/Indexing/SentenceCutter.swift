public import Diagnostics

/// Cuts a document into sentences: up to 。!?; or the end of a line.
public enum SentenceCutter {
  /// The bytes of the sentences, blanks at both ends left out; empty ones are dropped.
  /// - Complexity: O(bytes).
  public static func sentences(of source: SourceText) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var start = 0
    var offset = 0
    while offset < source.bytes.count {
      let width = endWidth(in: source.bytes, at: offset)
      offset += max(1, width)
      guard width > 0 else { continue }
      append(start..<offset, of: source, to: &ranges)
      start = offset
    }
    append(start..<source.bytes.count, of: source, to: &ranges)
    return ranges
  }

  /// The sentence that holds a byte; the byte itself where it stands in none.
  /// - Complexity: O(bytes of the line).
  public static func sentence(around offset: Int, in source: SourceText) -> ByteRange {
    guard offset >= 0, offset < source.bytes.count else { return 0..<0 }
    let line = source.range(ofLine: source.line(at: offset))
    var start = line.lowerBound
    var place = start
    while place < line.upperBound {
      let width = endWidth(in: source.bytes, at: place)
      place += max(1, width)
      guard width > 0 else { continue }
      if place > offset { return trimmed(start..<place, of: source) }
      start = place
    }
    return trimmed(start..<max(start, line.upperBound), of: source)
  }

  /// How many bytes the mark that ends a sentence takes; 0 where none stands.
  private static func endWidth(in bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ";"):
      return 1
    case 0xE3 where bytes[offset...].starts(with: [0xE3, 0x80, 0x82]): return 3  // 。
    case 0xEF where isFullWidthMark(bytes, offset): return 3
    default: return 0
    }
  }

  /// ! ; ? in full width: EF BC 81, 9B, 9F.
  private static func isFullWidthMark(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset + 1] == 0xBC
      && [0x81, 0x9B, 0x9F].contains(bytes[offset + 2])
  }

  private static func append(
    _ range: ByteRange, of source: SourceText, to ranges: inout [ByteRange]
  ) {
    let trimmed = trimmed(range, of: source)
    if !trimmed.isEmpty { ranges.append(trimmed) }
  }

  /// A range without the blanks, line ends and ideographic blanks at its ends.
  private static func trimmed(_ range: ByteRange, of source: SourceText) -> ByteRange {
    let bytes = source.bytes
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if bytes[start] <= 0x20 {
        start += 1
      } else if end - start >= 3, bytes[start..<start + 3].elementsEqual([0xE3, 0x80, 0x80]) {
        start += 3
      } else {
        break
      }
    }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
