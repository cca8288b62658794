import Facts

/// The first bytes of a register's file as text, and what they say of themselves.
struct SampleText {
  let encoding: RegisterFormat.Encoding
  /// The bytes without mark: UTF-8, or GB18030, whose separators and line ends are the same bytes.
  let bytes: [UInt8]
  /// Whether the file ends with them.
  let isWhole: Bool

  /// Looks at the start of a file.
  /// - Throws: `ReadFailure` where it can't be read, has nothing in it, or is no text.
  init(
    _ path: String, options: RegisterOptions, encoding: RegisterFormat.Encoding?
  ) throws(ReadFailure) {
    let head = Array(
      try FileBytes.start(of: path, limit: options.sampleSize).prefix(options.sampleSize))
    if let kind = FileKind.name(of: head) {
      throw ReadFailure(path: path, reason: .otherKind(kind))
    }
    isWhole = try FileBytes.size(of: path) <= head.count
    let encoding = encoding ?? .init(head: head, known: options.encoding)
    self.encoding = encoding
    bytes = Self.text(of: head, encoding, isWhole: isWhole)
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw ReadFailure(path: path, reason: .empty)
    }
    if Self.isBinary(bytes) { throw ReadFailure(path: path, reason: .controls) }
  }

  private static func text(
    of head: [UInt8], _ encoding: RegisterFormat.Encoding, isWhole: Bool
  ) -> [UInt8] {
    let text = Array(head.dropFirst(encoding.markSize))
    guard var decoder = encoding.utf16Decoder else { return text }
    let block = RecordBlock(capacity: text.count * 3 / 2 + 8)
    decoder.decode(text, into: block, isLast: isWhole)
    return block.copy(0..<block.count)
  }

  /// Whether control characters of several kinds are more than a slip: pictures, programs, archives.
  ///
  /// Zero bytes alone are what a crash leaves in a text, and cost their rows only.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    var count = 0
    var kinds: Set<UInt8> = []
    for byte in bytes where byte < 0x20 && !(0x09...0x0D).contains(byte) {
      count += 1
      kinds.insert(byte)
    }
    return count * 20 > bytes.count && kinds.count > 2
  }

  /// A line feed, or a carriage return where no line outside quotes ends otherwise.
  var lineEnd: UInt8 {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var isQuoted = false
    var hasCarriage = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == feed, !isQuoted {
        return feed
      } else if byte == carriage, !isQuoted {
        hasCarriage = true
      }
    }
    return hasCarriage ? carriage : feed
  }

  /// The separator that a first line `sep=;` names, as spreadsheets write and read it; nil where the
  /// first line is no such.
  var namedSeparator: UInt8? {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let said = line.filter { $0 != UInt8(ascii: "\"") }
    guard said.count == 5, line.count < bytes.count, let last = said.last,
      String(decoding: said.prefix(4), as: UTF8.self).lowercased() == "sep=",
      RegisterFormat.separators.contains(last)
    else { return nil }
    return last
  }
}
