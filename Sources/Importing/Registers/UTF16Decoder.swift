/// Turns UTF-16 into UTF-8 block by block.
///
/// What is no UTF-16, such as half of a pair, becomes a byte that is no UTF-8, so that its row is
/// rejected like any other that can't be decoded.
struct UTF16Decoder {
  let isBigEndian: Bool
  /// The first byte of a unit whose second comes with the next block.
  private var half: UInt8?
  private var lead: UInt16?

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  private static let noText: UInt8 = 0xFF

  mutating func decode(_ bytes: [UInt8], into block: RecordBlock, isLast: Bool) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2 + 8)
    for byte in bytes {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      let unit = isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
      append(unit, to: &text)
    }
    if isLast, half != nil || lead != nil { text.append(Self.noText) }
    block.append(text)
  }

  private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
    if let first = lead {
      lead = nil
      if UTF16.isTrailSurrogate(unit) {
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        text.append(UInt8(0xF0 | value >> 18))
        text.append(UInt8(0x80 | value >> 12 & 0x3F))
        text.append(UInt8(0x80 | value >> 6 & 0x3F))
        text.append(UInt8(0x80 | value & 0x3F))
        return
      }
      text.append(Self.noText)
    }
    switch unit {
    case 0..<0x80: text.append(UInt8(unit))
    case 0x80..<0x800:
      text.append(UInt8(0xC0 | unit >> 6))
      text.append(UInt8(0x80 | unit & 0x3F))
    case 0xD800..<0xDC00: lead = unit
    case 0xDC00..<0xE000: text.append(Self.noText)
    default:
      text.append(UInt8(0xE0 | unit >> 12))
      text.append(UInt8(0x80 | unit >> 6 & 0x3F))
      text.append(UInt8(0x80 | unit & 0x3F))
    }
  }
}
