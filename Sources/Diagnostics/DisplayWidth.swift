/// How many columns text takes on a terminal: Chinese takes two a character, marks take none.
public enum DisplayWidth {
  /// The columns that a text takes; control characters count as none.
  /// - Complexity: O(scalars).
  public static func columns(of text: some StringProtocol) -> Int {
    // Most figures are ASCII, whose bytes need not be put together to characters.
    let plain = text.utf8.withContiguousStorageIfAvailable { columns(ofPlain: $0) }
    if case .some(.some(let columns)) = plain { return columns }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of ASCII, of which each character is one or, if it controls something, none; nil
  /// where other bytes stand in it.
  private static func columns(ofPlain bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      if byte >= 0x20, byte != 0x7F { columns += 1 }
    }
    return columns
  }

  /// The columns that one character takes: the widest of its scalars, since marks sit on top.
  public static func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, columns(of: $1)) }
  }

  /// The columns that one scalar takes: 0, 1 or 2 (Unicode Standard Annex 11).
  public static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return isPrintable(scalar) ? 1 : 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// Whether a scalar below U+0300 shows anything.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0xAD
  }

  /// Whether a scalar is East Asian Wide or Fullwidth.
  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }

  /// The wide blocks, ascending.
  ///
  /// Circled numbers and Chinese quotes are ambiguous and taken as one column, as terminals outside
  /// East Asian locales do.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
    0x2614...0x2615, 0x2648...0x2653, 0x2693...0x2693, 0x26A1...0x26A1, 0x2705...0x2705,
    0x274C...0x274C, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797, 0x2B1B...0x2B1C,
    0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1B000...0x1B2FF, 0x1F004...0x1F004,
    0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320,
    0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
    0x1F3E0...0x1F3F0, 0x1F400...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F567,
    0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6D0...0x1F6D7, 0x1F6DC...0x1F6DF,
    0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF,
    0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
