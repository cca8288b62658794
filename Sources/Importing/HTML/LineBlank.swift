/// A blank, a line break or a character without width at one place of a text.
struct LineBlank {
  /// What it does to a line.
  enum Kind {
    case blank
    /// A blank that a person set to be seen: a page keeps it beside a line break.
    case fixedBlank
    case lineBreak
    case nothing
  }

  let kind: Kind
  /// Its bytes of UTF-8.
  let length: Int

  /// Whether a byte may begin one: a check of one byte, since most of a text is words.
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  /// Whether a byte begins a Chinese character or full-width sign.
  static func isWide(_ byte: UInt8) -> Bool {
    0xE3...0xED ~= byte || byte == 0xEF
  }

  /// Nil where a visible character begins.
  init?(in text: UnsafeBufferPointer<UInt8>, at place: Int) {
    let second = place + 1 < text.count ? text[place + 1] : 0
    let third = place + 2 < text.count ? text[place + 2] : 0
    switch (text[place], second, third) {
    case (0x0A, _, _), (0x0D, _, _): (kind, length) = (.lineBreak, 1)
    case (0...0x20, _, _): (kind, length) = (.blank, 1)
    // No-break blank and soft hyphen.
    case (0xC2, 0xA0, _): (kind, length) = (.fixedBlank, 2)
    case (0xC2, 0xAD, _): (kind, length) = (.nothing, 2)
    // Blanks of typographic widths, those without width and direction marks, narrow no-break blank.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): (kind, length) = (.fixedBlank, 3)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0): (kind, length) = (.nothing, 3)
    case (0xE3, 0x80, 0x80): (kind, length) = (.fixedBlank, 3)
    case (0xEF, 0xBB, 0xBF): (kind, length) = (.nothing, 3)
    default: return nil
    }
  }
}
