/// How a text of UTF-16 stands in a file: which byte of a unit comes first, and whether a mark says so.
struct UTF16Form: Hashable {
  let isBigEndian: Bool
  let hasMark: Bool

  /// The form of a file by its first bytes; nil where they are no UTF-16.
  ///
  /// Without a mark a file is UTF-16 where much of it is ASCII with a zero byte on one side, the line
  /// ends among it, and nothing says otherwise: no zero character and no half of a pair. A table of
  /// Chinese words still has its commas, digits and line ends. A zero byte that strayed into UTF-8 is
  /// none of this: what is UTF-8 as well must be ASCII for the most part.
  init?(head: [UInt8]) {
    if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) {
      self.init(isBigEndian: head[0] == 0xFE, hasMark: true)
      return
    }
    guard head.prefix(Self.enough).contains(0) else { return nil }
    let found = [false, true].filter { Self.isText(head, isBigEndian: $0) }
    guard found.count == 1, !Self.isUTF8WithZeros(head) else { return nil }
    self.init(isBigEndian: found[0], hasMark: false)
  }

  private init(isBigEndian: Bool, hasMark: Bool) {
    self.isBigEndian = isBigEndian
    self.hasMark = hasMark
  }

  /// So many bytes without any that is zero are no UTF-16.
  private static let enough = 1 << 12
  /// At least one unit in so many is ASCII.
  private static let shareOfASCII = 10

  /// The units behind the mark; half a unit at the end is left out.
  func units(of bytes: [UInt8]) -> [UInt16] {
    Self.units(of: bytes.dropFirst(hasMark ? 2 : 0), isBigEndian: isBigEndian)
  }

  private static func units(of bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
  }

  private static func isUTF8WithZeros(_ head: [UInt8]) -> Bool {
    (UTF8Flaw(in: head).map(\.isCutOff) ?? true) && head.count { $0 == 0 } * 3 < head.count
  }

  private static func isText(_ head: [UInt8], isBigEndian: Bool) -> Bool {
    let units = units(of: head[...], isBigEndian: isBigEndian)
    var ascii = 0
    var hasLineEnd = false
    for (place, unit) in units.enumerated() {
      switch unit {
      case 0x0A, 0x0D:
        hasLineEnd = true
        ascii += 1
      case 0x09, 0x20..<0x7F: ascii += 1
      case 0..<0x20: return false
      case 0xD800..<0xDC00:
        guard place + 1 == units.count || UTF16.isTrailSurrogate(units[place + 1]) else {
          return false
        }
      case 0xDC00..<0xE000:
        guard place > 0, UTF16.isLeadSurrogate(units[place - 1]) else { return false }
      default: break
      }
    }
    return hasLineEnd && ascii > 3 && ascii * shareOfASCII >= units.count
  }
}
