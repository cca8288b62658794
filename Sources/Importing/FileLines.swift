public import Diagnostics
import Glibc

/// Some lines from the midst of a text file, however large it is.
public enum FileLines {
  /// The most bytes of lines that are read: a line may be as long as its writer likes.
  private static let mostBytes = 4 << 20

  /// Reads the lines around one.
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - name: What the file is called in answers.
  ///   - encoding: iconv's name of the encoding, such as `UTF-8` or `GB18030`.
  ///   - line: The line, from 1.
  ///   - margin: How many lines before and behind it are read as well.
  /// - Returns: The lines, which know their numbers; nil where the file ends before the line.
  /// - Throws: `ReadFailure` where the file can't be read or decoded.
  /// - Complexity: O(bytes up to the last of the lines).
  public static func read(
    _ path: String, named name: String, encoding: String, around line: Int, margin: Int
  ) throws(ReadFailure) -> SourceText? {
    let first = max(1, line - margin)
    // The bytes of a line break are part of other letters in UTF-16.
    if encoding.hasPrefix("UTF-16") {
      let text = try TextFile.read(path, named: name)
      guard line <= text.lineStarts.count else { return nil }
      let last = min(line + margin, text.lineStarts.count)
      let range = text.range(ofLine: first).lowerBound..<text.range(ofLine: last).upperBound
      return SourceText(name: name, text: text[range], firstLine: first)
    }
    guard let start = try offset(ofLine: first, in: path) else { return nil }
    var bytes = try FileBytes.read(path, at: start, count: mostBytes)
    bytes = Array(cut(bytes, toLines: line + margin - first + 1))
    let hasLine = bytes.count { $0 == newline } >= line - first
    guard hasLine, !bytes.isEmpty else { return nil }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if encoding != "UTF-8" {
      do {
        bytes = try TextDecoder.converted(bytes, from: encoding)
      } catch {
        throw ReadFailure(path: path, reason: error.reason)
      }
    }
    return SourceText(
      name: name, text: String(decoding: bytes, as: UTF8.self), firstLine: first)
  }

  private static let newline = UInt8(ascii: "\n")

  /// Where a line begins; nil where the file ends before it.
  private static func offset(ofLine line: Int, in path: String) throws(ReadFailure) -> Int? {
    let (file, _) = try FileBytes.opened(path)
    defer { close(file) }
    var block = [UInt8](repeating: 0, count: 1 << 20)
    var (offset, left) = (0, line - 1)
    while left > 0 {
      let count = Glibc.read(file, &block, block.count)
      if count < 0 { throw FileBytes.failure(path) }
      if count == 0 { return nil }
      let (breaks, end) = block[..<count].end(ofBreaks: left)
      left -= breaks
      offset += left == 0 ? end : count
    }
    return offset
  }

  /// The first lines of some bytes, without the last line break.
  private static func cut(_ bytes: [UInt8], toLines count: Int) -> ArraySlice<UInt8> {
    let (breaks, end) = bytes[...].end(ofBreaks: count)
    return breaks == count ? bytes[..<(end - 1)] : bytes[...]
  }
}

extension ArraySlice<UInt8> {
  /// How many line breaks there are, at most so many, and the offset behind the last of them.
  fileprivate func end(ofBreaks most: Int) -> (breaks: Int, end: Int) {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return (0, 0) }
      var (breaks, end) = (0, 0)
      while breaks < most, let found = memchr(start + end, 0x0A, bytes.count - end) {
        breaks += 1
        end = UnsafeRawPointer(found) - start + 1
      }
      return (breaks, end)
    }
  }
}
