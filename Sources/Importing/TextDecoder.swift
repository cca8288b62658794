import Glibc

/// Turns the bytes of a file into valid UTF-8.
///
/// A byte order mark decides; without one, bytes that are valid UTF-8 are UTF-8, and everything else
/// is GB18030, which holds GB2312 and GBK whole. Where neither fits, the first byte that fails says
/// where, in the encoding that fits further: UTF-8 is blamed when enough of the text before it was
/// UTF-8.
enum TextDecoder {
  /// So many valid Chinese characters in a row are UTF-8 and not GB18030 by accident.
  private static let convincing = 8

  /// The text of a file, without byte order mark.
  static func decode(_ bytes: [UInt8]) throws(Undecodable) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try text(Array(bytes.dropFirst(3)), offset: 3)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, isBigEndian: true) }
    if let kind = FileKind.name(of: bytes) { throw Undecodable(.otherKind(kind)) }
    return try text(bytes, offset: nil)
  }

  /// Whether a file begins with a byte order mark.
  static func hasMark(_ bytes: [UInt8]) -> Bool {
    [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains { bytes.starts(with: $0) }
  }

  /// Whether bytes are UTF-8, or so far UTF-8 that they can be nothing else.
  static func isSurelyUTF8(_ bytes: [UInt8]) -> Bool {
    var before = bytes.count { $0 & 0xC0 == 0xC0 }
    if let flaw = UTF8Flaw(in: bytes) { before = flaw.charactersBefore }
    return before >= convincing
  }

  /// What stands in the way of a text.
  struct Undecodable: Error {
    let reason: ReadFailure.Reason

    init(_ reason: ReadFailure.Reason) {
      self.reason = reason
    }
  }

  /// The bytes if they are UTF-8, else read as GB18030 unless a mark of `offset` bytes forbids it.
  private static func text(_ bytes: [UInt8], offset: Int?) throws(Undecodable) -> [UInt8] {
    if let zero = bytes.firstIndex(of: 0) {
      throw Undecodable(.binary(byteOffset: zero + (offset ?? 0)))
    }
    guard let flaw = UTF8Flaw(in: bytes) else { return bytes }
    let place = flaw.byteOffset + (offset ?? 0)
    if offset != nil || flaw.charactersBefore >= convincing {
      throw Undecodable(
        flaw.isCutOff
          ? .truncated(byteOffset: place)
          : .undecodable(encoding: "UTF-8", byteOffset: place))
    }
    do {
      return try converted(bytes, from: "GB18030")
    } catch {
      let isUTF8Further = place > error.reason.byteOffset ?? place
      guard isUTF8Further, !flaw.isCutOff else { throw error }
      throw Undecodable(.undecodable(encoding: "UTF-8 / GB18030", byteOffset: place))
    }
  }

  private static func utf16(_ bytes: [UInt8], isBigEndian: Bool) throws(Undecodable) -> [UInt8] {
    guard bytes.count % 2 == 0 else {
      throw Undecodable(.truncated(byteOffset: bytes.count - 1))
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 2, to: bytes.count, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      if unit == 0 { throw Undecodable(.binary(byteOffset: place)) }
      units.append(unit)
    }
    if let flaw = loneSurrogate(in: units) {
      throw Undecodable(.undecodable(encoding: "UTF-16", byteOffset: 2 + flaw * 2))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func loneSurrogate(in units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      let isPair =
        UTF16.isLeadSurrogate(units[index]) && index + 1 < units.count
        && UTF16.isTrailSurrogate(units[index + 1])
      guard isPair || !UTF16.isSurrogate(units[index]) else { return index }
      index += isPair ? 2 : 1
    }
    return nil
  }

  /// Bytes of another encoding, by iconv's name of it, as UTF-8.
  static func converted(
    _ bytes: [UInt8], from encoding: String
  ) throws(Undecodable) -> [UInt8] {
    let converter = iconv_open("UTF-8", encoding)
    guard Int(bitPattern: converter) != -1 else {
      throw Undecodable(.noConverter(encoding: encoding))
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // Two bytes of GB18030 are at most three of UTF-8 and of Big5 four; one is one, four are four.
    let capacity = bytes.count * 2 + 4
    var code: CInt = 0
    var read = 0
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      input.withUnsafeMutableBufferPointer { source in
        var from = source.baseAddress
        var fromLeft = source.count
        buffer.withMemoryRebound(to: CChar.self) { target in
          var to = target.baseAddress
          var toLeft = target.count
          if iconv(converter, &from, &fromLeft, &to, &toLeft) == -1 {
            code = errno
          }
          filled = target.count - toLeft
        }
        read = source.count - fromLeft
      }
    }
    switch code {
    case 0: return output
    case EINVAL: throw Undecodable(.truncated(byteOffset: read))
    default: throw Undecodable(.undecodable(encoding: "UTF-8 / \(encoding)", byteOffset: read))
    }
  }
}
