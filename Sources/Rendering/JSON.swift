import Facts

/// A JSON text in the making: members keep the order in which they are given.
///
/// Numbers are decimal digits as they stand, so that 59237.2449 never becomes 59237.24490000001.
enum JSON {
  case null
  case boolean(Bool)
  /// The digits of a valid JSON number.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member {
    let key: String
    let value: JSON

    init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  static func number(_ value: Int) -> JSON { .number(String(value)) }

  static func number(_ value: Number) -> JSON { .number(value.description) }

  static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }

  static func numbers(_ values: [Int]) -> JSON { .array(values.map { .number($0) }) }

  /// A string, or null where there is none.
  static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A year as a number, any other period in its own spelling.
  static func period(_ period: Period) -> JSON {
    period.wholeYear.map { .number($0) } ?? .string(period.description)
  }

  /// The text on one line, without blanks.
  var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes bytes: of some ten thousand small pieces a string would look at each once more.
  private func write(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let value): Self.write(string: value, into: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(string: member.key, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Writes a string; whatever could steer a terminal is escaped, the rest stands as it is.
  private static func write(string: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Nearly all do, and are taken whole instead of scalar by scalar.
    if string.utf8.allSatisfy(standsAsItIs) {
      bytes += string.utf8
    } else {
      bytes += escaped(string).utf8
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is part of no scalar that is escaped; C2 and E2 may lead in one.
  private static func standsAsItIs(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xE2: false
    default: true
    }
  }

  private static func escaped(_ string: String) -> String {
    var text = ""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if isUnsafe(scalar) {
          text += "\\u" + hexadecimal(scalar.value)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }

  /// Control characters, line separators and bidirectional overrides.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
