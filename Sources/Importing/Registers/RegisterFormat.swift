import Facts

/// How the bytes of a register's file are to be read.
struct RegisterFormat {
  /// The encoding, and how sure it is.
  enum Encoding: Hashable {
    case utf8(hasMark: Bool, isCertain: Bool)
    case utf16(UTF16Form)
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
      case .utf16(let form): form.hasMark ? 2 : 0
      case .gb18030: 0
      }
    }

    var utf16Decoder: UTF16Decoder? {
      if case .utf16(let form) = self { return UTF16Decoder(isBigEndian: form.isBigEndian) }
      return nil
    }
  }

  /// What stands between cells, where it is not said.
  static let separators = [",", ";", "\t", "|"].compactMap { $0.utf8.first }

  var encoding: Encoding
  var separator: UInt8
  var lineEnd: UInt8
}

extension RegisterFormat.Encoding {
  /// The encoding of a file whose encoding is said to be another only by its mark.
  init(head: [UInt8], known: RegisterOptions.Encoding?) {
    let found = Self(head: head)
    switch (found, known) {
    case (_, nil), (.utf8(hasMark: true, _), _): self = found
    case (.utf16(let form), _) where form.hasMark: self = found
    case (_, .utf8): self = .utf8(hasMark: false, isCertain: true)
    case (_, .gb18030): self = .gb18030
    }
  }

  /// The encoding of a file by its first bytes: its mark, else UTF-16 or UTF-8 where they are such,
  /// else GB18030.
  ///
  /// Bytes that are all ASCII are UTF-8 until something else turns up.
  init(head: [UInt8]) {
    if let form = UTF16Form(head: head) {
      self = .utf16(form)
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
