import Facts

/// How the bytes of a register's file are to be read.
struct RegisterFormat {
  /// The encoding, and how sure it is.
  enum Encoding: Hashable {
    case utf8(hasMark: Bool, isCertain: Bool)
    case utf16(isBigEndian: Bool)
    case gb18030

    /// The name that is shown.
    var name: String {
      switch self {
      case .utf8: "UTF-8"
      case .utf16: "UTF-16"
      case .gb18030: "GB18030"
      }
    }

    /// How many bytes stand before the text.
    var markSize: Int {
      switch self {
      case .utf8(let hasMark, _): hasMark ? 3 : 0
      case .utf16: 2
      case .gb18030: 0
      }
    }

    var utf16Decoder: UTF16Decoder? {
      if case .utf16(let isBigEndian) = self { return UTF16Decoder(isBigEndian: isBigEndian) }
      return nil
    }
  }

  var encoding: Encoding
  var separator: UInt8
  var lineEnd: UInt8
}

extension RegisterFormat.Encoding {
  /// The encoding of a file whose encoding is said to be another only by its mark.
  init(head: [UInt8], known: RegisterOptions.Encoding?) {
    let found = Self(head: head)
    switch (found, known) {
    case (.utf16, _), (.utf8(hasMark: true, _), _), (_, nil): self = found
    case (_, .utf8): self = .utf8(hasMark: false, isCertain: true)
    case (_, .gb18030): self = .gb18030
    }
  }

  /// The encoding of a file by its first bytes: its mark, else UTF-8 where they are, else GB18030.
  ///
  /// Bytes that are all ASCII are UTF-8 until something else turns up.
  init(head: [UInt8]) {
    if head.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if head.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8(hasMark: true, isCertain: true)
    } else if TextDecoder.isSurelyUTF8(head) {
      self = .utf8(hasMark: false, isCertain: true)
    } else if UTF8Flaw(in: head).map(\.isCutOff) ?? true {
      self = .utf8(hasMark: false, isCertain: false)
    } else {
      self = .gb18030
    }
  }
}
