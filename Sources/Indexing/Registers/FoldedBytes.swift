/// Text as searches see it, in bytes: full-width ASCII folded, English in lower case.
enum FoldedBytes {
  /// The folded bytes of a text.
  static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(Array(text.utf8)[...], to: &bytes)
    return bytes
  }

  /// Whether only texts that hold exactly these folded bytes fold to texts that hold them.
  static func isPlain(_ folded: [UInt8]) -> Bool {
    // What folding makes is ASCII from ! to ~; of letters, the small ones.
    !folded.contains { (0x21...0x7E).contains($0) }
  }

  /// Folds valid UTF-8.
  static func append(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      if byte == 0xEF, place + 2 < text.endIndex,
        let narrow = narrow(text[place + 1], text[place + 2])
      {
        bytes.append(lower(narrow))
        place += 3
      } else {
        bytes.append(lower(byte))
        place += 1
      }
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  /// The ASCII of U+FF01 to U+FF5E, of which EF is the first byte.
  private static func narrow(_ second: UInt8, _ third: UInt8) -> UInt8? {
    guard second == 0xBC || second == 0xBD else { return nil }
    let value = Int(second & 0x3F) << 6 | Int(third & 0x3F)
    // U+FF01 is 0xF01 below U+F000, where EF begins.
    return (0xF01...0xF5E).contains(value) ? UInt8(value - 0xF01 + 0x21) : nil
  }
}
