/// The first place where bytes stop being UTF-8.
struct UTF8Flaw {
  /// Where the first invalid sequence begins.
  let byteOffset: Int
  /// How many valid characters beyond ASCII stand before it.
  let charactersBefore: Int
  /// Whether the sequence is right as far as it goes, and the text ends within it.
  let isCutOff: Bool

  /// Nil where all bytes are valid UTF-8.
  /// - Complexity: O(bytes).
  init?(in bytes: [UInt8]) {
    var index = 0
    var characters = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = Self.length(ofSequenceIn: bytes, at: index)
      guard length > 0 else {
        byteOffset = index
        charactersBefore = characters
        isCutOff = length < 0
        return
      }
      index += length
      characters += 1
    }
    return nil
  }

  /// The bytes of the sequence: 0 where it is invalid, −1 where the text ends within it.
  private static func length(ofSequenceIn bytes: [UInt8], at start: Int) -> Int {
    let first = bytes[start]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    for place in 1..<length {
      guard start + place < bytes.count else { return -1 }
      let next = bytes[start + place]
      let range = place == 1 ? secondBytes(after: first) : 0x80...0xBF
      guard range.contains(next) else { return 0 }
    }
    return length
  }

  /// Which second bytes keep a sequence shortest, in range and out of the surrogates.
  private static func secondBytes(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
