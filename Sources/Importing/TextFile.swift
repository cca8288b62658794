public import Diagnostics

/// Reads one plain text: bytes of whatever encoding to a text that ranges can point into.
public enum TextFile {
  /// The most bytes that a document may have: 64 MB, some thousand times the longest report.
  public static let documentLimit = 64 << 20

  /// Reads a text file, UTF-8, GB18030 (with GB2312 and GBK in it) or UTF-16 with its mark.
  /// - Parameters:
  ///   - path: Where it is.
  ///   - name: What the text is called in answers and messages; the path where nil.
  ///   - limit: The most bytes that are read.
  /// - Returns: The text as valid UTF-8 without byte order mark.
  /// - Throws: `ReadFailure`; a file over the limit is refused without reading it.
  /// - Complexity: O(bytes).
  public static func read(
    _ path: String, named name: String? = nil, limit: Int = documentLimit
  ) throws(ReadFailure) -> SourceText {
    let bytes = try FileBytes.read(path, limit: limit)
    let text: [UInt8]
    do {
      text = try TextDecoder.decode(bytes)
    } catch {
      throw ReadFailure(path: path, reason: error.reason, in: bytes)
    }
    guard text.contains(where: { !blanks.contains($0) }) else {
      throw ReadFailure(path: path, reason: .empty)
    }
    return SourceText(name: name ?? path, validUTF8: text)
  }

  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
}
