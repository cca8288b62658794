public import Diagnostics

/// Cuts a document into sentences: up to 。!?; or the end of a line.
///
/// 一、概述⏎公开信息9条。答复2件; gives `一、概述`, `公开信息9条。` and `答复2件;`. It reads bytes, so that
/// search, tracking and the comparison of documents can cut megabytes; the reader, which knows of
/// brackets and quotes, has sentences of its own.
public enum SentenceCutter {
  /// The bytes of the sentences with the mark that ends each, blanks at both ends left out; empty
  /// ones are dropped.
  /// - Complexity: O(bytes).
  public static func sentences(of source: SourceText) -> [ByteRange] {
    cut(source.bytes).compactMap { trimmed($0.words.lowerBound..<$0.end, of: source.bytes) }
  }

  /// The bytes of what the sentences say, without marks and blanks at their ends; what is nothing
  /// but marks and blanks is dropped.
  /// - Complexity: O(bytes).
  public static func statements(of source: SourceText) -> [ByteRange] {
    cut(source.bytes).compactMap { trimmed($0.words, of: source.bytes) }
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
      if place > offset { return trimmed(start..<place, of: source.bytes) ?? place..<place }
      start = place
    }
    let end = max(start, line.upperBound)
    return trimmed(start..<end, of: source.bytes) ?? end..<end
  }

  /// A stretch up to a mark, and where the mark ends.
  private typealias Stretch = (words: ByteRange, end: Int)

  private static func cut(_ bytes: [UInt8]) -> [Stretch] {
    var stretches: [Stretch] = []
    var (start, offset) = (0, 0)
    while offset < bytes.count {
      let width = endWidth(in: bytes, at: offset)
      if width > 0 {
        stretches.append((start..<offset, offset + width))
        start = offset + width
      }
      offset += max(1, width)
    }
    stretches.append((start..<bytes.count, bytes.count))
    return stretches
  }

  /// How many bytes the mark that ends a sentence takes; 0 where none stands.
  private static func endWidth(in bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ";"):
      return 1
    case 0xE3 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      return bytes[offset + 2] == 0x82 ? 3 : 0  // 。
    case 0xEF where offset + 2 < bytes.count && bytes[offset + 1] == 0xBC:
      return [0x81, 0x9B, 0x9F].contains(bytes[offset + 2]) ? 3 : 0  // ! ; ? in full width
    default: return 0
    }
  }

  /// A range without the blanks at its ends; nil where nothing is left.
  private static func trimmed(_ range: ByteRange, of bytes: [UInt8]) -> ByteRange? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, let width = blankWidth(bytes[start..<end]) { start += width }
    while start < end, let width = blankWidth(endOf: bytes[start..<end]) { end -= width }
    return start < end ? start..<end : nil
  }

  /// How many bytes the blank takes that a stretch begins with; nil where it begins with none.
  private static func blankWidth(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first <= 0x20 { return 1 }
    guard first == 0xC2 || first == 0xE2 || first == 0xE3 else { return nil }
    return wideBlanks.first { bytes.starts(with: $0) }?.count
  }

  private static func blankWidth(endOf bytes: ArraySlice<UInt8>) -> Int? {
    guard let last = bytes.last else { return nil }
    if last <= 0x20 { return 1 }
    return last < 0xC0
      ? wideBlanks.first { bytes.suffix($0.count).elementsEqual($0) }?.count : nil
  }

  /// The blanks beyond ASCII that offices indent and part with: no-break, en, em, thin, narrow and
  /// ideographic ones.
  private static let wideBlanks = [
    "\u{A0}", "\u{2002}", "\u{2003}", "\u{2009}", "\u{200A}", "\u{202F}", "\u{3000}",
  ].map { Array($0.utf8) }
}
