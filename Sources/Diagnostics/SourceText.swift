/// A half-open range of byte offsets into the UTF-8 text of a document or a query.
public typealias ByteRange = Range<Int>

/// A text that ranges point into: a report, a script or one typed statement.
///
/// Keeps the UTF-8 bytes and where its lines start, so that a byte offset can be told as line and
/// column. It does not keep the encoding or the bytes of the file that it was decoded from.
public struct SourceText: Sendable {
  /// What a person calls this text: a path as it was given, or `query`.
  public let name: String
  /// The text as valid UTF-8.
  public let bytes: [UInt8]
  /// The byte offset at which each line starts; never empty.
  public let lineStarts: [Int]
  /// The number of the first line, which is 1 but for a piece from the midst of a longer text.
  public let firstLine: Int

  /// Wraps a text under a name.
  /// - Complexity: O(bytes).
  public init(name: String, text: String, firstLine: Int = 1) {
    self.init(name: name, validUTF8: Array(text.utf8), firstLine: firstLine)
  }

  /// Wraps bytes that the caller knows to be valid UTF-8.
  /// - Complexity: O(bytes).
  public init(name: String, validUTF8 bytes: [UInt8], firstLine: Int = 1) {
    self.name = name
    self.bytes = bytes
    self.firstLine = firstLine
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The whole text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text of a byte range; a range past the end is cut there.
  public subscript(range: ByteRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The number of the line that holds a byte offset.
  /// - Complexity: O(log lines).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + firstLine
  }

  /// The column of a byte offset in its line, from 1, counted in characters as a person sees them.
  public func column(at offset: Int) -> Int {
    self[lineStarts[line(at: offset) - firstLine]..<max(offset, 0)].count + 1
  }

  /// The byte range of a line, counted from `firstLine`, without its line break.
  public func range(ofLine line: Int) -> ByteRange {
    let place = line - firstLine
    let start = lineStarts[place]
    var end = place + 1 < lineStarts.count ? lineStarts[place + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}
