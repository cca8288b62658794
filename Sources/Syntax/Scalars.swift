/// Reading UTF-8 one scalar at a time, and what each scalar is to the query language.
///
/// Full-width letters, digits and punctuation (U+FF01–FF5E), the ideographic blank and 、 are read
/// as their ASCII twins.
enum Scalars {
  /// The scalar that starts at an offset, folded, and how many bytes it takes.
  ///
  /// The bytes are valid UTF-8; a stray byte would read as U+FFFD of length one.
  static func folded(in bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (fold(value), length)
  }

  /// The ASCII twin of a full-width scalar, else the scalar itself.
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x3000: 0x20
    case 0x3001: 0x2C
    default: value
    }
  }

  /// The small letter of an ASCII capital, else the scalar itself.
  static func lowercased(_ value: UInt32) -> UInt32 {
    (0x41...0x5A).contains(value) ? value + 0x20 : value
  }

  /// Whether a folded scalar separates words.
  static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09, 0x0D, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0xFEFF: true
    default: false
    }
  }

  /// Whether a folded scalar is a digit 0–9.
  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// Whether a folded scalar is an ASCII letter.
  static func isLatin(_ value: UInt32) -> Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }

  /// Whether a folded scalar belongs to the ASCII part of a bare word.
  ///
  /// Two of these side by side are never cut apart.
  static func isASCIIWord(_ value: UInt32) -> Bool {
    isDigit(value) || isLatin(value) || value == 0x5F || value == 0x2D || value == 0x2F
      || value == 0x25 || value == 0x2E
  }

  /// Whether a folded scalar may stand in a bare word: letters, digits, Han and `_ - · / %`.
  static func isWord(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x80: isASCIIWord(value) && value != 0x2E
    case 0xB7, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFD: true
    default: isForeignWord(value)
    }
  }

  private static func isForeignWord(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }
}
